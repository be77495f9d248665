package io.github.covermaven.image.card.template;

import io.github.covermaven.disk.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates that we bring along. */
public enum Layout {
    /** Words on calm art. */
    EDITORIAL,
    /** The title on top, a scene below. */
    POSTER,
    /** Art in a rounded frame beside the words. */
    FRAME,
    /** A strip of art above the words. */
    BANNER,
    /** One character of the title, made of art. */
    GLYPH,
    /** A paper label on a patterned cover. */
    LABEL,
    /** Hardly anything but the title. */
    HEADLINE,
    /** Art on one half, edge to edge, words on the other. */
    SPLIT;

    private static final String FOLDER = "templates/";
    private static final String STACKED = ".stacked.svg";

    /** Narrower cards have the words under the art, not beside it. */
    private static final double STACKED_BELOW = 1.4;

    /** The layout of this name, as in {@code poster}; empty if there is none. */
    public static Optional<Layout> named(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(layout -> layout.label().equals(name))
                .findFirst();
    }

    /** The names that {@link #named} knows. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Layout::label).toList();
    }

    /** Its name as users type it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a card of this shape takes the second variant of a template that has one: {@code name.stacked.svg}. */
    public static boolean isStacked(Canvas canvas) {
        return canvas.ratio() < STACKED_BELOW;
    }

    /** Hash of all templates: it changes when one of them does. */
    public static String fingerprint() {
        return Sha256.of(Arrays.stream(values())
                .flatMap(layout -> Stream.of(text(layout.label() + ".svg"), layout.stackedText()))
                .toList());
    }

    private String stackedText() {
        String name = label() + STACKED;
        return Layout.class.getResource(FOLDER + name) == null ? "" : text(name);
    }

    /** Reads its template for cards of this shape. */
    public Template template(Canvas canvas) {
        String stacked = isStacked(canvas) ? stackedText() : "";
        return stacked.isEmpty()
                ? Template.parse(label() + ".svg", text(label() + ".svg"))
                : Template.parse(label() + STACKED, stacked);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
