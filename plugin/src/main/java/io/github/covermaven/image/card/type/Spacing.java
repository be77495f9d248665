package io.github.covermaven.image.card.type;

/** The blanks between signs: none, a space, a thin one between scripts; less than nothing where punctuation is squeezed. */
final class Spacing {

    private static final double HAN_LATIN = 0.13;
    private static final double TYPED_HAN_LATIN = 0.17;
    private static final double TYPED_HAN = 0.3;

    /** The blank that full-width punctuation keeps beside a letter, and beside other punctuation. */
    private static final double BESIDE_LETTER = 0.34;

    private static final double QUOTE_BESIDE_LETTER = 0.22;
    private static final double BESIDE_PUNCTUATION = 0.12;

    /** The blank between two words. */
    private final double space;

    Spacing(double space) {
        this.space = space;
    }

    /**
     * The blank to be added between two neighbours.
     *
     * @param blank what the outlines of both have there already
     */
    double between(Sign left, Sign right, double blank) {
        if (left.isChinese() || right.isChinese()) {
            boolean areBoth = left.isChinese() && right.isChinese();
            boolean isQuote = Letters.isQuote(left.last()) || Letters.isQuote(right.first());
            double wanted = areBoth ? BESIDE_PUNCTUATION : isQuote ? QUOTE_BESIDE_LETTER : BESIDE_LETTER;
            return Math.min(0, wanted - blank);
        }
        boolean leftIsHan = Letters.isHan(left.last());
        boolean rightIsHan = Letters.isHan(right.first());
        if (leftIsHan != rightIsHan && !isBound(left, right)) {
            return right.afterSpace() ? TYPED_HAN_LATIN : HAN_LATIN;
        }
        if (!right.afterSpace()) {
            return 0;
        }
        return leftIsHan && rightIsHan ? TYPED_HAN : space;
    }

    /** No blank between a character and Latin punctuation that belongs to it, or a dash. */
    private static boolean isBound(Sign left, Sign right) {
        return Letters.closes(right.first()) || Letters.opens(left.last()) || Letters.isAmbiguous(left.last());
    }
}
