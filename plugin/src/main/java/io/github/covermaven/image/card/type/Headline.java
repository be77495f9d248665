package io.github.covermaven.image.card.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in two parts, of which the main one can stand alone.
 *
 * @param other what explains the main part and follows it, or names the series that it belongs to and precedes it
 * @param isSeries whether it precedes
 */
record Headline(String main, String other, boolean isSeries) {

    private static final Pattern SERIES = Pattern.compile("(.+?)\\s+[–-]\\s+(.{2,})");

    private static final Pattern TWO_PARTS = Pattern.compile("(.{2,}?)(?:\\s*(?:：|——|[|｜丨])\\s*|:\\s+|\\s+[–—-]\\s+"
            + "|(?<=[？！])(?:\\s*——)?\\s*|。|(?<=[?!])\\s+)(.{2,})");

    private static final Pattern WITH_REMARK = Pattern.compile("(.{2,}?)\\s*[(（]([^()（）]{2,})[)）]");

    private static final Pattern NOTHING_BUT_SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]*");

    /** A series has a short name, in ems, and is not much longer than what it holds. */
    private static final double LONGEST_SERIES = 8.5;

    private static final double MOST_RELATIVE = 1.5;
    private static final double LATIN_LETTER = 0.4;

    /** Parts a title at its colon, dash, bar or bracket; empty when it is of one piece. */
    static Optional<Headline> part(String clean) {
        return split(SERIES, clean)
                .map(Headline::turned)
                .filter(Headline::isLikelySeries)
                .or(() -> split(TWO_PARTS, clean))
                .or(() -> split(WITH_REMARK, clean));
    }

    private static Optional<Headline> split(Pattern pattern, String clean) {
        Matcher matcher = pattern.matcher(clean);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1).strip();
        String second = matcher.group(2).strip();
        return saysSomething(first) && saysSomething(second) && !isRange(first, second)
                ? Optional.of(new Headline(first, second, false))
                : Optional.empty();
    }

    /** As in {@code 2025 – 2026}. */
    private static boolean isRange(String first, String second) {
        return Character.isDigit(first.charAt(first.length() - 1)) && Character.isDigit(second.charAt(0));
    }

    /** What precedes is the name of what follows. */
    private Headline turned() {
        return new Headline(/* main= */ other, /* other= */ main, true);
    }

    private static boolean saysSomething(String part) {
        return !NOTHING_BUT_SIGNS.matcher(part).matches();
    }

    private boolean isLikelySeries() {
        return width(other) <= Math.min(LONGEST_SERIES, MOST_RELATIVE * width(main));
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> Letters.isHan(letter) ? 1 : LATIN_LETTER)
                .sum();
    }
}
