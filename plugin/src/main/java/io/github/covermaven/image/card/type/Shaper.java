package io.github.covermaven.image.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns words into pieces: each grapheme gets a font that has it, words are shaped, blanks and breaks are weighed. */
final class Shaper {

    private static final double HAN_LATIN_GAP = 0.13;
    private static final double TYPED_HAN_LATIN_GAP = 0.17;
    private static final double HAN_SPACE = 0.3;

    /** The blank that full-width punctuation keeps beside a letter, and beside other punctuation. */
    private static final double BESIDE_LETTER = 0.34;

    private static final double BESIDE_PUNCTUATION = 0.12;

    private final Typeface typeface;
    private final Consumer<String> missing;

    /**
     * @param missing told each grapheme that no font has, and that is left out
     */
    Shaper(Typeface typeface, Consumer<String> missing) {
        this.typeface = typeface;
        this.missing = missing;
    }

    /** A grapheme with its font and what stands around it. */
    private record Sign(String text, Face face, boolean afterSpace, int place) {

        int first() {
            return text.codePointAt(0);
        }

        boolean isSquare(Typeface typeface) {
            return face == typeface.chinese();
        }
    }

    /**
     * @param clean text without controls
     * @param longestWord wider ones are cut anywhere
     */
    Paragraph shape(String clean, double longestWord) {
        List<Sign> signs = signs(clean);
        List<Piece> pieces = new ArrayList<>();
        BreakPenalty penalty = new BreakPenalty(clean);
        Optional<Sign> last = Optional.empty();
        double lastBlank = 0;
        int cutEnd = 0;
        for (int from = 0, to; from < signs.size(); from = to) {
            to = from < cutEnd ? from + 1 : wordEnd(signs, from);
            Glyphs glyphs = shape(signs.subList(from, to));
            if (to - from > 1 && glyphs.advance() > longestWord) {
                cutEnd = to;
                to = from + 1;
                glyphs = shape(signs.subList(from, to));
            }
            Sign first = signs.get(from);
            boolean isFirst = last.isEmpty();
            double gap = isFirst ? 0 : gap(last.get(), lastBlank, first, glyphs.blankBefore());
            pieces.add(new Piece(glyphs, gap, isFirst ? 0 : penalty.before(first.place, first.afterSpace)));
            last = Optional.of(signs.get(to - 1));
            lastBlank = glyphs.blankAfter();
        }
        return new Paragraph(pieces);
    }

    private List<Sign> signs(String clean) {
        List<Sign> signs = new ArrayList<>();
        boolean afterSpace = false;
        int place = 0;
        for (String grapheme : Words.graphemes(clean)) {
            Optional<Face> face = typeface.faceOf(grapheme, standsInHan(clean, place));
            if (grapheme.isBlank()) {
                afterSpace = true;
            } else if (face.isPresent()) {
                signs.add(new Sign(grapheme, face.get(), afterSpace && !signs.isEmpty(), place));
                afterSpace = false;
            } else {
                missing.accept(grapheme);
            }
            place += grapheme.length();
        }
        return signs;
    }

    /** Whether a sign that Chinese and Latin share is Chinese here: its nearest letter is. */
    private static boolean standsInHan(String text, int place) {
        if (!Letters.isAmbiguous(text.codePointAt(place))) {
            return false;
        }
        int before = place - 1;
        while (before >= 0 && Letters.isAmbiguous(text.charAt(before))) {
            before--;
        }
        int after = place + 1;
        while (after < text.length() && Letters.isAmbiguous(text.charAt(after))) {
            after++;
        }
        return (before >= 0 && isChinese(text.charAt(before)))
                || (after < text.length() && isChinese(text.charAt(after)));
    }

    private static boolean isChinese(int letter) {
        return Letters.isHan(letter) || Letters.isFullWidth(letter);
    }

    private int wordEnd(List<Sign> signs, int from) {
        Sign first = signs.get(from);
        int to = from + 1;
        while (to < signs.size()
                && !first.isSquare(typeface)
                && signs.get(to).face == first.face
                && !signs.get(to).afterSpace
                && !BreakPenalty.isJoint(
                        signs.get(to - 1).first(), signs.get(to).first())) {
            to++;
        }
        return to;
    }

    private static Glyphs shape(List<Sign> word) {
        StringBuilder text = new StringBuilder();
        word.forEach(sign -> text.append(sign.text));
        return word.get(0).face.shape(text.toString());
    }

    private double gap(Sign left, double leftBlank, Sign right, double rightBlank) {
        boolean leftIsPunctuation = isFullWidth(left);
        boolean rightIsPunctuation = isFullWidth(right);
        if (leftIsPunctuation || rightIsPunctuation) {
            double blank = leftBlank + rightBlank;
            double wanted = leftIsPunctuation && rightIsPunctuation ? BESIDE_PUNCTUATION : BESIDE_LETTER;
            return Math.min(0, wanted - blank);
        }
        boolean leftIsHan = Letters.isHan(left.first());
        boolean rightIsHan = Letters.isHan(right.first());
        if (leftIsHan != rightIsHan && !isBound(left, right)) {
            return right.afterSpace ? TYPED_HAN_LATIN_GAP : HAN_LATIN_GAP;
        }
        if (!right.afterSpace) {
            return 0;
        }
        return leftIsHan ? HAN_SPACE : typeface.latin().space();
    }

    private boolean isFullWidth(Sign sign) {
        return sign.isSquare(typeface) && (Letters.isFullWidth(sign.first()) || "‘’“”".indexOf(sign.first()) >= 0);
    }

    /** No gap between a character and Latin punctuation that belongs to it, or a dash. */
    private static boolean isBound(Sign left, Sign right) {
        return Letters.closes(right.first()) || Letters.opens(left.first()) || Letters.isAmbiguous(left.first());
    }
}
