package io.github.covermaven.image.card.art;

/**
 * A colour as the eye sees it. StrictMath throughout: covers are the same on every machine.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.3
 * @param hue in degrees
 */
public record Oklch(double lightness, double chroma, double hue) {

    /** The colour as 0xRRGGBB; where the screen has no such colour, the most vivid of the same lightness and hue. */
    public int rgb() {
        double low = 0;
        double high = chroma;
        double fitting = isOnScreen(chroma) ? chroma : 0;
        for (int i = 0; i < 16 && fitting < chroma; i++) {
            double middle = (low + high) / 2;
            if (isOnScreen(middle)) {
                low = middle;
            } else {
                high = middle;
            }
            fitting = low;
        }
        double[] linear = linear(fitting);
        return channel(linear[0]) << 16 | channel(linear[1]) << 8 | channel(linear[2]);
    }

    /** The colour as SVG writes it. */
    public String hex() {
        return "#%06x".formatted(rgb());
    }

    /** This colour with a share of another one, as paint would mix. */
    Oklch mixed(Oklch other, double share) {
        double a = part(
                StrictMath.cos(StrictMath.toRadians(hue)) * chroma,
                StrictMath.cos(StrictMath.toRadians(other.hue)) * other.chroma,
                share);
        double b = part(
                StrictMath.sin(StrictMath.toRadians(hue)) * chroma,
                StrictMath.sin(StrictMath.toRadians(other.hue)) * other.chroma,
                share);
        return new Oklch(
                part(lightness, other.lightness, share),
                Math.sqrt(a * a + b * b),
                StrictMath.toDegrees(StrictMath.atan2(b, a)));
    }

    private static double part(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private boolean isOnScreen(double trial) {
        for (double channel : linear(trial)) {
            if (channel < -1e-4 || channel > 1 + 1e-4) {
                return false;
            }
        }
        return true;
    }

    /** Linear sRGB, by Björn Ottosson's matrices. */
    private double[] linear(double trial) {
        double a = trial * StrictMath.cos(StrictMath.toRadians(hue));
        double b = trial * StrictMath.sin(StrictMath.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double clamped = Math.max(0, Math.min(1, linear));
        double gamma = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * StrictMath.pow(clamped, 1 / 2.4) - 0.055;
        return (int) (gamma * 255 + 0.5);
    }
}
