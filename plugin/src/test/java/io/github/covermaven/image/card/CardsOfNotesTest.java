package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.template.Canvas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of a card, for each note of a folder: {@code -Dtest=CardsOfNotesTest -Dcover.test.notes=FOLDER}. */
@EnabledIfSystemProperty(named = "cover.test.notes", matches = ".+")
class CardsOfNotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1200x630", "1920x640", "1080x1080", "900x1200"})
    void wordsFitAndCanBeRead(String size) throws IOException {
        ImageSize full = ImageSize.parse(size).orElseThrow();
        // Half of it shows the same.
        ImageSize pixels = new ImageSize(full.width() / 2, full.height() / 2);
        Canvas canvas = Canvas.of(pixels);
        Box safe = new Box(40, 40, canvas.width() - 80, canvas.height() - 80);
        Set<String> missing = new TreeSet<>();
        CardPainter painter = Painters.open(pixels, missing::add);
        List<Caption> captions = RealNotes.captions(Path.of(System.getProperty("cover.test.notes")));
        List<String> faults = new ArrayList<>();
        for (Caption caption : captions) {
            Page page = painter.compose(caption);
            Legibility.faults(painter.behind(page), page, canvas.pixelsPerUnit()).stream()
                    .map(fault -> caption.title() + ": " + fault)
                    .forEach(faults::add);
            List<Box> boxes = page.prints().stream().map(Print::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                if (!safe.contains(box)) {
                    faults.add(caption.title() + ": leaves the card: " + box);
                }
                if (boxes.subList(0, i).stream().anyMatch(box::overlaps)) {
                    faults.add(caption.title() + ": overlaps: " + box);
                }
            }
        }
        System.out.println(
                size + ": " + captions.size() + " captions, " + faults.size() + " faults, missing " + missing);

        assertThat(captions).isNotEmpty();
        assertThat(faults).isEmpty();
    }
}
