package io.github.covermaven.image.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns text into pieces: words are shaped as a whole, blanks and breaks are weighed. */
final class Shaper {

    private final List<Typeface> typefaces;
    private final Consumer<String> missing;

    /**
     * @param typefaces of which the first that has everything is taken, else the last
     * @param missing told each grapheme that no font has
     */
    Shaper(List<Typeface> typefaces, Consumer<String> missing) {
        this.typefaces = List.copyOf(typefaces);
        this.missing = missing;
    }

    /**
     * @param clean text without controls
     * @param longWord what to do with words that are wider than a line
     */
    Paragraph shape(String clean, LongWord longWord) {
        SignReader reader = reader(clean);
        Spacing spacing = new Spacing(reader.space());
        BreakPenalty penalty = new BreakPenalty(clean);
        List<Piece> pieces = new ArrayList<>();
        Optional<Sign> last = Optional.empty();
        for (List<Sign> word : words(reader.read())) {
            Sign first = word.get(0);
            List<LongWord.Part> parts = longWord.parts(word);
            Glyphs start = parts.get(0).glyphs();
            pieces.add(
                    last.isEmpty()
                            ? new Piece(start, 0, 0, first.level())
                            : new Piece(
                                    start,
                                    spacing.between(last.get(), first, blank(pieces, start)),
                                    penalty.before(first.place(), first.afterSpace()),
                                    first.level()));
            parts.stream()
                    .skip(1)
                    .map(part -> new Piece(part.glyphs(), 0, part.penalty(), first.level()))
                    .forEach(pieces::add);
            last = Optional.of(word.get(word.size() - 1));
        }
        return new Paragraph(pieces, reader.isRightToLeft());
    }

    private SignReader reader(String clean) {
        return typefaces.stream()
                .limit(typefaces.size() - 1L)
                .map(typeface -> new SignReader(typeface, missing, clean))
                .filter(SignReader::isComplete)
                .findFirst()
                .orElseGet(() -> new SignReader(typefaces.get(typefaces.size() - 1), missing, clean));
    }

    private static double blank(List<Piece> before, Glyphs next) {
        return before.get(before.size() - 1).glyphs().blankRight() + next.blankLeft();
    }

    private static List<List<Sign>> words(List<Sign> signs) {
        List<List<Sign>> words = new ArrayList<>();
        for (int from = 0, to; from < signs.size(); from = to) {
            to = from + 1;
            while (to < signs.size() && areOneWord(signs.get(to - 1), signs.get(to))) {
                to++;
            }
            words.add(signs.subList(from, to));
        }
        return words;
    }

    private static boolean areOneWord(Sign left, Sign right) {
        return !left.isSquare()
                && !right.isSquare()
                && !right.afterSpace()
                && left.face() == right.face()
                && left.level() == right.level()
                && !BreakPenalty.isJoint(left.last(), right.first());
    }
}
