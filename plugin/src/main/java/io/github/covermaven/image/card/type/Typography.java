package io.github.covermaven.image.card.type;

import java.util.function.Consumer;

/** The fonts that texts are set in, loaded on first use. Safe for use by several threads. */
public final class Typography {

    private final Typeface.Family family;
    private final Consumer<String> missing;

    private Typography(Typeface.Family family, Consumer<String> missing) {
        this.family = family;
        this.missing = missing;
    }

    /**
     * The fonts that we bring along; loading them takes a moment, once.
     *
     * @param missing told each grapheme that no font has, and that is left out
     */
    public static Typography bundled(Consumer<String> missing) {
        return new Typography(Typeface.bundled(), missing);
    }

    /** Sets what is large: titles. */
    public Typesetter display(Fitter fitter) {
        return new Typesetter(new Shaper(family.display(), missing), fitter);
    }

    /** Sets what is small. */
    public Typesetter text(Fitter fitter) {
        return new Typesetter(new Shaper(family.text(), missing), fitter);
    }
}
