package io.github.covermaven.image.card.type;

import io.github.covermaven.image.CardWishes;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The fonts that texts are set in, each loaded when it is first needed. Safe for use by several threads. */
public final class Typography {

    private static final double DISPLAY_TRACKING = -0.022;

    /** An emoji fills its line; at this scale it goes with letters. */
    private static final double EMOJI_SCALE = 0.92;

    private static final Face INTER_BOLD = bundled("Inter-Bold.ttf", DISPLAY_TRACKING, 1);
    private static final Face INTER_SEMIBOLD = bundled("Inter-SemiBold.ttf", 0, 1);
    private static final Face NOTO_SANS_SC = bundled("NotoSansSC-Bold.ttf", 0, 1);
    private static final Face FRAUNCES = bundled("Fraunces-SemiBold.ttf", -0.01, 1);
    private static final Face NOTO_SERIF_SC = bundled("NotoSerifSC-Bold.ttf", 0, 1);
    private static final Face NOTO_EMOJI = bundled("NotoEmoji-Bold.ttf", 0, EMOJI_SCALE);

    private final List<Face> ofUser;
    private final Supplier<List<Face>> ofSystem;
    private final Typeface sans;
    private final Typeface text;
    private final Typeface serif;
    private final Consumer<String> missing;

    private Typography(CardWishes wishes, Consumer<String> missing) {
        this.ofUser = wishes.fonts().stream()
                .map(file -> new Face(() -> FontFile.ofUser(file)))
                .toList();
        this.ofSystem = wishes.systemFonts() ? SystemFonts::faces : List::of;
        this.sans = typeface(ofSystem, INTER_BOLD, NOTO_SANS_SC);
        this.text = typeface(ofSystem, INTER_SEMIBOLD, NOTO_SANS_SC);
        this.serif = typeface(List::of, FRAUNCES, NOTO_SERIF_SC);
        this.missing = missing;
    }

    /**
     * The user's fonts, then those that we bring along.
     *
     * @param missing told each grapheme that no font has, and that is left out
     */
    public static Typography of(CardWishes wishes, Consumer<String> missing) {
        return new Typography(wishes, missing);
    }

    /** Sets what is large: titles. */
    public Typesetter display(Style style, Fitter fitter) {
        List<Typeface> typefaces = style == Style.SERIF ? List.of(serif, sans) : List.of(sans);
        return new Typesetter(new Shaper(typefaces, missing), fitter);
    }

    /** Sets what is small. */
    public Typesetter text(Fitter fitter) {
        return new Typesetter(new Shaper(List.of(text), missing), fitter);
    }

    private Typeface typeface(Supplier<List<Face>> last, Face... bundled) {
        return new Typeface(Stream.concat(ofUser.stream(), Stream.of(bundled)).toList(), NOTO_EMOJI, last);
    }

    private static Face bundled(String file, double tracking, double scale) {
        return new Face(() -> FontFile.bundled(file), tracking, scale);
    }
}
