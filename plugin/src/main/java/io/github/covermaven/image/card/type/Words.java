package io.github.covermaven.image.card.type;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Text made fit to be set: no controls, no invisible or broken characters, single spaces. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]+");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private Words() {}

    static String clean(String text) {
        String spaced =
                SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    /** What a reader takes for single characters. */
    static List<String> graphemes(String clean) {
        return GRAPHEME.matcher(clean).results().map(match -> match.group()).toList();
    }
}
