package io.github.covermaven.image.card.template;

import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Quiet;
import java.util.List;
import java.util.Map;

/** One of the things that a template puts on top of each other, from back to front. */
public sealed interface Layer {

    /** SVG that is drawn as it stands. */
    record Plain(List<Element> elements) implements Layer {

        /**
         * @param colours by the names that a template may use
         */
        public String svg(Map<String, String> colours) {
            return SvgWriter.write(elements, colours);
        }
    }

    /**
     * Generative art in a rectangle.
     *
     * @param rounding the radius of its corners
     * @param suiting motifs that look well there; empty for all
     */
    record Art(Frame frame, Quiet quiet, double rounding, List<Motif> suiting) implements Layer {}

    /**
     * One large character of the title, made of generative art.
     *
     * @param across where it stands in its frame
     * @param suiting motifs that look well in it; empty for all
     */
    record Glyph(Frame frame, Column.Across across, List<Motif> suiting) implements Layer {}

    /** SVG that calms the art under the words, drawn only as strongly as their contrast needs. */
    record Veil(List<Element> elements) implements Layer {

        /**
         * @param colours by the names that a template may use
         */
        public String svg(Map<String, String> colours) {
            return SvgWriter.write(elements, colours);
        }
    }

    /**
     * Words and what belongs to them, one below the other.
     *
     * @param place of its tag
     * @param across where each of them stands
     * @param down where all of them stand
     */
    record Column(Place place, Frame frame, Across across, Down down, List<Part> parts) implements Layer {

        /** From left to right. */
        public enum Across {
            LEFT(0),
            CENTER(0.5),
            RIGHT(1);

            private final double share;

            Across(double share) {
                this.share = share;
            }

            /** The share of the blank that lies before what stands so. */
            public double share() {
                return share;
            }
        }

        /** From top to bottom. */
        public enum Down {
            TOP(0),
            MIDDLE(0.5),
            BOTTOM(1);

            private final double share;

            Down(double share) {
                this.share = share;
            }

            /** The share of the blank that lies before what stands so. */
            public double share() {
                return share;
            }
        }

        /** The height that its parts need at least. */
        double least() {
            double least = 0;
            for (int i = 0; i < parts.size(); i++) {
                least += parts.get(i).least() + (i == 0 ? 0 : parts.get(i).gap());
            }
            return least;
        }
    }
}
