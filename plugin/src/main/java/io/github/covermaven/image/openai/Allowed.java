package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageSize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a model takes for one parameter. */
sealed interface Allowed {

    /** What is sent when the user sets nothing; empty when then nothing is sent. */
    Optional<String> preferred();

    boolean takes(String value);

    /** What comes nearest to a wish that need not be taken. */
    Optional<String> nearest(String wish);

    /** What the user could set instead of a value that is not taken, in words. */
    String insteadOf(String value);

    /** By how much the sides change, in proportion; a change of shape counts half as much again. */
    private static double distance(ImageSize size, ImageSize wanted) {
        double width = Math.log((double) size.width() / wanted.width());
        double height = Math.log((double) size.height() / wanted.height());
        return Math.abs(width) + Math.abs(height) + 0.5 * Math.abs(width - height);
    }

    /** The parameter of a model we know nothing about: the user knows better. */
    record Anything() implements Allowed {

        @Override
        public Optional<String> preferred() {
            return Optional.empty();
        }

        @Override
        public boolean takes(String value) {
            return true;
        }

        @Override
        public Optional<String> nearest(String wish) {
            return Optional.of(wish);
        }

        @Override
        public String insteadOf(String value) {
            return "";
        }
    }

    /** These values, the preferred one first; with none of them the parameter does not exist. */
    record OneOf(List<String> values) implements Allowed {

        @Override
        public Optional<String> preferred() {
            return values.stream().findFirst();
        }

        @Override
        public boolean takes(String value) {
            return values.contains(value);
        }

        @Override
        public Optional<String> nearest(String wish) {
            Optional<ImageSize> wanted = ImageSize.parse(wish);
            return wanted.isEmpty() || takes(wish)
                    ? Optional.of(wish).filter(this::takes).or(this::preferred)
                    : values.stream()
                            .filter(value -> ImageSize.parse(value).isPresent())
                            .min(Comparator.comparingDouble(
                                    value -> distance(ImageSize.parse(value).orElseThrow(), wanted.get())));
        }

        @Override
        public String insteadOf(String value) {
            return values.isEmpty() ? "leave it unset" : "use one of " + String.join(", ", values);
        }
    }

    /** Any size whose sides are multiples of 16, within bounds of ratio and area; and some names such as {@code auto}. */
    record Grid(List<String> values) implements Allowed {

        private static final int STEP = 16;
        private static final int LONGEST = 3840;
        private static final int FEWEST_PIXELS = 655_360;
        private static final int MOST_PIXELS = 3840 * 2160;

        @Override
        public Optional<String> preferred() {
            return values.stream().findFirst();
        }

        @Override
        public boolean takes(String value) {
            return values.contains(value)
                    || ImageSize.parse(value)
                            .filter(size -> isLegal(size.width(), size.height()))
                            .isPresent();
        }

        @Override
        public Optional<String> nearest(String wish) {
            return takes(wish)
                    ? Optional.of(wish)
                    : ImageSize.parse(wish)
                            .flatMap(size -> nearest(size).stream().findFirst())
                            .or(this::preferred);
        }

        @Override
        public String insteadOf(String value) {
            String rule =
                    "sides are multiples of 16, at most 3840, at most 3:1, and together from 655360 to 8294400 pixels";
            return ImageSize.parse(value)
                    .map(size -> "the nearest it takes are " + String.join(" and ", nearest(size)) + " (" + rule + ")")
                    .orElse("use a size such as " + values.get(0) + " (" + rule + ")");
        }

        private static List<String> nearest(ImageSize wanted) {
            return IntStream.rangeClosed(1, LONGEST / STEP)
                    .boxed()
                    .flatMap(x -> IntStream.rangeClosed(1, LONGEST / STEP)
                            .filter(y -> isLegal(x * STEP, y * STEP))
                            .mapToObj(y -> new ImageSize(x * STEP, y * STEP)))
                    .sorted(Comparator.comparingDouble(size -> distance(size, wanted)))
                    .limit(2)
                    .map(ImageSize::toString)
                    .toList();
        }

        private static boolean isLegal(int width, int height) {
            int pixels = width * height;
            return Stream.of(width, height).allMatch(side -> side % STEP == 0 && side <= LONGEST)
                    && pixels >= FEWEST_PIXELS
                    && pixels <= MOST_PIXELS
                    && Math.max(width, height) <= 3 * Math.min(width, height);
        }
    }
}
