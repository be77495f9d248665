package io.github.covermaven.image.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An XMP packet in a JPEG: a segment {@code APP1} behind those of JFIF and Exif, which want to come first. */
final class Jpeg {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";

    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP11 = 0xeb;
    private static final int START_OF_SCAN = 0xda;

    private static final int LONGEST_SEGMENT = 0xffff;

    private Jpeg() {}

    /** Empty when the file is to be left as it is. */
    static Optional<byte[]> with(byte[] xmp, byte[] file) {
        int at = 2;
        int place = at;
        while (isSegment(file, at)) {
            int marker = file[at + 1] & 0xff;
            if (marker == START_OF_SCAN) {
                return isEnded(file) ? segment(xmp, file, place) : Optional.empty();
            }
            if (isForeign(file, at, marker)) {
                return Optional.empty();
            }
            int next = at + 2 + length(file, at);
            boolean comesFirst = marker == APP0 || (marker == APP1 && Splice.has(file, at + 4, "Exif\0"));
            place = comesFirst && place == at ? next : place;
            at = next;
        }
        return Optional.empty();
    }

    private static boolean isSegment(byte[] file, int at) {
        return at + 4 <= file.length
                && (file[at] & 0xff) == 0xff
                && (file[at + 1] & 0xff) >= 0xc0
                && (file[at + 1] & 0xf8) != 0xd0 // restart markers have no length
                && (file[at + 1] & 0xff) != 0xff
                && length(file, at) >= 2
                && length(file, at) <= file.length - at - 2;
    }

    private static int length(byte[] file, int at) {
        return ByteBuffer.wrap(file).getShort(at + 2) & 0xffff;
    }

    /** Content credentials (in JUMBF boxes), or an XMP packet. */
    private static boolean isForeign(byte[] file, int at, int marker) {
        return (marker == APP11 && Splice.has(file, at + 4, "JP"))
                || (marker == APP1 && (Splice.has(file, at + 4, XMP) || Splice.has(file, at + 4, MORE_XMP)));
    }

    /** Cut off, or followed by something else, it is not touched. */
    private static boolean isEnded(byte[] file) {
        return Splice.has(file, file.length - 2, "\u00ff\u00d9");
    }

    private static Optional<byte[]> segment(byte[] xmp, byte[] file, int place) {
        byte[] name = XMP.getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + name.length + xmp.length;
        if (length > LONGEST_SEGMENT) {
            return Optional.empty();
        }
        ByteBuffer segment = ByteBuffer.allocate(2 + length);
        segment.put((byte) 0xff)
                .put((byte) APP1)
                .putShort((short) length)
                .put(name)
                .put(xmp);
        return Optional.of(Splice.insert(segment.array(), file, place));
    }
}
