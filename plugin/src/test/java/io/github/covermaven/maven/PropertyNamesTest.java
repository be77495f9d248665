package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    private final PropertyNames names = new PropertyNames(Set.of("vault", "maxImages", "imageDirectory", "style"));

    @Test
    void known_properties_and_those_of_others_pass() {
        assertThatCode(() -> names.requireKnown(
                        List.of("cover.vault", "cover.maxImages", "coverage", "maven.test.skip", "style.color"),
                        "here"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_property_of_our_prefix_that_does_not_exist_is_refused_with_all_there_are() {
        assertThatThrownBy(() -> names.requireKnown(List.of("cover.nonsense"), "given with -D"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.nonsense (given with -D)")
                .hasMessageContaining("cover.imageDirectory, cover.maxImages, cover.style, cover.vault");
    }

    @ParameterizedTest
    @CsvSource({
        "cover.maxImage, cover.maxImages",
        "cover.maximages, cover.maxImages",
        "cover.valt, cover.vault",
        "cover.image.directory, cover.imageDirectory",
        "cover.Style, cover.style"
    })
    void a_typo_is_told_what_was_meant(String typo, String meant) {
        assertThatThrownBy(() -> names.requireKnown(List.of(typo), "here"))
                .hasMessageContaining("did you mean " + meant + "?");
    }

    @Test
    void an_element_has_a_capital_where_its_property_has_a_dot() {
        PropertyNames dotted = new PropertyNames(Set.of("card.fonts"));

        assertThatCode(() -> dotted.requireElements(List.of("cardFonts"), "here"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> dotted.requireKnown(List.of("cover.cardFonts"), "given with -D"))
                .hasMessageContaining("did you mean cover.card.fonts?");
    }

    @Test
    void names_that_can_only_be_meant_for_us_need_no_prefix() {
        assertThatCode(() -> names.requireParameters(List.of("vault", "cover.style"), "here"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> names.requireParameters(List.of("stile"), "in the plugin's configuration"))
                .hasMessageContaining("no parameter stile (in the plugin's configuration)");
    }
}
