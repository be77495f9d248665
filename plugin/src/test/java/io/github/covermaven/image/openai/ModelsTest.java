package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {

    /** A name for each pattern of the table: a line that is added is tested. */
    static Stream<String> names() throws IOException {
        try (InputStream table = Models.class.getResourceAsStream("models.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\t")[0].split(",")))
                    .map(pattern -> pattern.replace("*", "x"));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyModelTakesItsOwnDefaultsAndHasPricesOnlyForWhatItTakes(String name) {
        Model model = Models.named(name);

        assertThat(model).isNotEqualTo(Model.unknown(name));
        assertThat(Stream.of(model.sizes(), model.qualities(), model.formats()))
                .allMatch(allowed -> allowed.preferred().map(allowed::takes).orElse(true));
        assertThat(model.prices().pictures().keySet())
                .filteredOn(key -> !key.equals(Prices.EVERY))
                .allSatisfy(key -> {
                    assertThat(model.qualities().takes(key.split("/")[0])).isTrue();
                    assertThat(model.sizes().takes(key.split("/")[1])).isTrue();
                });
        assertThat(model.prices().fineness().keySet()).allMatch(model.qualities()::takes);
        if (model.prices().tokens().isPresent() || !model.prices().pictures().isEmpty()) {
            assertThat(model.prices().currency()).matches("[A-Z]{3}");
        }
    }

    @Test
    void a_model_has_as_many_names_as_services_give_it() {
        assertThat(Models.named("doubao-seedream-4.5").sizes())
                .isEqualTo(Models.named("doubao-seedream-4-5-251128").sizes());
    }

    @Test
    void theDefaultModelHasNoEndAndAPrice() {
        Model model = Models.named(Terms.DEFAULT_MODEL);

        assertThat(model.ends()).isEmpty();
        assertThat(model.prices().tokens()).isPresent();
    }

    @Test
    void aDatedSnapshotIsItsModelUnderItsOwnName() {
        Model model = Models.named("gpt-image-1.5-2025-12-16");

        assertThat(model.name()).isEqualTo("gpt-image-1.5-2025-12-16");
        assertThat(model.ends()).contains(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-image-3",
                "gpt-image-2-mini",
                "openai/gpt-image-2",
                "GPT-Image-2",
                "cogview-5",
                "glm-image-x",
                "",
                "*"
            })
    void anyOtherNameIsUnknown(String name) {
        assertThat(Models.named(name)).isEqualTo(Model.unknown(name));
    }
}
