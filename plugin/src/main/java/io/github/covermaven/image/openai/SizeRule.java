package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageSize;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What any size has to keep to that a model takes.
 *
 * @param step sides are multiples of this
 * @param ratio the long side is at most so many times the short one
 */
record SizeRule(int step, int shortest, int longest, int fewestPixels, int mostPixels, int ratio) {

    private static final Pattern TEXT = Pattern.compile("any:(\\d+):(\\d+)-(\\d+):(\\d+)-(\\d+):(\\d+)");

    static boolean isOne(String text) {
        return TEXT.matcher(text).matches();
    }

    /** Reads {@code any:STEP:SHORTEST-LONGEST:FEWEST-MOST:RATIO}. */
    static SizeRule parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no rule for sizes: " + text);
        }
        int[] numbers = IntStream.rangeClosed(1, matcher.groupCount())
                .map(group -> Integer.parseInt(matcher.group(group)))
                .toArray();
        return new SizeRule(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    boolean allows(ImageSize size) {
        int pixels = size.width() * size.height();
        return Stream.of(size.width(), size.height())
                        .allMatch(side -> side % step == 0 && side >= shortest && side <= longest)
                && pixels >= fewestPixels
                && pixels <= mostPixels
                && Math.max(size.width(), size.height()) <= ratio * Math.min(size.width(), size.height());
    }

    /** The two sizes that come nearest, the nearest first. */
    List<ImageSize> nearest(ImageSize wanted) {
        return IntStream.rangeClosed(1, longest / step)
                .mapToObj(column -> ofWidth(column * step, wanted.height()))
                .flatMap(sizes -> sizes)
                .filter(this::allows)
                .sorted(Comparator.comparingDouble(size -> distance(size, wanted)))
                .limit(2)
                .toList();
    }

    /** At a given width none is nearer than those whose height is next to the wanted one, or to a bound. */
    private Stream<ImageSize> ofWidth(int width, int wantedHeight) {
        int lowest = Math.max(shortest, Math.max((fewestPixels - 1) / width + 1, (width - 1) / ratio + 1));
        int highest = Math.min(longest, Math.min(mostPixels / width, width * ratio));
        int height = Math.min(highest, Math.max(lowest, wantedHeight)) / step * step;
        return Stream.of(height, height + step).filter(side -> side > 0).map(side -> new ImageSize(width, side));
    }

    /** By how much the sides change, in proportion; a change of shape counts half as much again. */
    static double distance(ImageSize size, ImageSize wanted) {
        double width = Math.log((double) size.width() / wanted.width());
        double height = Math.log((double) size.height() / wanted.height());
        return Math.abs(width) + Math.abs(height) + 0.5 * Math.abs(width - height);
    }

    /** In words, for the user. */
    @Override
    public String toString() {
        return "sides are %sfrom %d to %d, at most %d:1, and together from %d to %d pixels"
                .formatted(
                        step == 1 ? "" : "multiples of " + step + " ",
                        shortest,
                        longest,
                        ratio,
                        fewestPixels,
                        mostPixels);
    }
}
