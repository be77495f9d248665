package io.github.covermaven.image.card.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title in two parts, of which the first can stand alone. */
record Headline(String title, String subtitle) {

    private static final Pattern TWO_PARTS = Pattern.compile(
            "(.{2,}?)(?:\\s*(?:：|——|[|｜])\\s*|:\\s+|\\s+[–—-]\\s+|(?<=？)(?:\\s*——)?\\s*|(?<=\\?)\\s+)(.{2,})");

    private static final Pattern NOTHING_BUT_SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]*");

    /** Parts a title at its colon, dash or bar; empty when it is of one piece. */
    static Optional<Headline> part(String clean) {
        Matcher matcher = TWO_PARTS.matcher(clean);
        return matcher.matches()
                        && !NOTHING_BUT_SIGNS.matcher(matcher.group(1)).matches()
                        && !NOTHING_BUT_SIGNS.matcher(matcher.group(2)).matches()
                ? Optional.of(
                        new Headline(matcher.group(1).strip(), matcher.group(2).strip()))
                : Optional.empty();
    }
}
