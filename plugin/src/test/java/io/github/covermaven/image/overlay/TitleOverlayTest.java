package io.github.covermaven.image.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.Traffic;
import io.github.covermaven.image.card.Contrast;
import io.github.covermaven.image.card.type.Ink;
import io.github.covermaven.image.card.type.Typography;
import io.github.covermaven.image.codec.Decoder;
import io.github.covermaven.image.codec.Encoder;
import io.github.covermaven.problem.SettingsException;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleOverlayTest {

    private static final ImageSize SIZE = new ImageSize(400, 210);

    private static final List<String> TITLES = List.of(
            "潮",
            "Tides",
            "为什么你的笔记系统总是半途而废：从收集到创造的六个转变",
            "Why our tests passed and the release failed: a post-mortem in four parts, with every wrong turn left in",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "长".repeat(300),
            "word ".repeat(120),
            "gÅjpqy|");

    static Stream<ImageSize> sizes() {
        return Stream.of(SIZE, new ImageSize(300, 300), new ImageSize(240, 320), new ImageSize(600, 200));
    }

    private static TitleOverlay overlay(ImageSize size, Optional<ImageFormat> format) {
        return new TitleOverlay(new OverlaySettings(size, format, CardWishes.NONE));
    }

    private static Picture png(BufferedImage image) {
        return Encoder.encode(image, ImageFormat.PNG);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void anyTitleStandsWithinThePictureAtItsHeadAndAtItsFoot(ImageSize size) {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, size.width(), size.height());
        Typography typography = Typography.of(CardWishes.NONE, missing -> {});

        assertThat(TITLES).allSatisfy(title -> {
            Wording foot = Wording.of(title, size, typography).orElseThrow();
            Wording head = foot.atHead(Wording.MARGIN * Wording.scale(size));
            assertThat(frame.contains(foot.bounds())).isTrue();
            assertThat(frame.contains(head.bounds())).isTrue();
            assertThat(foot.bounds().getHeight()).isLessThan(0.6 * size.height());
        });
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void wordsCanBeReadOnAnything(ImageSize size) {
        Typography typography = Typography.of(CardWishes.NONE, missing -> {});
        Wording words = Wording.of(TITLES.get(2), size, typography).orElseThrow();

        Scenes.all(size.width(), size.height()).forEach((name, image) -> {
            Legible legible = Legible.on(image, words, false);
            BufferedImage drawn = legible.drawnOn(image);
            assertThat(words.outlines())
                    .allSatisfy(outline -> assertThat(Contrast.behind(drawn, Ink.of(outline), legible.ink()))
                            .as(name)
                            .isGreaterThanOrEqualTo(Contrast.TITLE));
        });
    }

    @Test
    void aPictureOnWhichWordsCanBeReadIsLeftAsItIs() {
        BufferedImage image = Scenes.plain(SIZE.width(), SIZE.height(), new Color(0x102030));
        Wording words = Wording.of("Tides", SIZE, Typography.of(CardWishes.NONE, missing -> {}))
                .orElseThrow();

        BufferedImage drawn = Legible.on(image, words, false).drawnOn(image);

        assertThat(Pixels.of(drawn)).isEqualTo(Pixels.of(image));
    }

    @Test
    void theTitleKeepsOffWhatThePictureIsAbout() {
        Rectangle low = new Rectangle(100, 130, 200, 70);
        Rectangle high = new Rectangle(100, 10, 200, 70);

        assertThat(changedRows(low)).allMatch(row -> row < 130);
        assertThat(changedRows(high)).allMatch(row -> row > 80);
    }

    /** The rows in which a title changes a picture with a subject there. */
    private static List<Integer> changedRows(Rectangle subject) {
        BufferedImage image = Scenes.subject(SIZE.width(), SIZE.height(), subject);
        BufferedImage drawn = Decoder.decode(overlay(SIZE, Optional.empty()).on(png(image), "Tides"));
        return Stream.iterate(0, row -> row + 1)
                .limit(SIZE.height())
                .filter(row -> Stream.iterate(0, column -> column + 1)
                        .limit(90)
                        .anyMatch(column -> contrast(drawn.getRGB(column, row), image.getRGB(column, row)) > 300))
                .toList();
    }

    private static int contrast(int rgb, int other) {
        return Math.abs(Pixels.red(rgb) - Pixels.red(other))
                + Math.abs(Pixels.green(rgb) - Pixels.green(other))
                + Math.abs(Pixels.blue(rgb) - Pixels.blue(other));
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    void theFileIsOfThePicturesFormatUnlessAnotherIsWanted(ImageFormat format) {
        Picture bare = Encoder.encode(Scenes.plain(500, 300, Color.GRAY), format);

        assertThat(overlay(SIZE, Optional.empty()).on(bare, "Tides").format()).isEqualTo(format);
        assertThat(overlay(SIZE, Optional.of(ImageFormat.JPEG))
                        .on(bare, "Tides")
                        .format())
                .isEqualTo(ImageFormat.JPEG);
    }

    @Test
    void theSameTitleOnTheSamePictureGivesTheSameBytes() {
        Picture bare = png(Scenes.subject(600, 300, new Rectangle(40, 40, 90, 90)));

        assertThat(overlay(SIZE, Optional.empty()).on(bare, "Tides").bytes())
                .isEqualTo(overlay(SIZE, Optional.empty()).on(bare, "Tides").bytes())
                .isNotEqualTo(overlay(SIZE, Optional.empty()).on(bare, "Tide").bytes());
    }

    @Test
    void whatNoFontHasIsLeftOutAndTold() {
        Picture bare = png(Scenes.plain(500, 300, Color.GRAY));
        TitleOverlay overlay = overlay(SIZE, Optional.empty());

        BufferedImage drawn = Decoder.decode(overlay.on(bare, "\uD80C\uDC00\uD80C\uDC01"));

        assertThat(Pixels.of(drawn)).containsOnly(Pixels.of(drawn)[0]);
        assertThat(overlay.remarks()).singleElement().asString().contains("U+13000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "100x100", "5000x400", "1:1"})
    void sizesToWhichNoPictureCanBeBroughtAreRefused(String size) {
        assertThatThrownBy(() -> OverlaySettings.of(settings(size, "png")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.size is '" + size + "'");
    }

    @Test
    void formatsInWhichNothingCanBeWrittenAreRefused() {
        assertThatThrownBy(() -> OverlaySettings.of(settings("400x210", "avif")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.format is 'avif'")
                .hasMessageContaining("png, jpeg or webp");
    }

    @Test
    void sizeAndFormatAreTheUsers() {
        assertThat(OverlaySettings.of(settings("400x210", "webp")))
                .isEqualTo(new OverlaySettings(SIZE, Optional.of(ImageFormat.WEBP), CardWishes.NONE));
    }

    private static ImageSettings settings(String size, String format) {
        return new ImageSettings(
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                Dialect.OPENAI,
                Optional.empty(),
                Optional.of(size),
                Optional.empty(),
                Optional.empty(),
                Optional.of(format),
                new Traffic(Duration.ofSeconds(1), 0, OptionalInt.empty(), List.of()),
                CardWishes.NONE);
    }
}
