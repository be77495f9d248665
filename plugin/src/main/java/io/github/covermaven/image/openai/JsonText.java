package io.github.covermaven.image.openai;

import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** The characters of a JSON text up to the quote that closes it: escapes are resolved, blanks are left out, as in base64. */
final class JsonText extends InputStream {

    private static final ByteString SPECIAL = ByteString.encodeUtf8("\"\\ \t\r\n");

    private final Buffer start;
    private final BufferedSource rest;
    private boolean isClosed;

    /** @param start what was read of it already */
    JsonText(Buffer start, BufferedSource rest) {
        this.start = start;
        this.rest = rest;
    }

    /** Whether the quote came. */
    boolean isClosed() {
        return isClosed;
    }

    void skipToEnd() throws IOException {
        byte[] skipped = new byte[8 * 1024];
        while (read(skipped, 0, skipped.length) != -1) {
            // On.
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    /** As many plain ones at once as have arrived. */
    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        while (!isClosed && !source().exhausted()) {
            Buffer arrived = source().getBuffer();
            long special = arrived.indexOfElement(SPECIAL);
            long plain = special == -1 ? arrived.size() : special;
            if (plain > 0) {
                return arrived.read(to, offset, (int) Math.min(length, plain));
            }
            int character = special();
            if (character > ' ') {
                to[offset] = (byte) character;
                return 1;
            }
        }
        return -1;
    }

    /** The character that is no plain one; a blank for what does not count. */
    private int special() throws IOException {
        int next = source().readByte();
        if (next == '"') {
            isClosed = true;
        }
        if (next != '\\' || source().exhausted()) {
            return ' ';
        }
        int escaped = source().readByte();
        return switch (escaped) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> escaped;
        };
    }

    private int unicode() throws IOException {
        int value = 0;
        for (int i = 0; i < 4 && !source().exhausted(); i++) {
            value = 16 * value + Math.max(0, Character.digit(source().readByte(), 16));
        }
        return value < 0x80 ? value : '?'; // Neither is base64.
    }

    private BufferedSource source() {
        return start.exhausted() ? rest : start;
    }
}
