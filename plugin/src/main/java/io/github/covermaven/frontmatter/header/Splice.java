package io.github.covermaven.frontmatter.header;

import java.util.List;

/** Text that takes the place of a stretch of other text. */
public record Splice(int start, int end, String replacement) {

    public static Splice insert(int at, String text) {
        return new Splice(at, at, text);
    }

    public static Splice delete(int start, int end) {
        return new Splice(start, end, "");
    }

    /** Applies splices that do not overlap and stand in ascending order; everything between them is copied. */
    public static String apply(List<Splice> splices, String text) {
        StringBuilder result = new StringBuilder(text.length() + 100);
        int copied = 0;
        for (Splice splice : splices) {
            result.append(text, copied, splice.start).append(splice.replacement);
            copied = splice.end;
        }
        return result.append(text, copied, text.length()).toString();
    }
}
