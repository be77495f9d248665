package io.github.covermaven.frontmatter;

/** How the lines of a note end. */
final class LineBreaks {

    private LineBreaks() {}

    /** What most lines end with; LF if there are none. */
    static String majority(byte[] note) {
        int windows = 0;
        int others = 0;
        for (int i = 0; i < note.length; i++) {
            if (note[i] == '\n') {
                boolean pair = i > 0 && note[i - 1] == '\r';
                windows += pair ? 1 : 0;
                others += pair ? 0 : 1;
            }
        }
        return windows > others ? "\r\n" : "\n";
    }
}
