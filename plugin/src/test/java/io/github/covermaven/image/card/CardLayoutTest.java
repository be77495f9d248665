package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.type.Typography;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any card, whatever its words and its shape. */
class CardLayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"1200x630", "1500x500", "800x800", "600x900", "400x2000", "900x600"})
    void wordsStayOnTheCardAndApartFromEachOther(String size) {
        ImageSize pixels = ImageSize.parse(size).orElseThrow();
        Canvas canvas = Canvas.of(pixels);
        Box safe = new Box(40, 40, canvas.width() - 80, canvas.height() - 80);
        Template words = withoutArt(Template.bundled(canvas));

        captions().forEach(caption -> {
            List<Box> boxes = new Composer(
                            canvas,
                            caption,
                            Palette.of(new Random(1), new Random(2)),
                            new Random(3),
                            Typography.of(CardWishes.NONE, missing -> {}))
                    .compose(words).prints().stream().map(Print::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(safe.contains(boxes.get(i)))
                        .as("%s on the card: %s", caption, boxes.get(i))
                        .isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j)))
                            .as("overlap on %s", caption)
                            .isFalse();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200x630", "1500x500", "800x800", "600x900"})
    void wordsStandOutFromThePixelsBehindThem(String size) {
        ImageSize pixels = ImageSize.parse(size).orElseThrow();
        double scale = Canvas.of(pixels).pixelsPerUnit();
        CardPainter painter = new CardPainter(pixels, CardWishes.NONE, missing -> {});

        Captions.varied().forEach(caption -> {
            Page page = painter.compose(caption);
            BufferedImage behind = painter.behind(page);
            for (Print print : page.prints()) {
                assertThat(shareBelow(behind, print, scale))
                        .as("share of pixels behind %s with too little contrast", caption)
                        .isLessThanOrEqualTo(0.012);
            }
        });
    }

    private static Template withoutArt(Template template) {
        List<Element> rest = template.root().children().stream()
                .filter(element -> !element.is("motif"))
                .toList();
        return new Template(new Element(false, "svg", Map.of(), rest));
    }

    /** The share of pixels in a print's box that it does not stand out from, by WCAG's definition. */
    private static double shareBelow(BufferedImage image, Print print, double scale) {
        Box box = print.box();
        double ink = luminance(print.colour().rgb());
        int low = 0;
        int all = 0;
        for (int y = (int) (box.y() * scale); y < box.bottom() * scale && y < image.getHeight(); y++) {
            for (int x = (int) (box.x() * scale); x < box.right() * scale && x < image.getWidth(); x++) {
                double ground = luminance(image.getRGB(x, y));
                double contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
                all++;
                low += contrast < print.contrast() ? 1 : 0;
            }
        }
        return (double) low / all;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
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
        for (int i = 0; i < 150; i++) {
            captions.add(Captions.caption(
                    text(words, random, 1 + i / 2),
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
