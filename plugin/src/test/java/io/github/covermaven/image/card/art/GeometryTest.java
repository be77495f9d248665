package io.github.covermaven.image.card.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What motifs are made of. */
class GeometryTest {

    private static final Area AREA = new Area(600, 400, Quiet.NONE);

    @Test
    void ranksSpreadValuesEvenlyInTheirOrder() {
        assertThat(Ranks.of(new double[] {100, -3, 7, 8, 7.5})).containsExactly(1, 0, 0.25, 0.75, 0.5);
    }

    @Test
    void cellsAreWhatIsNearestToTheirSites() {
        Cells cells = new Cells(sheet(), 40, (x, y) -> 0.5);

        double surface = 0;
        for (int i = 0; i < cells.count(); i++) {
            Polygon cell = cells.cell(i, 0);
            surface += surface(cell);
            double x = (cell.x(0) + cell.x(1) + cell.x(2)) / 3;
            double y = (cell.y(0) + cell.y(1) + cell.y(2)) / 3;
            assertThat(cells.at(x, y)).isEqualTo(i);
        }
        double margin = 2 * 1.4 * 40;
        assertThat(surface).isCloseTo((600 + margin) * (400 + margin), within(1.0));
    }

    private static double surface(Polygon polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            twice += polygon.x(i) * polygon.y(i + 1) - polygon.x(i + 1) * polygon.y(i);
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void aCrowdKnowsWhereThereIsRoom() {
        Random random = new Random(1);
        Crowd crowd = new Crowd(AREA, 30, 25);
        List<Disc> discs = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            double x = random.nextDouble() * 700 - 50;
            double y = random.nextDouble() * 500 - 50;
            double radius = 2 + 28 * random.nextDouble();
            boolean isFree =
                    discs.stream().allMatch(disc -> Math.hypot(disc.x() - x, disc.y() - y) >= disc.radius() + radius);
            assertThat(crowd.isFree(x, y, radius)).isEqualTo(isFree);
            if (isFree) {
                discs.add(new Disc(x, y, radius));
                crowd.add(x, y, radius);
            }
        }
        assertThat(discs).hasSizeGreaterThan(100);
    }

    @Test
    void streamlinesKeepTheirDistance() {
        List<Streamline> lines = new ArrayList<>();
        new Streamlines(AREA, (x, y) -> Math.sin(x / 90) + Math.cos(y / 70) + y / 200, 16).forEach(lines::add);

        assertThat(lines).hasSizeGreaterThan(20);
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(nearest(lines.get(i), lines.get(j))).isGreaterThanOrEqualTo(0.62 * 16 - 1e-9);
            }
        }
    }

    private static double nearest(Streamline one, Streamline other) {
        double least = Double.MAX_VALUE;
        for (int i = one.start(); i <= one.end(); i++) {
            for (int j = other.start(); j <= other.end(); j++) {
                least = Math.min(least, Math.hypot(one.xs()[i] - other.xs()[j], one.ys()[i] - other.ys()[j]));
            }
        }
        return least;
    }

    @Test
    void aLineAroundAnEyeIsClosed() {
        List<Streamline> lines = new ArrayList<>();
        new Streamlines(AREA, (x, y) -> Math.hypot(x - 300, y - 200), 16).forEach(lines::add);

        assertThat(lines.stream().filter(line -> line.size() > 60 && line.size() < 250))
                .isNotEmpty()
                .allMatch(line -> line.isClosed() || touchesEdge(line));
    }

    private static boolean touchesEdge(Streamline line) {
        double x = line.xs()[line.start()];
        double y = line.ys()[line.start()];
        return x < 0 || y < 0 || x > 600 || y > 400;
    }

    private static Sheet sheet() {
        Random random = new Random(4);
        Palette palette = new Scheme(Optional.of(Family.LAGOON), Optional.of(Shade.DARK)).palette(random, random);
        return new Sheet(AREA, palette, random, new Svg(random));
    }
}
