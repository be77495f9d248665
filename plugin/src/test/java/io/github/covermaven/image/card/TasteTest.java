package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.CardWishes.Look;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.template.Layer;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users decide of all cards. */
class TasteTest {

    private static final String TEMPLATE = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:c='https://covermaven.github.io/card'>%s<c:column x='40' y='40' width='50%%' height='300'>"
            + "<c:title max='80' min='30' lines='4'/></c:column></svg>";

    private final Canvas landscape = Canvas.of(new ImageSize(1200, 630));
    private final Canvas square = Canvas.of(new ImageSize(800, 800));

    @TempDir
    private Path vault;

    @ParameterizedTest
    @CsvSource({
        "layout, posters, 'editorial, poster'",
        "motif, dogs, 'contours, voronoi'",
        "palette, beige, 'as in ember-dark, or a shade alone: dark'"
    })
    void anUnknownNameIsRefusedWithThoseThatThereAre(String parameter, String name, String allowed) {
        Look look = new Look(
                Optional.empty(),
                only(parameter.equals("layout"), name),
                only(parameter.equals("motif"), name),
                only(parameter.equals("palette"), name));

        assertThatThrownBy(() -> Taste.of(look, landscape))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.card." + parameter + "=" + name + " is not known")
                .hasMessageContaining(allowed);
    }

    @Test
    void whatIsDecidedIsTheSameOnAllCards() {
        Look look = new Look(Optional.empty(), Optional.of("frame"), Optional.of("waves"), Optional.of("ember-light"));
        Designer designer = new Designer(Taste.of(look, landscape), landscape);

        List<Design> designs = Captions.varied().stream().map(designer::design).toList();

        assertThat(designs)
                .extracting(Design::template)
                .containsOnly(designs.get(0).template());
        assertThat(designs).allMatch(design -> !design.palette().isDark());
        assertThat(designs)
                .extracting(Design::motif)
                .containsOnly(designs.get(0).motif());
    }

    @Test
    void withoutTasteTheNotesDiffer() {
        Designer designer = new Designer(Taste.OPEN, landscape);

        List<Design> designs = Captions.varied().stream().map(designer::design).toList();

        assertThat(designs.stream().map(Design::template).distinct()).hasSizeGreaterThan(5);
        assertThat(designs.stream().map(design -> design.palette().isDark()).distinct())
                .hasSize(2);
    }

    @Test
    void aLayoutIsNotChosenForAMotifThatDoesNotSuitIt() {
        Look look = new Look(Optional.empty(), Optional.empty(), Optional.of("dunes"), Optional.empty());
        Designer designer = new Designer(Taste.of(look, landscape), landscape);

        assertThat(Captions.varied())
                .allMatch(caption ->
                        designer.design(caption).template().suits(io.github.covermaven.image.card.art.Motif.DUNES));
    }

    @Test
    void anOwnTemplateIsTaken() throws IOException {
        Path file = Files.writeString(vault.resolve("mine.svg"), TEMPLATE.formatted("<rect/>"));

        Taste taste = Taste.of(look(file), landscape);

        assertThat(taste.template().orElseThrow().layers())
                .extracting(layer -> layer.getClass().getSimpleName())
                .containsExactly("Plain", "Column");
    }

    @Test
    void narrowCardsTakeTheStackedTemplateBesideIt() throws IOException {
        Path file = Files.writeString(vault.resolve("mine.svg"), TEMPLATE.formatted(""));
        assertThat(Taste.of(look(file), square).template().orElseThrow().layers())
                .hasSize(1);
        Files.writeString(vault.resolve("mine.stacked.svg"), TEMPLATE.formatted("<c:motif/>"));

        assertThat(Taste.of(look(file), square)
                        .template()
                        .orElseThrow()
                        .layers()
                        .get(0))
                .isInstanceOf(Layer.Art.class);
        assertThat(Taste.of(look(file), landscape).template().orElseThrow().layers())
                .hasSize(1);
    }

    @Test
    void aBrokenTemplateIsRefusedByItsPlace() throws IOException {
        Path file = Files.writeString(vault.resolve("mine.svg"), TEMPLATE.formatted("\n <c:moti/>"));

        assertThatThrownBy(() -> Taste.of(look(file), landscape))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("mine.svg:2:2: there is no <c:moti> here");
    }

    @Test
    void aTemplateThatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(vault.resolve("mine.svg"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> Taste.of(look(file), landscape))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("no text in UTF-8");
    }

    @Test
    void wishesThatSayTheSameLookTheSameAndOthersDoNot() throws IOException {
        Path file = Files.writeString(vault.resolve("mine.svg"), TEMPLATE.formatted(""));
        List<String> before = wishes(look(file)).told();
        assertThat(wishes(look(file)).told()).isEqualTo(before);

        Files.writeString(vault.resolve("mine.stacked.svg"), TEMPLATE.formatted("<c:motif/>"));
        List<String> withStacked = wishes(look(file)).told();
        Files.writeString(file, TEMPLATE.formatted("<rect/>"));

        assertThat(List.of(
                        before,
                        withStacked,
                        wishes(look(file)).told(),
                        wishes(Look.OPEN).told()))
                .doesNotHaveDuplicates();
    }

    private static CardWishes wishes(Look look) {
        return new CardWishes(List.of(), false, look, Optional.empty(), Optional.empty());
    }

    private static Look look(Path template) {
        return new Look(Optional.of(template), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> only(boolean isWanted, String name) {
        return isWanted ? Optional.of(name) : Optional.empty();
    }
}
