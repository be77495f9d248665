package io.github.covermaven.image.card;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.card.template.Drawing;
import io.github.covermaven.image.codec.PixelSize;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Path;

/** A logo as its file holds it, checked without drawing it. */
sealed interface LogoFile {

    /** An SVG. */
    record Svg(Drawing drawing) implements LogoFile {}

    /** The bytes of a PNG, not copied. */
    record Png(byte[] bytes) implements LogoFile {}

    /** The longest side of a PNG. */
    int MOST = 4096;

    /**
     * @throws SettingsException when it is neither SVG nor PNG, or holds what it must not
     */
    static LogoFile read(Path file) {
        byte[] bytes = UserFile.bytes(file, "card.logo");
        if (ImageFormat.of(bytes).filter(ImageFormat.PNG::equals).isPresent()) {
            return png(file, bytes);
        }
        String text = UserFile.text(file, "card.logo");
        if (!text.contains("<svg")) {
            throw refusal(file, "is neither SVG nor PNG");
        }
        return new Svg(Drawing.parse(String.valueOf(file.getFileName()), text));
    }

    private static LogoFile png(Path file, byte[] bytes) {
        try {
            PixelSize size = PixelSize.of(bytes, ImageFormat.PNG);
            if (Math.max(size.width(), size.height()) > MOST) {
                throw refusal(file, "measures more than " + MOST + " pixels");
            }
            return new Png(bytes);
        } catch (IOException e) {
            throw refusal(file, "is damaged: " + e.getMessage());
        }
    }

    private static SettingsException refusal(Path file, String problem) {
        return new SettingsException("cover.card.logo=" + file + " " + problem, "name an SVG or a small PNG file");
    }
}
