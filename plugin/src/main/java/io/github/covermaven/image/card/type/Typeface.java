package io.github.covermaven.image.card.type;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One weight over all scripts that we have: Latin and its neighbours first, then Chinese. */
record Typeface(Face latin, Face chinese) {

    /** The bundled weights: {@code display} for titles, {@code text} for what is small. */
    record Family(Typeface display, Typeface text) {}

    private static @Nullable Family bundled;

    /** Loads the bundled fonts, which takes a moment, once. */
    static synchronized Family bundled() {
        Family loaded = bundled;
        if (loaded == null) {
            loaded = load();
            bundled = loaded;
        }
        return loaded;
    }

    /** The face that has the whole grapheme, empty when none has. */
    Optional<Face> faceOf(String grapheme, boolean preferChinese) {
        return (preferChinese ? List.of(chinese, latin) : List.of(latin, chinese))
                .stream()
                        .filter(face -> grapheme.codePoints().allMatch(face::has))
                        .findFirst();
    }

    private static Family load() {
        Font chinese = FontFile.read("fonts/NotoSansSC-Bold.ttf");
        return new Family(
                new Typeface(new Face(FontFile.read("fonts/Inter-Bold.ttf"), -0.022), new Face(chinese, 0)),
                new Typeface(new Face(FontFile.read("fonts/Inter-SemiBold.ttf"), 0), new Face(chinese, 0.01)));
    }
}
