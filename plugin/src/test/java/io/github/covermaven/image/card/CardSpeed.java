package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.codec.Encoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not a test: the CPU time of a card with art all over, stage by stage, in Maven's output. {@code mvn test -pl plugin -Dtest=CardSpeed
 * -Dcover.test.notes=FOLDER -Dcards.speed=FOLDER}; into the second folder go 200 captions with their art, for {@code
 * src/test/bench}.
 */
@EnabledIfSystemProperty(named = "cards.speed", matches = ".+")
class CardSpeed {

    private static final int CARDS = 200;
    private static final int ROUNDS = 3;
    private static final ImageSize SIZE = new ImageSize(1200, 630);

    private final Map<String, Long> spent = new LinkedHashMap<>();

    @Test
    void measure() throws IOException {
        List<Caption> all = RealNotes.captions(Path.of(System.getProperty("cover.test.notes")));
        List<Caption> captions = IntStream.range(0, CARDS)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / CARDS)))
                .toList();
        long start = System.nanoTime();
        CardPainter painter = Painters.of(SIZE, Layout.EDITORIAL);
        Encoder.encode(painter.paint(captions.get(0)), ImageFormat.PNG);
        System.out.printf("the first card took %d ms%n", (System.nanoTime() - start) / 1_000_000);
        for (int round = 0; round < ROUNDS; round++) {
            spent.clear();
            for (Caption caption : captions) {
                Page page = timed("compose", () -> painter.compose(caption));
                BufferedImage ground = timed("art", () -> painter.ground(page));
                BufferedImage behind = timed("contrast", () -> painter.mended(ground, page));
                timed("words", () -> painter.print(page, behind));
                timed("png", () -> Encoder.encode(behind, ImageFormat.PNG));
            }
            spent.forEach(
                    (stage, nanos) -> System.out.printf("%-9s %5.1f ms CPU a card%n", stage, nanos / 1e6 / CARDS));
            System.out.printf(
                    "%-9s %5.1f%n%n",
                    "all", spent.values().stream().mapToLong(n -> n).sum() / 1e6 / CARDS);
        }
        export(captions, painter);
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        spent.merge(stage, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from, Long::sum);
        return result;
    }

    private static void export(List<Caption> captions, CardPainter painter) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("cards.speed")));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            lines.append(String.join(
                            "\t",
                            caption.title().replaceAll("\\s+", " "),
                            String.join(",", caption.tags()).replaceAll("\\s+", " "),
                            caption.byline()))
                    .append('\n');
            String art = painter.compose(caption).ground().stream()
                    .map(figure -> ((SvgFigure) figure).elements())
                    .collect(Collectors.joining());
            Files.writeString(
                    folder.resolve(i + ".svg"),
                    "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'>" + art + "</svg>");
        }
        Files.writeString(folder.resolve("captions.tsv"), lines);
    }
}
