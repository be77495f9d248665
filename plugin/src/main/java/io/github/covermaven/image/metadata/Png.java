package io.github.covermaven.image.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** An XMP packet in a PNG: a chunk {@code iTXt} behind the header. */
final class Png {

    private static final int SIGNATURE = 8;
    private static final String XMP = "XML:com.adobe.xmp\0";
    private static final int HEADER_END = SIGNATURE + 12 + 13;

    private Png() {}

    /** Empty when the file is to be left as it is. */
    static Optional<byte[]> with(byte[] xmp, byte[] file) {
        int at = SIGNATURE;
        while (isChunk(file, at)) {
            int length = ByteBuffer.wrap(file).getInt(at);
            boolean isHeader = Splice.has(file, at + 4, "IHDR") && length == 13;
            if (isHeader != (at == SIGNATURE) || isForeign(file, at)) {
                return Optional.empty();
            }
            int next = at + 12 + length;
            if (Splice.has(file, at + 4, "IEND")) {
                return next == file.length
                        ? Optional.of(Splice.insert(chunk(xmp), file, HEADER_END))
                        : Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    private static boolean isChunk(byte[] file, int at) {
        if (at + 12 > file.length) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int length = bytes.getInt(at);
        return length >= 0
                && length <= file.length - at - 12
                && bytes.getInt(at + 8 + length) == (int) crc(file, at + 4, length + 4);
    }

    /** Content credentials, or an XMP packet, as Adobe writes it or ImageMagick. */
    private static boolean isForeign(byte[] file, int at) {
        boolean isText = Splice.has(file, at + 5, "TXt") || Splice.has(file, at + 5, "EXt");
        return Splice.has(file, at + 4, "caBX")
                || (isText && (Splice.has(file, at + 8, XMP) || Splice.has(file, at + 8, "Raw profile type xmp\0")));
    }

    private static byte[] chunk(byte[] xmp) {
        // Keyword, not compressed, no language, no translated keyword.
        byte[] head = ("iTXt" + XMP + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(4 + head.length + xmp.length + 4);
        int length = head.length - 4 + xmp.length;
        chunk.putInt(length).put(head).put(xmp);
        return chunk.putInt((int) crc(chunk.array(), 4, length + 4)).array();
    }

    private static long crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return crc.getValue();
    }
}
