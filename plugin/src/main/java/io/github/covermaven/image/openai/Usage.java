package io.github.covermaven.image.openai;

import java.util.stream.LongStream;

/** The tokens that one picture took. */
record Usage(long textIn, long imageIn, long imageOut) {

    private static final long MOST = 100_000_000;

    /** Whether a picture came out, at a count that one picture can take. */
    boolean isBelievable() {
        return imageOut > 0
                && LongStream.of(textIn, imageIn, imageOut).allMatch(tokens -> tokens >= 0 && tokens <= MOST);
    }
}
