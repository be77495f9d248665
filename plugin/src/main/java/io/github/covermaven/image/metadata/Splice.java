package io.github.covermaven.image.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put into bytes. */
final class Splice {

    private Splice() {}

    static byte[] insert(byte[] what, byte[] file, int at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + what.length);
        out.write(file, 0, at);
        out.writeBytes(what);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    /** Whether these signs, of one byte each, stand there. */
    static boolean has(byte[] file, int at, String signs) {
        byte[] expected = signs.getBytes(StandardCharsets.ISO_8859_1);
        if (at + expected.length > file.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (file[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
