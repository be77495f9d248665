package io.github.covermaven.frontmatter;

import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;

/**
 * What stands at the top of notes instead of front matter as every tool reads it: other formats, and fences that some
 * tools take for fences and others do not.
 */
final class NearMiss {

    private static final String OTHER_FORMATS = "write it as YAML between two lines ---, or TOML between two lines +++";

    private NearMiss() {}

    /** @throws NoteException if the note, whose line 1 is no fence, has something like front matter */
    static void refuse(byte[] note, int top) {
        String first = Lines.text(note, top);
        switch (first.strip()) {
            case ";;;", "{" -> throw at(1, "the front matter is JSON", OTHER_FORMATS);
            case "" -> refuseLateFence(note, top);
            case "<!--" -> refuseHiddenFence(note, top);
            default -> refuseLine(note, top, first);
        }
    }

    private static void refuseLine(byte[] note, int top, String first) {
        if (isAlmost("---", first)) {
            throw almost("---", first, ", or *** if it is a line across the page");
        }
        if (isAlmost("+++", first)) {
            throw almost("+++", first, "");
        }
        if (isUnopened(note, top, first)) {
            throw at(1, "the front matter has no opening line ---", "put --- above it; or ## before a heading");
        }
    }

    private static boolean isAlmost(String fence, String line) {
        return line.strip().startsWith(fence);
    }

    private static NoteException almost(String fence, String line, String otherwise) {
        return line.indexOf('\r') >= 0
                ? at(1, "the lines end with a bare carriage return", "save the note with LF or CR LF as line end")
                : at(1, "line 1 is not exactly " + fence, "write just " + fence + " there" + otherwise);
    }

    private static void refuseLateFence(byte[] note, int top) {
        int number = 1;
        int line = top;
        while (line < note.length && Lines.text(note, line).isBlank()) {
            line = Lines.next(note, line);
            number++;
        }
        String fence = Lines.text(note, line).strip();
        if (fence.equals("---") || fence.equals("+++")) {
            throw at(number, "the front matter does not begin in line 1", "remove the blank lines above it");
        }
    }

    private static void refuseHiddenFence(byte[] note, int top) {
        int second = Lines.next(note, top);
        if (Lines.isFence(note, second, '-')) {
            throw at(2, "the front matter is inside an HTML comment", "let it begin in line 1");
        }
    }

    /** Hexo reads keys down to the first {@code ---} as front matter, without a fence above them. */
    private static boolean isUnopened(byte[] note, int top, String first) {
        if (!isKeyed(first) || first.substring(0, first.indexOf(':')).indexOf(' ') >= 0) {
            return false;
        }
        for (int i = Lines.next(note, top); i < note.length; i = Lines.next(note, i)) {
            if (Lines.isFence(note, i, '-')) {
                return true;
            }
            String line = Lines.text(note, i);
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

    private static NoteException at(int line, String problem, String remedy) {
        return new NoteException(new Position(line, 1), problem, remedy);
    }
}
