package io.github.covermaven.image.metadata;

/**
 * What is said of a picture.
 *
 * @param title of the article
 * @param alt what is told to those who cannot see it
 * @param system what drew it, such as a model's name; may be empty
 */
public record Description(String title, String alt, Source source, String system) {

    /** Where a picture comes from, in the words of the IPTC's list of digital source types. */
    public enum Source {
        /** From rules alone: no model was trained for it. */
        ALGORITHM("algorithmicMedia"),
        /** From an image model. */
        TRAINED_MODEL("trainedAlgorithmicMedia");

        private final String term;

        Source(String term) {
            this.term = term;
        }

        String uri() {
            return "http://cv.iptc.org/newscodes/digitalsourcetype/" + term;
        }
    }
}
