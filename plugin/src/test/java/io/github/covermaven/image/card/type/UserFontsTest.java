package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.problem.SettingsException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts that the user names, and the scripts that need them. */
class UserFontsTest {

    private static final double WIDTH = 680;

    private final List<String> missing = new ArrayList<>();

    @Test
    void areAskedBeforeOurOwn() throws Exception {
        Rectangle2D own = Ink.of(set("R").outlineAt(0, 0));

        assertThat(Ink.of(set("R", "Collection.ttc").outlineAt(0, 0))).isNotEqualTo(own);
    }

    @Test
    void ofSeveralInOneFileTheChineseOneIsTaken() throws Exception {
        assertThat(FontFile.ofUser(font("Collection.ttc")).getFontName(Locale.ROOT))
                .contains("SC");
    }

    @Test
    void aBrokenOneIsTold(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttf"), "\0\1\0\0 and nothing that makes sense");

        assertThatThrownBy(() -> FontFile.ofUser(broken))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("broken.ttf");
    }

    @Test
    void lettersOfAWordAreJoined() throws Exception {
        double apart = 0;
        for (String letter : List.of("م", "ر", "ح", "ب", "ا")) {
            apart += set(letter, "Arabic.ttf").width();
        }

        assertThat(set("مرحبا", "Arabic.ttf").width()).isLessThan(0.9 * apart);
        assertThat(missing).isEmpty();
    }

    @Test
    void linesFromRightToLeftBeginAtTheRight() throws Exception {
        Lines lines = set("كيف تبني موقعا سريعا بالعالم مرحبا", "Arabic.ttf");
        Path2D outline = lines.outline(0, 0);
        double half = lines.height() / 2;

        assertThat(lines.count()).isEqualTo(2);
        assertThat(lines.isRightToLeft()).isTrue();
        assertThat(outline.intersects(lines.width() - 1, 0, 1, half)).isTrue();
        assertThat(outline.intersects(lines.width() - 1, half, 1, half)).isTrue();
        assertThat(outline.intersects(0, 0, 1, half) && outline.intersects(0, half, 1, half))
                .isFalse();
    }

    @Test
    void linesFromLeftToRightBeginAtTheLeftOfTheirSpace() throws Exception {
        Lines lines = set("Rust مرحبا", "Arabic.ttf");

        assertThat(lines.isRightToLeft()).isFalse();
        assertThat(Ink.of(lines.outline(64, 0)).getMinX()).isCloseTo(64, within(1e-6));
    }

    @Test
    void whereThereAreNoSpacesLinesEndBetweenWords() throws Exception {
        assertThat(set("สวัสดีชาวโลกการเขียนโปรแกรมภาษาไทย", "Thai.ttf").text())
                .containsExactly("สวัสดีชาวโลกการเขียน", "โปรแกรมภาษาไทย");
    }

    @Test
    void thoseOfTheMachineAreAskedOnlyWhenAllowed() {
        assertThatCode(() -> Typography.of(
                                new CardWishes(
                                        List.of(), true, CardWishes.Look.OPEN, Optional.empty(), Optional.empty()),
                                missing::add)
                        .display(Style.SANS, new Fitter(92, 30, 1, 1))
                        .set("a \uE123", WIDTH, 400))
                .doesNotThrowAnyException();
    }

    private Lines set(String text, String... fonts) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : fonts) {
            files.add(font(name));
        }
        return Typography.of(
                        new CardWishes(files, false, CardWishes.Look.OPEN, Optional.empty(), Optional.empty()),
                        missing::add)
                .display(Style.SANS, new Fitter(92, 30, 5, 1.14))
                .set(text, WIDTH, 2000)
                .orElseThrow();
    }

    private static Path font(String name) throws URISyntaxException {
        return Path.of(UserFontsTest.class.getResource(name).toURI());
    }
}
