package io.github.covermaven.frontmatter;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.problem.NoteException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** From the bytes between the fences to text that every reader cuts into the same lines. */
final class Decoding {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    /** @throws NoteException if the bytes are not UTF-8, or hold line ends that readers disagree about */
    static Source decode(byte[] note, Fences fences) {
        int length = fences.end() - fences.start();
        String text = new String(note, fences.start(), length, StandardCharsets.UTF_8);
        boolean windows = fences.start() > 1 && note[fences.start() - 2] == '\r';
        Source source = new Source(text, windows ? "\r\n" : "\n", fences.firstLine());
        // Decoding writes this character for what it cannot decode; but the author may have typed it.
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseOtherCharsets(Arrays.copyOfRange(note, fences.start(), fences.end()), source);
        }
        refuseDisputedLines(source, fences.format().fence());
        return source;
    }

    private static void refuseOtherCharsets(byte[] bytes, Source source) {
        int bad = Arrays.mismatch(bytes, source.text().getBytes(StandardCharsets.UTF_8));
        if (bad < 0) {
            return;
        }
        int at = new String(bytes, 0, bad, StandardCharsets.UTF_8).length();
        String guess = isGbk(bytes) ? " (GBK, by the look of it)" : "";
        throw source.refusal(
                Math.min(at, source.text().length()),
                "the front matter is not UTF-8" + guess,
                "save the note as UTF-8 in your editor");
    }

    private static boolean isGbk(byte[] bytes) {
        try {
            return Charset.isSupported("GBK")
                    && Charset.forName("GBK")
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void refuseDisputedLines(Source source, String fence) {
        String text = source.text();
        boolean fresh = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (fresh && c == fence.charAt(0) && source.startsWith(fence, i)) {
                throw source.refusal(
                        i,
                        "a line inside the front matter starts with " + fence,
                        "some tools end it here: change the line");
            }
            if (c >= ' ' && c < 0x7F) {
                fresh = false;
                continue; // As nearly all are.
            }
            if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                throw source.refusal(
                        i,
                        "the invisible character U+%04X ends the line for some tools".formatted((int) c),
                        "delete it: it stands at this place");
            }
            if (c == '\r' && !source.startsWith("\n", i + 1)) {
                throw source.refusal(i, "a bare carriage return stands here", "save the note with LF or CR LF");
            }
            fresh = c == '\n';
        }
    }
}
