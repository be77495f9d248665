package io.github.covermaven.image.card.type;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Fonts of one weight, in the order in which they are asked for a grapheme. */
final class Typeface {

    private static final String HAN = "的";

    private final List<Face> faces;
    private final Face emoji;
    private final Supplier<List<Face>> last;
    private final Map<String, Optional<Choice>> choices = new ConcurrentHashMap<>();

    /**
     * @param faces for letters
     * @param emoji asked after them, or before them for what shall be a picture
     * @param last asked when nobody else has it
     */
    Typeface(List<Face> faces, Face emoji, Supplier<List<Face>> last) {
        this.faces = List.copyOf(faces);
        this.emoji = emoji;
        this.last = last;
    }

    /**
     * The font for a grapheme.
     *
     * @param text the grapheme, or what shows in its place
     */
    record Choice(String text, Face face) {}

    /**
     * The first font that draws the grapheme; empty when none does.
     *
     * @param isChinese whether a font with Chinese characters is wanted, for signs that others draw differently
     */
    Optional<Choice> choose(String grapheme, boolean isChinese) {
        return choices.computeIfAbsent(
                isChinese ? HAN + grapheme : grapheme, key -> find(grapheme, order(grapheme, isChinese)));
    }

    /** The blank between two words, where a language has such. */
    double space() {
        return choose("n", false).map(choice -> choice.face().space()).orElse(0.25);
    }

    private static Optional<Choice> find(String grapheme, List<Supplier<List<Face>>> order) {
        for (Supplier<List<Face>> faces : order) {
            for (String form : forms(grapheme)) {
                for (Face face : faces.get()) {
                    if (face.draws(form)) {
                        return Optional.of(new Choice(form, face));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Supplier<List<Face>>> order(String grapheme, boolean isChinese) {
        List<Face> order = new ArrayList<>(faces);
        if (isChinese) {
            order.removeIf(face -> face.draws(HAN));
            order.addAll(0, faces.stream().filter(face -> face.draws(HAN)).toList());
        }
        order.add(Emoji.asksForPicture(grapheme) ? 0 : order.size(), emoji);
        return List.of(() -> order, last);
    }

    /** The grapheme, and what says the same: with its accents apart, in plain letters, without what only adorns. */
    private static List<String> forms(String grapheme) {
        List<String> forms = new ArrayList<>(List.of(grapheme));
        forms.add(Normalizer.normalize(grapheme, Normalizer.Form.NFD));
        forms.add(Normalizer.normalize(grapheme, Normalizer.Form.NFKC));
        forms.addAll(Emoji.simpler(grapheme));
        return forms.stream().filter(form -> !form.isBlank()).distinct().toList();
    }
}
