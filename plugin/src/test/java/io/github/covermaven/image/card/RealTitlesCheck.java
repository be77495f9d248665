package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lays the cards of real notes out, whole folders of them. Run with {@code -Dtest=RealTitlesCheck
 * -Dcover.test.notes=FOLDER}.
 */
@EnabledIfSystemProperty(named = "cover.test.notes", matches = ".+")
class RealTitlesCheck {

    @ParameterizedTest
    @ValueSource(strings = {"1200x630", "1500x500", "1080x1080", "900x1200"})
    void wordsStayOnTheCardAndApartFromEachOther(String size) throws IOException {
        ImageSize pixels = ImageSize.parse(size).orElseThrow();
        Canvas canvas = Canvas.of(pixels);
        Box safe = new Box(40, 40, canvas.width() - 80, canvas.height() - 80);
        Map<String, Integer> missing = new TreeMap<>();
        CardPainter painter =
                new CardPainter(pixels, CardWishes.NONE, grapheme -> missing.merge(grapheme, 1, Integer::sum));
        List<String> overflows = new ArrayList<>();
        List<String> overlaps = new ArrayList<>();
        List<String> empty = new ArrayList<>();

        List<Caption> captions = RealNotes.captions(Path.of(System.getProperty("cover.test.notes")));
        for (Caption caption : captions) {
            List<Box> boxes =
                    painter.compose(caption).prints().stream().map(Print::box).toList();
            if (boxes.size() < 2) {
                empty.add(caption.title());
            }
            for (int i = 0; i < boxes.size(); i++) {
                if (!safe.contains(boxes.get(i))) {
                    overflows.add(caption.title());
                }
                if (boxes.subList(0, i).stream().anyMatch(boxes.get(i)::overlaps)) {
                    overlaps.add(caption.title());
                }
            }
        }

        System.out.printf(
                "%s: %d titles, %d overflows, %d overlaps, without a title: %s, missing: %s%n",
                size, captions.size(), overflows.size(), overlaps.size(), empty, missing);
        assertThat(overflows).isEmpty();
        assertThat(overlaps).isEmpty();
    }
}
