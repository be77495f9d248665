package io.github.covermaven.prune;

import java.util.function.IntConsumer;

/**
 * Finds the hash in the names of our pictures ({@code slug-1a2b3c4d.png}) in any text, however that spells the rest: hex digits
 * stand for themselves in URLs ({@code %2Fcovers%2F}), JSON ({@code \/covers\/}) and HTML, and so they do among the zeros of
 * UTF-16. The last eight digits of each run of eight or more are handed over.
 */
final class HexRuns {

    private static final int DIGITS = 8;

    private final IntConsumer found;
    private int digits;
    private int last;

    HexRuns(IntConsumer found) {
        this.found = found;
    }

    /** The number that eight hex digits mean. */
    static int value(String hex) {
        return Integer.parseUnsignedInt(hex, 16);
    }

    /** The next piece of the text. */
    void read(byte[] text, int length) {
        for (int i = 0; i < length; i++) {
            byte b = text[i];
            int digit = Character.digit(b, 16);
            if (digit >= 0) {
                last = last << 4 | digit;
                digits++;
            } else if (b != 0) {
                end();
            }
        }
    }

    /** The text is over. */
    void end() {
        if (digits >= DIGITS) {
            found.accept(last);
        }
        digits = 0;
    }
}
