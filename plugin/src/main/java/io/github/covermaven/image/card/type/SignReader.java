package io.github.covermaven.image.card.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads text as signs: finds each grapheme's font, direction and surroundings. */
final class SignReader {

    private static final Pattern ACCENTS = Pattern.compile("[\\p{IsInherited}&&\\p{M}]+");

    private final Typeface typeface;
    private final Consumer<String> missing;
    private final String text;
    private final Bidi directions;
    private final boolean hasHan;

    /**
     * @param missing told each grapheme that no font has in full
     * @param clean what to read
     */
    SignReader(Typeface typeface, Consumer<String> missing, String clean) {
        this.typeface = typeface;
        this.missing = missing;
        this.text = clean;
        this.directions = new Bidi(clean, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        this.hasHan = clean.codePoints().anyMatch(Letters::isHan);
    }

    boolean isRightToLeft() {
        return !directions.baseIsLeftToRight();
    }

    /** The blank between two words. */
    double space() {
        return typeface.space();
    }

    /** Whether a font has every grapheme in full. */
    boolean isComplete() {
        int place = 0;
        for (String grapheme : Words.graphemes(text)) {
            if (!grapheme.isBlank()
                    && typeface.choose(grapheme, isChinese(place)).isEmpty()) {
                return false;
            }
            place += grapheme.length();
        }
        return true;
    }

    /** No sign when no word can be drawn. */
    List<Sign> read() {
        List<Sign> signs = new ArrayList<>();
        boolean afterSpace = false;
        int place = 0;
        for (String grapheme : Words.graphemes(text)) {
            if (grapheme.isBlank()) {
                afterSpace = !signs.isEmpty();
            } else {
                Optional<Typeface.Choice> choice = choose(grapheme, place);
                if (choice.isPresent()) {
                    signs.add(sign(choice.get(), afterSpace, place));
                    afterSpace = false;
                }
            }
            place += grapheme.length();
        }
        return isLeftToItsSigns(signs) ? List.of() : signs;
    }

    /** Whether all words are gone: what punctuation was between them says nothing. */
    private boolean isLeftToItsSigns(List<Sign> signs) {
        return text.codePoints().anyMatch(Letters::saysSomething)
                && signs.stream().noneMatch(sign -> Letters.saysSomething(sign.first()));
    }

    private Sign sign(Typeface.Choice choice, boolean afterSpace, int place) {
        int first = text.codePointAt(place);
        boolean isPunctuation = Letters.isFullWidth(first) || isChinese(place);
        return new Sign(
                choice.text(),
                choice.face(),
                isPunctuation || Letters.isHan(first) || Letters.isPicture(first),
                Letters.isFullWidth(first) || (isPunctuation && Letters.isQuote(first)),
                afterSpace,
                place,
                directions.getLevelAt(place));
    }

    private Optional<Typeface.Choice> choose(String grapheme, int place) {
        Optional<Typeface.Choice> whole = typeface.choose(grapheme, isChinese(place));
        if (whole.isPresent()) {
            return whole;
        }
        missing.accept(grapheme);
        String bare = ACCENTS.matcher(grapheme).replaceAll("");
        return bare.isEmpty() || bare.equals(grapheme) ? Optional.empty() : typeface.choose(bare, isChinese(place));
    }

    /** Whether a sign that Chinese and Latin share is Chinese here. */
    private boolean isChinese(int place) {
        int sign = text.codePointAt(place);
        if (!hasHan || !Letters.isAmbiguous(sign)) {
            return false;
        }
        return Letters.isQuote(sign) ? !isApostrophe(place) : isBesideChinese(place);
    }

    private boolean isApostrophe(int place) {
        return text.charAt(place) == '’'
                && place > 0
                && !isChineseLetter(text.codePointBefore(place))
                && text.indexOf('‘') < 0;
    }

    private boolean isBesideChinese(int place) {
        int before = place;
        while (before > 0 && Letters.isAmbiguous(text.charAt(before - 1))) {
            before--;
        }
        int after = place + 1;
        while (after < text.length() && Letters.isAmbiguous(text.charAt(after))) {
            after++;
        }
        return (before > 0 && isChineseLetter(text.codePointBefore(before)))
                || (after < text.length() && isChineseLetter(text.codePointAt(after)));
    }

    private static boolean isChineseLetter(int letter) {
        return Letters.isHan(letter) || Letters.isFullWidth(letter);
    }
}
