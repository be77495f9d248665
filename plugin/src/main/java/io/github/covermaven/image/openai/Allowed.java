package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageSize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a model takes for one parameter. */
sealed interface Allowed {

    /** What is sent when the user sets nothing; empty when then nothing is sent. */
    Optional<String> preferred();

    boolean takes(String value);

    /** What comes nearest to a wish that need not be taken. */
    Optional<String> nearest(String wish);

    /** What the user could set instead of a value that is not taken, in words. */
    String insteadOf(String value);

    /** The parameter of which we know nothing: the user knows better. */
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

    /**
     * These values; with none of them the parameter does not exist.
     *
     * @param isOpen whether others may be taken as well: these are only recommended
     */
    record OneOf(Optional<String> preferred, List<String> values, boolean isOpen) implements Allowed {

        @Override
        public boolean takes(String value) {
            return isOpen || values.contains(value);
        }

        @Override
        public Optional<String> nearest(String wish) {
            Optional<ImageSize> wanted = ImageSize.parse(wish);
            return wanted.isEmpty() || values.contains(wish)
                    ? Optional.of(wish).filter(this::takes).or(this::preferred)
                    : values.stream()
                            .filter(value -> ImageSize.parse(value).isPresent())
                            .min(Comparator.comparingDouble(value ->
                                    SizeRule.distance(ImageSize.parse(value).orElseThrow(), wanted.get())))
                            .or(this::preferred);
        }

        @Override
        public String insteadOf(String value) {
            return values.isEmpty() ? "leave it unset" : "use one of " + String.join(", ", values);
        }
    }

    /**
     * Any size that keeps to a rule.
     *
     * @param values that are taken too, such as {@code auto}, the preferred one first
     */
    record Grid(List<String> values, SizeRule rule) implements Allowed {

        @Override
        public Optional<String> preferred() {
            return values.stream().findFirst();
        }

        @Override
        public boolean takes(String value) {
            return values.contains(value)
                    || ImageSize.parse(value).filter(rule::allows).isPresent();
        }

        @Override
        public Optional<String> nearest(String wish) {
            return takes(wish)
                    ? Optional.of(wish)
                    : ImageSize.parse(wish)
                            .flatMap(size -> rule.nearest(size).stream().findFirst())
                            .map(ImageSize::toString)
                            .or(this::preferred);
        }

        @Override
        public String insteadOf(String value) {
            return ImageSize.parse(value)
                            .map(size -> "the nearest it takes are "
                                    + rule.nearest(size).stream()
                                            .map(ImageSize::toString)
                                            .collect(Collectors.joining(" and ")))
                            .orElseGet(() -> "use " + String.join(", ", values) + " or a size")
                    + " (" + rule + ")";
        }
    }
}
