package io.github.covermaven.image.card;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.card.template.Drawing;
import io.github.covermaven.problem.SettingsException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A logo as its file holds it, checked without drawing it. */
sealed interface LogoFile {

    /** An SVG. */
    record Svg(Drawing drawing) implements LogoFile {}

    /** The bytes of a PNG, not copied. */
    record Png(byte[] bytes) implements LogoFile {}

    /** The longest side of a PNG. */
    int MOST = 4096;

    /** Where a PNG's header tells its width; the height follows. */
    int WIDTH_AT = 16;

    /**
     * @throws SettingsException when it is neither SVG nor PNG, or holds what it must not
     */
    static LogoFile read(Path file) {
        byte[] bytes = UserFile.bytes(file, "card.logo");
        boolean isPng = ImageFormat.of(bytes).filter(ImageFormat.PNG::equals).isPresent();
        if (isPng && bytes.length > WIDTH_AT + 8) {
            ByteBuffer header = ByteBuffer.wrap(bytes);
            int longest = Math.max(header.getInt(WIDTH_AT), header.getInt(WIDTH_AT + 4));
            int shortest = Math.min(header.getInt(WIDTH_AT), header.getInt(WIDTH_AT + 4));
            if (shortest > 0 && longest <= MOST) {
                return new Png(bytes);
            }
            throw refusal(file, "measures more than " + MOST + " pixels");
        }
        String text = UserFile.text(file, "card.logo");
        if (isPng || !text.contains("<svg")) {
            throw refusal(file, "is neither SVG nor PNG");
        }
        return new Svg(Drawing.parse(String.valueOf(file.getFileName()), text));
    }

    private static SettingsException refusal(Path file, String problem) {
        return new SettingsException("cover.card.logo=" + file + " " + problem, "name an SVG or a small PNG file");
    }
}
