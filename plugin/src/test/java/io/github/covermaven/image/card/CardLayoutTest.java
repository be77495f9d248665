package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.template.Layer;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.card.template.Template;
import io.github.covermaven.image.card.type.Style;
import io.github.covermaven.image.card.type.Typography;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any card, whatever its words and its shape. */
class CardLayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"1200x630", "1500x500", "800x800", "600x900", "400x2000", "900x600"})
    void wordsStayOnTheCardAndApartFromEachOther(String size) {
        Canvas canvas = Canvas.of(ImageSize.parse(size).orElseThrow());
        Box safe = new Box(40, 40, canvas.width() - 80, canvas.height() - 80);

        for (Layout layout : Layout.values()) {
            Template words = withoutArt(layout.template(canvas));
            captions().forEach(caption -> {
                List<Box> boxes = compose(canvas, words, caption).prints().stream()
                        .map(Print::box)
                        .toList();
                for (int i = 0; i < boxes.size(); i++) {
                    assertThat(safe.contains(boxes.get(i)))
                            .as("%s, %s on the card: %s", layout, caption, boxes.get(i))
                            .isTrue();
                    for (int j = 0; j < i; j++) {
                        assertThat(boxes.get(i).overlaps(boxes.get(j)))
                                .as("overlap on %s, %s", layout, caption)
                                .isFalse();
                    }
                }
            });
        }
    }

    /** Every note's layout, motif and shade differ, so that a few captions a layout try many. */
    @ParameterizedTest
    @ValueSource(strings = {"600x315", "750x250", "400x400", "315x420"})
    void wordsStandOutFromThePixelsBehindThem(String size) {
        ImageSize pixels = ImageSize.parse(size).orElseThrow();
        double scale = Canvas.of(pixels).pixelsPerUnit();
        List<Caption> captions = Captions.varied();

        for (Layout layout : Layout.values()) {
            CardPainter painter = Painters.of(pixels, layout);
            for (int i = layout.label().length() % 8; i < captions.size(); i += 8) {
                Page page = painter.compose(captions.get(i));
                BufferedImage behind = painter.behind(page);
                assertThat(Legibility.faults(behind, page, scale))
                        .as("%s on %s", captions.get(i), layout)
                        .isEmpty();
            }
        }
    }

    private static Page compose(Canvas canvas, Template template, Caption caption) {
        Palette palette = Scheme.FREE.palette(new Random(1), new Random(2));
        Design design = new Design(template, palette, Optional.empty(), Style.SERIF, new Random(3), new Random(4));
        Signature signature = new Signature(Optional.of("Mira Holm"), Optional.empty());
        return new Composer(canvas, caption, design, Typography.of(CardWishes.NONE, missing -> {}), signature)
                .compose();
    }

    private static Template withoutArt(Template template) {
        return new Template(
                template.definitions(),
                template.layers().stream()
                        .filter(layer -> !(layer instanceof Layer.Art) && !(layer instanceof Layer.Glyph))
                        .toList());
    }

    private static Stream<Caption> captions() {
        return Stream.concat(Captions.varied().stream(), generated().stream());
    }

    /** Titles of all lengths, made of words, characters and punctuation that follow no rule. */
    private static List<Caption> generated() {
        List<String> words = List.of(
                "笔",
                "记",
                "的",
                "系",
                "统",
                "，",
                "：",
                "“",
                "”",
                "《",
                "》",
                "——",
                "！",
                "Rust",
                " ",
                " a ",
                "the ",
                "Kubernetes",
                "3.14",
                "(",
                ")",
                "-",
                "é",
                "を",
                "ー",
                "Ж",
                "🚀",
                "x".repeat(60),
                "…",
                "、",
                "/",
                "&<>\"'");
        Random random = new Random(20261122);
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            captions.add(Captions.caption(
                    text(words, random, 1 + 5 * i),
                    text(words, random, 3) + ", " + text(words, random, 9),
                    text(words, random, i % 12)));
        }
        return captions;
    }

    private static String text(List<String> words, Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
