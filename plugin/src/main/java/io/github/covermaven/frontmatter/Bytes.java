package io.github.covermaven.frontmatter;

import java.io.ByteArrayOutputStream;

/** Puts stretches of bytes together. */
final class Bytes {

    private Bytes() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
