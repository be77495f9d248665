package io.github.covermaven.image.metadata;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.codec.PixelSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An XMP packet in a WebP: a chunk at the end, announced in the header, which a plain file is given for it. */
final class WebP {

    private static final int FIRST_CHUNK = 12;
    private static final int DATA = 8;
    private static final int HEADER_LENGTH = 10;

    /** Bits of the header's first byte. */
    private static final int HAS_XMP = 0x04;

    private static final int HAS_ALPHA = 0x10;

    private WebP() {}

    /** Empty when the file is to be left as it is. */
    static Optional<byte[]> with(byte[] xmp, byte[] file) {
        if (!isWhole(file)) {
            return Optional.empty();
        }
        return Splice.has(file, FIRST_CHUNK, "VP8X") ? announced(file, xmp) : headed(file, xmp);
    }

    /** Whether it is chunks from its beginning to its end, none of which tells us to keep off. */
    private static boolean isWhole(byte[] file) {
        if (file.length < FIRST_CHUNK + DATA || little(file).getInt(4) != file.length - DATA) {
            return false;
        }
        int at = FIRST_CHUNK;
        while (at + DATA <= file.length) {
            int length = little(file).getInt(at + 4);
            if (length < 0
                    || length > file.length - at - DATA
                    || Splice.has(file, at, "C2PA")
                    || Splice.has(file, at, "XMP ")) {
                return false;
            }
            at += DATA + length + length % 2;
        }
        return at == file.length;
    }

    private static Optional<byte[]> announced(byte[] file, byte[] xmp) {
        int flags = FIRST_CHUNK + DATA;
        if (little(file).getInt(FIRST_CHUNK + 4) != HEADER_LENGTH || (file[flags] & HAS_XMP) != 0) {
            return Optional.empty();
        }
        byte[] changed = file.clone();
        changed[flags] |= HAS_XMP;
        return Optional.of(riff(xmp, changed, new byte[0]));
    }

    private static Optional<byte[]> headed(byte[] file, byte[] xmp) {
        boolean isLossless = Splice.has(file, FIRST_CHUNK, "VP8L");
        boolean isAlone = FIRST_CHUNK + DATA + even(little(file).getInt(FIRST_CHUNK + 4)) == file.length;
        if (!isAlone || !(isLossless || Splice.has(file, FIRST_CHUNK, "VP8 "))) {
            return Optional.empty();
        }
        try {
            PixelSize size = PixelSize.of(file, ImageFormat.WEBP);
            // VP8L: a sign, 14 bits each for width and height less 1, then the bit for alpha.
            boolean hasAlpha = isLossless && (file[FIRST_CHUNK + DATA + 4] & 0x10) != 0;
            byte[] header = ByteBuffer.allocate(DATA + HEADER_LENGTH)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(ascii("VP8X"))
                    .putInt(HEADER_LENGTH)
                    .putInt(HAS_XMP | (hasAlpha ? HAS_ALPHA : 0))
                    .putShort((short) (size.width() - 1))
                    .put((byte) 0)
                    .putShort((short) (size.height() - 1))
                    .put((byte) 0)
                    .array();
            return Optional.of(riff(xmp, file, header));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] riff(byte[] xmp, byte[] file, byte[] header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + xmp.length + 64);
        out.writeBytes(Splice.insert(header, file, FIRST_CHUNK));
        out.writeBytes(ascii("XMP "));
        out.writeBytes(little(new byte[4]).putInt(xmp.length).array());
        out.writeBytes(xmp);
        if (xmp.length % 2 == 1) {
            out.write(0);
        }
        byte[] whole = out.toByteArray();
        little(whole).putInt(4, whole.length - DATA);
        return whole;
    }

    private static int even(int length) {
        return length + length % 2;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
