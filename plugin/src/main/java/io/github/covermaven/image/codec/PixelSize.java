package io.github.covermaven.image.codec;

import io.github.covermaven.image.ImageFormat;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How large a picture's header says it is; read without decoding the picture. */
public record PixelSize(long width, long height) {

    /**
     * Reads it from the first bytes of a picture.
     *
     * @throws EOFException when the header is cut off: with more bytes it might be read
     * @throws IOException when it makes no sense
     */
    public static PixelSize of(byte[] bytes, ImageFormat format) throws IOException {
        try {
            PixelSize size = switch (format) {
                case PNG ->
                    new PixelSize(bigEndian(bytes).getInt(16), bigEndian(bytes).getInt(20));
                case GIF -> new PixelSize(u16(littleEndian(bytes), 6), u16(littleEndian(bytes), 8));
                case JPEG -> jpeg(bigEndian(bytes));
                case WEBP -> webp(littleEndian(bytes));
                case AVIF -> avif(bigEndian(bytes));
            };
            if (size.width < 1 || size.height < 1) {
                throw new IOException("it says to be %d by %d pixels".formatted(size.width, size.height));
            }
            return size;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new EOFException("its header is cut off");
        }
    }

    /** Width over height. */
    public double ratio() {
        return (double) width / height;
    }

    /** From segment to segment up to the start of a frame: C0 to CF, without tables (C4, C8, CC). */
    private static PixelSize jpeg(ByteBuffer in) throws IOException {
        in.position(2);
        while (true) {
            if ((in.get() & 0xff) != 0xff) {
                throw new IOException("its segments are damaged");
            }
            int marker = in.get() & 0xff;
            if (marker == 0xff) { // padding
                in.position(in.position() - 1);
            } else if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return new PixelSize(u16(in, in.position() + 5), u16(in, in.position() + 3));
            } else {
                in.position(in.position() + Math.max(2, u16(in, in.position())));
            }
        }
    }

    private static PixelSize webp(ByteBuffer in) throws IOException {
        return switch (in.getInt(12)) {
            case 0x58385056 -> new PixelSize(1 + (in.getInt(24) & 0xffffff), 1 + (in.getInt(26) >>> 8)); // VP8X
            case 0x4c385056 -> { // VP8L: 14 bits each
                int bits = in.getInt(21);
                yield new PixelSize(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
            }
            case 0x20385056 -> new PixelSize(u16(in, 26) & 0x3fff, u16(in, 28) & 0x3fff); // VP8
            default -> throw new IOException("its first chunk is unknown");
        };
    }

    /** The first 'ispe' property that is found. */
    private static PixelSize avif(ByteBuffer in) {
        int at = 0;
        while (in.getInt(at) != 0x69737065) {
            at++;
        }
        return new PixelSize(in.getInt(at + 8), in.getInt(at + 12));
    }

    private static ByteBuffer bigEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int u16(ByteBuffer in, int at) {
        return in.getShort(at) & 0xffff;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
