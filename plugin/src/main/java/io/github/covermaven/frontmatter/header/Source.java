package io.github.covermaven.frontmatter.header;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;

/**
 * The text between the fences, and finding one's way in its lines. Lines end at LF alone, as in an editor; YAML's own
 * further line breaks are refused before.
 *
 * @param text what stands between the fences, the last line's end included
 * @param fenceBreak the line end of a fence
 * @param firstLine the number in the note, from 1, of the line that the text begins with
 */
public record Source(String text, String fenceBreak, int firstLine) {

    /** Other text between the same fences. */
    public Source with(String changed) {
        return new Source(changed, fenceBreak, firstLine);
    }

    public int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line's content ends, before its LF or CR LF. */
    public int lineEnd(int at) {
        int feed = text.indexOf('\n', at);
        if (feed < 0) {
            return text.length();
        }
        return feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    }

    /** Where the next line starts; the end of the text if this is the last. */
    public int nextLine(int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }

    /** How the line ends. */
    public String lineBreak(int at) {
        int next = nextLine(at);
        return next == 0 || text.charAt(next - 1) != '\n' ? fenceBreak : text.substring(lineEnd(at), next);
    }

    /** Blanks as wide as what stands left of this place in its line. */
    public String indent(int at) {
        String left = text.substring(lineStart(at), at);
        return left.isBlank() ? left : " ".repeat(left.codePointCount(0, left.length()));
    }

    /** The first place from here on that is no space or tab. */
    public int skipBlanks(int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place behind the last character before this one that is no white space. */
    public int trimEnd(int at) {
        int i = at;
        while (i > 0 && (isBlank(text.charAt(i - 1)) || isBreak(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    /** Where the last line that is not blank ends; 0 if there is none. */
    public int contentEnd() {
        return lineEnd(trimEnd(text.length()));
    }

    /** Whether nothing but a comment stands in the line from here on. */
    public boolean restIsComment(int at) {
        int next = skipBlanks(at);
        return next == text.length() || text.charAt(next) == '#' || isBreak(text.charAt(next));
    }

    public boolean startsWith(String prefix, int at) {
        return text.startsWith(prefix, at);
    }

    /** The place in the note as an editor counts it. */
    public Position position(int at) {
        int line = firstLine;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return new Position(line, text.codePointCount(lineStart(at), at) + 1);
    }

    public NoteException refusal(int at, String problem, String remedy) {
        return new NoteException(position(at), problem, remedy);
    }

    /** Of a key that stands at both places. */
    public NoteException twice(String key, int first, int second) {
        return refusal(
                second,
                "the key " + key + " stands twice, first in line "
                        + position(first).line(),
                "remove one of the two");
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
