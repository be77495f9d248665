package io.github.covermaven.image.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.metadata.Description.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back by metadata-extractor, which shares no code with us. */
class MetadataTest {

    private static final Description CARD =
            new Description("潮汐表 & <Tides>", "潮汐表 & <Tides>。A \"harbour\" 🌊.", Source.ALGORITHM, "");
    private static final Description MODEL =
            new Description("Tides", "Tides. A harbour.", Source.TRAINED_MODEL, "gpt-image-2");

    static Stream<Picture> pictures() {
        return Stream.concat(
                Stream.of(ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP).map(Samples::of),
                Stream.of(ImageFormat.PNG, ImageFormat.WEBP).map(Samples::translucent));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aCardSaysThatItIsOfAnAlgorithm(Picture picture) throws Exception {
        assertThat(xmp(added(picture, CARD)))
                .containsEntry("dc:title[1]", CARD.title())
                .containsEntry("Iptc4xmpCore:AltTextAccessibility[1]", CARD.alt())
                .containsEntry(
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia")
                .doesNotContainKey("Iptc4xmpExt:AISystemUsed");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aModelsPictureNamesTheModel(Picture picture) throws Exception {
        assertThat(xmp(added(picture, MODEL)))
                .containsEntry(
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")
                .containsEntry("Iptc4xmpExt:AISystemUsed", "gpt-image-2");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noPixelChanges(Picture picture) throws Exception {
        byte[] bytes = added(picture, CARD);

        assertThat(bytes).isNotEqualTo(picture.bytes());
        assertThat(Samples.pixels(bytes)).isEqualTo(Samples.pixels(picture.bytes()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatWasThereIsThereStill(Picture picture) {
        byte[] bytes = added(picture, CARD);

        // But for lengths and flags of the WebP's header.
        int from = picture.format() == ImageFormat.WEBP ? 22 : picture.bytes().length / 2;
        byte[] rest = Arrays.copyOfRange(picture.bytes(), from, picture.bytes().length);
        assertThat(HexFormat.of().formatHex(bytes)).contains(HexFormat.of().formatHex(rest));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSameWordsGiveTheSameBytes(Picture picture) {
        assertThat(added(picture, CARD)).isEqualTo(added(picture, CARD)).isNotEqualTo(added(picture, MODEL));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsKeptAsItCameWhenThatIsWanted(Picture picture) {
        assertThat(Metadata.KEEP.of(picture, CARD).bytes()).isSameAs(picture.bytes());
    }

    /** So that a picture that was finished before may be finished again. */
    @ParameterizedTest
    @MethodSource("pictures")
    void anXmpPacketThatIsThereAlreadyIsLeftAlone(Picture picture) {
        Picture once = new Picture(added(picture, CARD), picture.format());

        assertThat(added(once, MODEL)).isSameAs(once.bytes());
    }

    @Test
    void aPngWithContentCredentialsIsLeftAlone() {
        byte[] png = pngWith(chunk("caBX", "jumb"));

        assertThat(added(new Picture(png, ImageFormat.PNG), CARD)).isSameAs(png);
    }

    @Test
    void aPngWithTextOfAnotherKindIsNot() throws Exception {
        byte[] png = pngWith(chunk("tEXt", "Software\0Painter"));

        assertThat(xmp(added(new Picture(png, ImageFormat.PNG), CARD))).isNotEmpty();
    }

    @Test
    void aPngWithAnXmpPacketOfImageMagickIsLeftAlone() {
        byte[] png = pngWith(chunk("zTXt", "Raw profile type xmp\0\0abc"));

        assertThat(added(new Picture(png, ImageFormat.PNG), CARD)).isSameAs(png);
    }

    @Test
    void aJpegWithContentCredentialsIsLeftAlone() {
        byte[] jpeg = jpegWith(0xeb, "JP\0\1\0\0\0\1\0\0\0\rjumb\0");

        assertThat(added(new Picture(jpeg, ImageFormat.JPEG), CARD)).isSameAs(jpeg);
    }

    @Test
    void theExifOfAJpegStaysInFrontAndLegible() throws Exception {
        // One entry: Artist = "me".
        byte[] jpeg = jpegWith(0xe1, "Exif\0\0II*\0\10\0\0\0\1\0\73\1\2\0\3\0\0\0me\0\0\0\0\0\0");

        byte[] bytes = added(new Picture(jpeg, ImageFormat.JPEG), CARD);

        assertThat(xmp(bytes)).isNotEmpty();
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                        .getFirstDirectoryOfType(ExifIFD0Directory.class)
                        .getString(ExifIFD0Directory.TAG_ARTIST))
                .isEqualTo("me");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text.indexOf("Exif\0")).isLessThan(text.indexOf("ns.adobe.com"));
    }

    @Test
    void aWebPWithContentCredentialsIsLeftAlone() {
        byte[] webp = webpWith(chunkOfRiff("C2PA", "jumb"));

        assertThat(added(new Picture(webp, ImageFormat.WEBP), CARD)).isSameAs(webp);
    }

    @Test
    void theHeaderOfAWebPThatHasOneIsKept() throws Exception {
        ByteBuffer header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 0x08).position(4);
        header.putShort((short) (Samples.WIDTH - 1)).put((byte) 0).putShort((short) (Samples.HEIGHT - 1));
        byte[] plain = Samples.of(ImageFormat.WEBP).bytes();
        byte[] webp = riff(
                chunkOfRiff("VP8X", new String(header.array(), StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(plain, 12, plain.length),
                chunkOfRiff("EXIF", "odd"));

        byte[] bytes = added(new Picture(webp, ImageFormat.WEBP), CARD);

        assertThat(xmp(bytes)).isNotEmpty();
        assertThat(bytes[20]).isEqualTo((byte) (0x08 | 0x04));
        assertThat(Samples.pixels(bytes)).isEqualTo(Samples.pixels(plain));
    }

    @Test
    void aPlainWebPIsGivenAHeaderOfItsSizeAndAlpha() throws Exception {
        byte[] bytes = added(Samples.translucent(ImageFormat.WEBP), CARD);

        WebpDirectory header = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getFirstDirectoryOfType(WebpDirectory.class);
        assertThat(header.getInt(WebpDirectory.TAG_IMAGE_WIDTH)).isEqualTo(Samples.WIDTH);
        assertThat(header.getInt(WebpDirectory.TAG_IMAGE_HEIGHT)).isEqualTo(Samples.HEIGHT);
        assertThat(header.getBoolean(WebpDirectory.TAG_HAS_ALPHA)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "AVIF"})
    void otherFormatsAreLeftAlone(ImageFormat format) {
        byte[] bytes = {1, 2, 3};

        assertThat(added(new Picture(bytes, format), CARD)).isSameAs(bytes);
    }

    @Test
    void wordsThatNoXmlCanHoldAreLeftOut() throws Exception {
        Description odd = new Description("a\0b\u0007c\ufffe\ud800d", "", Source.TRAINED_MODEL, "x\u001by");

        assertThat(xmp(added(Samples.of(ImageFormat.PNG), odd)))
                .containsEntry("dc:title[1]", "abcd")
                .containsEntry("Iptc4xmpExt:AISystemUsed", "xy")
                .doesNotContainKey("Iptc4xmpCore:AltTextAccessibility[1]");
    }

    @Test
    void wordsTooLongForASegmentLeaveAJpegAsItIs() {
        Picture jpeg = Samples.of(ImageFormat.JPEG);
        Description endless = new Description("x".repeat(70_000), "", Source.ALGORITHM, "");

        assertThat(added(jpeg, endless)).isSameAs(jpeg.bytes());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aFileThatIsCutOffIsLeftAlone(Picture picture) {
        byte[] whole = picture.bytes();
        IntStream.range(0, whole.length).forEach(length -> {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(added(new Picture(cut, picture.format()), CARD))
                    .as("%s of %s bytes", length, whole.length)
                    .isSameAs(cut);
        });
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aFileWithMoreBehindItsEndIsLeftAlone(Picture picture) {
        byte[] longer = Arrays.copyOf(picture.bytes(), picture.bytes().length + 7);

        assertThat(added(new Picture(longer, picture.format()), CARD)).isSameAs(longer);
    }

    /** A file that is damaged is left alone, or reads as it did before. */
    @ParameterizedTest
    @MethodSource("pictures")
    void damageIsNotMadeWorse(Picture picture) {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = picture.bytes().clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                // Most of it where the structure is.
                int most = random.nextBoolean() ? Math.min(80, damaged.length) : damaged.length;
                damaged[random.nextInt(most)] = (byte) random.nextInt();
            }
            byte[] result = added(new Picture(damaged, picture.format()), CARD);
            if (result != damaged && i % 20 == 0 && readsAsAPicture(damaged)) {
                assertThatCode(() -> assertThat(Samples.pixels(result)).isEqualTo(Samples.pixels(damaged)))
                        .as(HexFormat.of().formatHex(damaged))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static boolean readsAsAPicture(byte[] file) {
        try {
            return Samples.pixels(file).length == Samples.WIDTH * Samples.HEIGHT;
        } catch (Exception | OutOfMemoryError e) { // The latter is what libwebp's reader says to damage.
            return false;
        }
    }

    private static byte[] added(Picture picture, Description description) {
        return Metadata.ADD.of(picture, description).bytes();
    }

    private static Map<String, String> xmp(byte[] file) throws Exception {
        Collection<XmpDirectory> found = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                .getDirectoriesOfType(XmpDirectory.class);
        assertThat(found).hasSize(1);
        return found.iterator().next().getXmpProperties();
    }

    private static byte[] pngWith(byte[] chunk) {
        return Splice.insert(chunk, Samples.of(ImageFormat.PNG).bytes(), 33);
    }

    private static byte[] chunk(String type, String data) {
        byte[] content = (type + data).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(content);
        return ByteBuffer.allocate(content.length + 8)
                .putInt(data.length())
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] jpegWith(int marker, String data) {
        byte[] content = data.getBytes(StandardCharsets.ISO_8859_1);
        byte[] segment = ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        return Splice.insert(segment, Samples.of(ImageFormat.JPEG).bytes(), 2);
    }

    private static byte[] webpWith(byte[] chunk) {
        byte[] plain = Samples.of(ImageFormat.WEBP).bytes();
        return riff(Arrays.copyOfRange(plain, 12, plain.length), chunk);
    }

    private static byte[] chunkOfRiff(String type, String data) {
        return ByteBuffer.allocate(8 + data.length() + data.length() % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(data.length())
                .put(data.getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    private static byte[] riff(byte[]... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream.of(chunks).forEach(out::writeBytes);
        return ByteBuffer.allocate(12 + out.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + out.size())
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(out.toByteArray())
                .array();
    }
}
