package io.github.covermaven.check;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.codec.PixelSize;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks at pictures: each once, at its first bytes only, without decoding it. */
final class PictureInspection {

    /** Holds nearly every header. */
    private static final int START = 1 << 12;

    /** Holds every header that somebody meant: a camera's preview and colour profile go before the size. */
    private static final int LONG_START = 1 << 22;

    /** How far a shape may be from the wanted one: 3:2 passes for 1.91:1, a square does not. */
    private static final double FURTHEST = 1.35;

    private final long largest;
    private final Optional<Double> aspect;
    private final Map<Path, List<Defect>> known = new HashMap<>();

    /**
     * Begins with no picture seen.
     *
     * @param largest what a file may hold, in bytes
     * @param aspect width over height as it is wanted; empty where any will do
     */
    PictureInspection(long largest, Optional<Double> aspect) {
        this.largest = largest;
        this.aspect = aspect;
    }

    List<Defect> of(Path file) {
        return known.computeIfAbsent(file, this::look);
    }

    private List<Defect> look(Path file) {
        List<Defect> defects = new ArrayList<>();
        try {
            long length = Files.size(file);
            if (length > largest) {
                defects.add(new Defect(
                        Rule.LARGE,
                        "%s has %,d kB, which is more than %,d"
                                .formatted(file.getFileName(), length / 1000, largest / 1000),
                        "compress it, or make it smaller; cover.maxFileSize says what is allowed"));
            }
            byte[] start = start(file, START);
            Optional<ImageFormat> format = ImageFormat.of(start);
            if (format.isEmpty()) {
                defects.add(unknown(file, start));
            } else {
                misnamed(file, format.get()).ifPresent(defects::add);
                misshapen(file, size(file, start, format.get())).ifPresent(defects::add);
            }
        } catch (IOException e) {
            defects.add(new Defect(
                    Rule.FORMAT,
                    file.getFileName() + " cannot be read as a picture: " + e.getMessage(),
                    "put a whole picture there"));
        }
        return defects;
    }

    private static PixelSize size(Path file, byte[] start, ImageFormat format) throws IOException {
        try {
            return PixelSize.of(start, format);
        } catch (EOFException e) {
            return PixelSize.of(start(file, LONG_START), format);
        }
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static Defect unknown(Path file, byte[] start) {
        boolean isSvg = new String(start, StandardCharsets.ISO_8859_1).contains("<svg");
        return new Defect(
                Rule.FORMAT,
                file.getFileName() + (isSvg ? " is an SVG" : " is no PNG, JPEG, GIF, WebP or AVIF"),
                isSvg ? "social networks show none: use a PNG or JPEG" : "put a picture there that sites can show");
    }

    private static Optional<Defect> misnamed(Path file, ImageFormat format) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(jpeg|jfif)$", "jpg");
        return extension.equals(format.extension())
                ? Optional.empty()
                : Optional.of(new Defect(
                        Rule.FORMAT,
                        name + " is a " + format + " by its bytes",
                        "servers and browsers go by the name: end it in ." + format.extension()));
    }

    private Optional<Defect> misshapen(Path file, PixelSize size) {
        return aspect.filter(wanted -> Math.max(size.ratio() / wanted, wanted / size.ratio()) > FURTHEST)
                .map(wanted -> new Defect(
                        Rule.SHAPE,
                        "%s has %s pixels, %s:1 where %s:1 is wanted"
                                .formatted(file.getFileName(), size, rounded(size.ratio()), rounded(wanted)),
                        "crop it; cover.aspect says what is wanted, or 'any'"));
    }

    private static String rounded(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
