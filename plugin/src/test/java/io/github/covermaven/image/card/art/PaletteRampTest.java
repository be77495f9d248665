package io.github.covermaven.image.card.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteRampTest {

    @ParameterizedTest
    @MethodSource("io.github.covermaven.image.card.Schemes#all")
    void theArtsColoursStartBesideTheGroundAndGoAwayFromIt(Scheme scheme) {
        Palette palette = scheme.palette(new Random(1), new Random(1));
        double ground = Raster.lightness(palette.ground().rgb());

        double last = distance(palette, 0, ground);
        assertThat(last).isLessThan(0.05);
        for (double t = 0.05; t <= 1; t += 0.05) {
            double next = distance(palette, t, ground);
            assertThat(next).as("at %s", t).isGreaterThan(last);
            last = next;
        }
        assertThat(last).isGreaterThan(0.4);
    }

    private static double distance(Palette palette, double t, double ground) {
        return Math.abs(Raster.lightness(palette.art(t).rgb()) - ground);
    }

    /** Cut off channel by channel, a colour beyond the screen would change its hue and lightness. */
    @ParameterizedTest
    @MethodSource("io.github.covermaven.image.card.Schemes#all")
    void everyColourIsOneThatTheScreenHas(Scheme scheme) {
        Palette palette = scheme.palette(new Random(2), new Random(2));
        for (double t = 0; t <= 1; t += 0.1) {
            isShownAsMeant(palette.art(t));
        }
        isShownAsMeant(palette.accent());
        isShownAsMeant(palette.sun());
        isShownAsMeant(palette.accent().mixed(palette.ink(), 0.2));
    }

    private static void isShownAsMeant(Oklch colour) {
        Oklch shown = Lab.of(colour.rgb());
        assertThat(shown.lightness()).as("%s", colour).isBetween(colour.lightness() - 0.01, colour.lightness() + 0.01);
        assertThat(shown.chroma()).isLessThan(colour.chroma() + 0.01);
        double turn = Math.toRadians(shown.hue() - colour.hue());
        double drift = shown.chroma() * Math.abs(Math.sin(turn));
        assertThat(drift).as("%s", colour).isLessThan(0.01);
    }

    /** The way back, by Björn Ottosson's matrices. */
    private static final class Lab {

        static Oklch of(int rgb) {
            double r = linear(rgb >> 16 & 255);
            double g = linear(rgb >> 8 & 255);
            double b = linear(rgb & 255);
            double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
            double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
            double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
            double greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
            double blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
            return new Oklch(
                    0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                    Math.hypot(greenRed, blueYellow),
                    Math.toDegrees(Math.atan2(blueYellow, greenRed)));
        }

        private static double linear(int channel) {
            double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
