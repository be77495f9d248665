package io.github.covermaven.image;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of a picture in pixels, both at least 1. */
public record ImageSize(int width, int height) {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,4})[xX×]([1-9]\\d{0,4})");

    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("not a size: " + width + "x" + height);
        }
    }

    /** Reads {@code 1200x630}; empty for any other text. */
    public static Optional<ImageSize> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ImageSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Whether neither side is shorter or longer. */
    public boolean isWithin(int least, int most) {
        return Math.min(width, height) >= least && Math.max(width, height) <= most;
    }

    /** Width over height. */
    public double ratio() {
        return (double) width / height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
