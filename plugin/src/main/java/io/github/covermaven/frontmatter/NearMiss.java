package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;
import java.nio.charset.StandardCharsets;

/**
 * What stands at the top of notes instead of front matter as every tool reads it: other formats, and fences that some
 * tools take for fences and others do not.
 */
final class NearMiss {

    private static final String ONLY_YAML = "only YAML between two lines --- can be edited";

    private NearMiss() {}

    /** @throws NoteException if the note, whose line 1 is no fence, has something like front matter */
    static void refuse(byte[] note, int top) {
        String first = line(note, top);
        switch (first.strip()) {
            case "+++" -> throw at(1, "the front matter is TOML (+++)", ONLY_YAML);
            case ";;;", "{" -> throw at(1, "the front matter is JSON", ONLY_YAML);
            case "" -> refuseLateFence(note, top);
            case "<!--" -> refuseHiddenFence(note, top);
            default -> refuseLine(note, top, first);
        }
    }

    private static void refuseLine(byte[] note, int top, String first) {
        if (first.strip().startsWith("---")) {
            throw first.indexOf('\r') >= 0
                    ? at(1, "the lines end with a bare carriage return", "save the note with LF or CR LF as line end")
                    : at(
                            1,
                            "line 1 is not exactly ---",
                            "write just --- there, or *** if it is a line across the page");
        }
        if (isUnopened(note, top, first)) {
            throw at(1, "the front matter has no opening line ---", "put --- above it; or ## before a heading");
        }
    }

    private static void refuseLateFence(byte[] note, int top) {
        int number = 1;
        int line = top;
        while (line < note.length && line(note, line).isBlank()) {
            line = Fences.nextLine(note, line);
            number++;
        }
        if (line(note, line).strip().equals("---")) {
            throw at(number, "the front matter does not begin in line 1", "remove the blank lines above it");
        }
    }

    private static void refuseHiddenFence(byte[] note, int top) {
        int second = Fences.nextLine(note, top);
        if (Fences.isFence(note, second, '-')) {
            throw at(2, "the front matter is inside an HTML comment", "let it begin in line 1");
        }
    }

    /** Hexo reads keys down to the first {@code ---} as front matter, without a fence above them. */
    private static boolean isUnopened(byte[] note, int top, String first) {
        if (!isKeyed(first) || first.substring(0, first.indexOf(':')).indexOf(' ') >= 0) {
            return false;
        }
        for (int i = Fences.nextLine(note, top); i < note.length; i = Fences.nextLine(note, i)) {
            if (Fences.isFence(note, i, '-')) {
                return true;
            }
            String line = line(note, i);
            boolean continues = line.isBlank() || " \t-#".indexOf(line.charAt(0)) >= 0;
            if (!continues && !isKeyed(line)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isKeyed(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || (colon + 1 < line.length() && !Character.isWhitespace(line.charAt(colon + 1)))) {
            return false;
        }
        return line.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-. ".indexOf(c) >= 0);
    }

    private static String line(byte[] note, int start) {
        int end = Fences.nextLine(note, start);
        String line = new String(note, start, end - start, StandardCharsets.UTF_8);
        return line.endsWith("\n") ? line.substring(0, line.length() - (line.endsWith("\r\n") ? 2 : 1)) : line;
    }

    private static NoteException at(int line, String problem, String remedy) {
        return new NoteException(new Position(line, 1), problem, remedy);
    }
}
