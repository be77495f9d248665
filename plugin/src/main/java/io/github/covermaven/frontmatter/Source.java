package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;

/**
 * The text between the fences, and finding one's way in its lines. Lines end at LF alone, as in an editor; YAML's own
 * further line breaks are refused before.
 *
 * @param text what stands between the fences, the last line's end included
 * @param fenceBreak the line end of the opening fence
 */
record Source(String text, String fenceBreak) {

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the line's content ends, before its LF or CR LF. */
    int lineEnd(int at) {
        int feed = text.indexOf('\n', at);
        if (feed < 0) {
            return text.length();
        }
        return feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    }

    /** Where the next line starts; the end of the text if this is the last. */
    int nextLine(int at) {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed + 1;
    }

    /** How the line ends. */
    String lineBreak(int at) {
        int next = nextLine(at);
        return next == 0 || text.charAt(next - 1) != '\n' ? fenceBreak : text.substring(lineEnd(at), next);
    }

    /** Blanks as wide as what stands left of this place in its line. */
    String indent(int at) {
        String left = text.substring(lineStart(at), at);
        return left.isBlank() ? left : " ".repeat(left.codePointCount(0, left.length()));
    }

    /** The first place from here on that is no space or tab. */
    int skipBlanks(int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place behind the last character before this one that is no white space. */
    int trimEnd(int at) {
        int i = at;
        while (i > 0 && (isBlank(text.charAt(i - 1)) || isBreak(text.charAt(i - 1)))) {
            i--;
        }
        return i;
    }

    /** Whether nothing but a comment stands in the line from here on. */
    boolean restIsComment(int at) {
        int next = skipBlanks(at);
        return next >= lineEnd(next) || text.charAt(next) == '#';
    }

    boolean startsWith(String prefix, int at) {
        return text.startsWith(prefix, at);
    }

    /** The place in the note as an editor counts it: front matter starts in the note's second line. */
    Position position(int at) {
        int line = 2;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return new Position(line, text.codePointCount(lineStart(at), at) + 1);
    }

    NoteException refusal(int at, String problem, String remedy) {
        return new NoteException(position(at), problem, remedy);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
