package io.github.covermaven.image.card.template;

import io.github.covermaven.image.card.type.Style;
import java.util.List;
import java.util.Optional;

/** What a column holds. Lengths are in the card's units. */
public sealed interface Part {

    /** The blank above it, unless it is the first that is there. */
    double gap();

    /** The room that it needs at least, without its gap. */
    double least();

    /**
     * The title: as large as looks best, and as the column has room for.
     *
     * @param largest the largest size
     * @param smallest the smallest size
     * @param lines how many at most
     * @param style of its letters; where there is none, it differs from note to note
     */
    record Title(double gap, double largest, double smallest, int lines, Optional<Style> style) implements Part {

        @Override
        public double least() {
            return 1.5 * smallest;
        }
    }

    /**
     * The tags.
     *
     * @param size of the letters
     */
    record Tags(double gap, double size, Look look) implements Part {

        @Override
        public double least() {
            return look == Look.PILLS ? 1.9 * size : 1.1 * size;
        }

        /** How tags look. */
        public enum Look {
            /** Each on a rounded plate. */
            PILLS,

            /** Bare words, each after a hash sign. */
            HASHES
        }
    }

    /**
     * Author and date.
     *
     * @param size of the letters
     */
    record Meta(double gap, double size) implements Part {

        @Override
        public double least() {
            return 1.1 * size;
        }
    }

    /** A short bar in the accent's colour. */
    record Rule(double gap, double width, double height) implements Part {

        @Override
        public double least() {
            return height;
        }
    }

    /** The user's logo; nothing where there is none. */
    record Logo(double gap, double width, double height) implements Part {

        @Override
        public double least() {
            return height;
        }
    }

    /**
     * Parts side by side.
     *
     * @param between the blank between two of them
     */
    record Row(double gap, double between, List<Part> parts) implements Part {

        @Override
        public double least() {
            return parts.stream().mapToDouble(Part::least).max().orElse(0);
        }
    }
}
