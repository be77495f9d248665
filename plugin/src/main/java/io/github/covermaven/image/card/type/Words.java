package io.github.covermaven.image.card.type;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text made fit to be set: no controls, no invisible or broken characters, single spaces; dashes for typed hyphens; an end.
 */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Joiners count between letters of scripts that join them, and in emoji; tags in flags. */
    private static final Pattern UNSEEN = Pattern.compile("(?<seen>\\x{1F3F4}[\\x{E0020}-\\x{E007F}]+)"
            + "|(?<![\\x{590}-\\x{10FFFF}])[\\u200C\\u200D]|[\\u200C\\u200D](?![\\x{590}-\\x{10FFFF}])"
            + "|[\\p{Cf}&&[^\\u200C\\u200D]]"
            + "|[\\p{Cc}\\p{Cs}\\x{FE00}-\\x{FE0D}\\x{E0100}-\\x{E01EF}]");

    /** What is piled up beyond two accents, out of the line. */
    private static final Pattern PILE =
            Pattern.compile("([\\p{IsInherited}&&[\\p{Mn}\\p{Me}]]{2})" + "[\\p{IsInherited}&&[\\p{Mn}\\p{Me}]]+");

    private static final Pattern TYPED_DASH = Pattern.compile(" -{1,3} ");
    private static final Pattern TYPED_APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** No card holds as many characters, and finding that out takes the longer the more there are. */
    private static final int MOST = 600;

    private Words() {}

    static String clean(String text) {
        String seen = UNSEEN.matcher(SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" "))
                .replaceAll("${seen}");
        String flat = PILE.matcher(seen).replaceAll("$1");
        String spaced = SPACE.matcher(flat).replaceAll(" ").strip();
        String dashed = TYPED_DASH.matcher(spaced).replaceAll(" – ");
        return ended(TYPED_APOSTROPHE.matcher(dashed).replaceAll("’"));
    }

    private static String ended(String text) {
        List<String> start = graphemes(GRAPHEME.matcher(text).results().limit(MOST + 1));
        return start.size() <= MOST ? text : String.join("", start.subList(0, MOST)) + "…";
    }

    /** What a reader takes for single characters. */
    static List<String> graphemes(String clean) {
        return graphemes(GRAPHEME.matcher(clean).results());
    }

    private static List<String> graphemes(Stream<MatchResult> found) {
        return found.map(MatchResult::group).toList();
    }
}
