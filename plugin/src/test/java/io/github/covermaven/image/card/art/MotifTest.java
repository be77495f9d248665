package io.github.covermaven.image.card.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all motifs, whatever they show. */
class MotifTest {

    private static final Area CARD = new Area(1200, 630, Quiet.LEFT);
    private static final Pattern DEFINED = Pattern.compile(" id='([^']+)'");
    private static final Pattern USED = Pattern.compile("(?:href='#|url\\(#)([^')]+)[')]");

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameArtAndAnotherOneAnother(Motif motif) {
        assertThat(art(motif, CARD, 1)).isEqualTo(art(motif, CARD, 1)).isNotEqualTo(art(motif, CARD, 2));
    }

    @ParameterizedTest
    @MethodSource("motifsAndAreas")
    void itCoversItsAreaAndNothingElse(Motif motif, Area area) {
        BufferedImage image = Raster.of(art(motif, area, 3), area.width() + 40, area.height() + 40, 0.5);

        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean isInside = x < area.width() / 2 && y < area.height() / 2;
                boolean isBare = (image.getRGB(x, y) & 0xffffff) == Raster.NEVER;
                if (isBare == isInside) {
                    fail("%s in %s at %s, %s", motif, area, 2 * x, 2 * y);
                }
            }
        }
    }

    static Stream<Arguments> motifsAndAreas() {
        List<Area> areas = List.of(
                new Area(1200, 630, Quiet.LEFT),
                new Area(630, 840, Quiet.BOTTOM),
                new Area(1890, 630, Quiet.TOP),
                new Area(220, 300, Quiet.NONE));
        return Arrays.stream(Motif.values()).flatMap(motif -> areas.stream().map(area -> Arguments.of(motif, area)));
    }

    /** As a letter's shape may be. */
    @ParameterizedTest
    @EnumSource
    void aScrapIsCoveredToo(Motif motif) {
        for (Quiet quiet : Quiet.values()) {
            Area scrap = new Area(9, 14, quiet);
            for (int seed = 0; seed < 20; seed++) {
                BufferedImage image = Raster.of(art(motif, scrap, seed), scrap.width(), scrap.height(), 1);
                assertThat(image.getRGB(4, 7) & 0xffffff).isNotEqualTo(Raster.NEVER);
            }
        }
    }

    /** So that layouts need not put a veil over it. */
    @ParameterizedTest
    @MethodSource("motifsAndSides")
    void underTheWordsItIsCalmAndNearTheGround(Motif motif, Quiet quiet, Shade shade) {
        Area area = quiet == Quiet.LEFT ? CARD : new Area(630, 840, quiet);
        for (int seed = 0; seed < 2; seed++) {
            Palette palette = palette(shade, seed);
            BufferedImage image =
                    Raster.of(motif.draw(area, palette, new Random(seed)), area.width(), area.height(), 0.25);
            double ground = Raster.lightness(palette.ground().rgb());

            Part near = part(image, area, ground, 0, 0.40);
            Part far = part(image, area, ground, 0.60, 1);

            assertThat(near.distance())
                    .as("distance from the ground, seed %s", seed)
                    .isLessThan(0.10);
            assertThat(near.distance()).isLessThan(0.45 * far.distance());
            assertThat(near.contrast()).as("local contrast, seed %s", seed).isLessThan(0.7 * far.contrast());
        }
    }

    static Stream<Arguments> motifsAndSides() {
        return Arrays.stream(Motif.values())
                .flatMap(motif -> Stream.of(Quiet.LEFT, Quiet.BOTTOM, Quiet.TOP)
                        .flatMap(quiet ->
                                Arrays.stream(Shade.values()).map(shade -> Arguments.of(motif, quiet, shade))));
    }

    /**
     * What is seen in a part of a picture.
     *
     * @param distance from the ground's lightness, on average
     * @param contrast between neighbours, on average
     */
    private record Part(double distance, double contrast) {}

    /** The part that is so far from the words. */
    private static Part part(BufferedImage image, Area area, double ground, double from, double to) {
        double distance = 0;
        double contrast = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight() - 1; y++) {
            for (int x = 0; x < image.getWidth() - 1; x++) {
                double far = area.distance(4 * x, 4 * y);
                if (far >= from && far <= to) {
                    double here = Raster.lightness(image.getRGB(x, y));
                    distance += Math.abs(here - ground);
                    contrast += Math.abs(here - Raster.lightness(image.getRGB(x + 1, y)))
                            + Math.abs(here - Raster.lightness(image.getRGB(x, y + 1)));
                    count++;
                }
            }
        }
        return new Part(distance / count, contrast / count);
    }

    @ParameterizedTest
    @EnumSource
    void itIsAllItsOwn(Motif motif) {
        String art = art(motif, CARD, 5);

        assertThat(names(DEFINED, art)).containsAll(names(USED, art));
        assertThat(art).doesNotContain("<text", "<image", "<style", "<script", "http");
    }

    @ParameterizedTest
    @EnumSource
    void twoOfThemOnOneCardShareNoIds(Motif motif) {
        Random random = new Random(1);
        Palette palette = palette(Shade.DARK, 1);
        Set<String> first = names(DEFINED, motif.draw(CARD, palette, random));
        Set<String> second = names(DEFINED, motif.draw(CARD, palette, random));

        assertThat(first).noneMatch(second::contains);
    }

    private static Set<String> names(Pattern pattern, String svg) {
        return pattern.matcher(svg).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /** What is long takes long to be read. */
    @ParameterizedTest
    @EnumSource
    void itIsShort(Motif motif) {
        assertThat(art(motif, CARD, 9).length()).isLessThan(200_000);
    }

    @Test
    void eachIsFoundByItsNameHoweverItIsWritten() {
        assertThat(Motif.names()).hasSizeGreaterThanOrEqualTo(8).contains("contours", "voronoi");
        assertThat(Motif.names().stream().flatMap(name -> Motif.named(name).stream()))
                .containsExactly(Motif.values());
        assertThat(Motif.named(" Flow ")).contains(Motif.FLOW);
        assertThat(Motif.named("mud")).isEmpty();
    }

    @Test
    void aNoteMayGetAnyMotif() {
        assertThat(chosen(CARD)).containsExactlyInAnyOrder(Motif.values());
    }

    @Test
    void aSmallPanelShowsNoLandscape() {
        assertThat(chosen(new Area(300, 420, Quiet.NONE))).hasSizeGreaterThan(8).doesNotContain(Motif.CONTOURS);
    }

    private static Set<Motif> chosen(Area area) {
        Random random = new Random(1);
        return IntStream.range(0, 500)
                .mapToObj(i -> Motif.suiting(area, random))
                .collect(Collectors.toSet());
    }

    private static String art(Motif motif, Area area, int seed) {
        return motif.draw(area, palette(Shade.DARK, seed), new Random(seed));
    }

    private static Palette palette(Shade shade, int seed) {
        return new Scheme(Optional.empty(), Optional.of(shade)).palette(new Random(seed), new Random(seed));
    }
}
