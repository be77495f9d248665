package io.github.covermaven.frontmatter.yaml;

import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a text without quotes is to YAML: a string, or a number, date, boolean. */
final class Words {

    private static final Resolver RESOLVER = new Resolver();
    private static final Set<String> RESERVED = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private Words() {}

    /** Whether YAML 1.1 sees a string in it. */
    static boolean isString(String plain) {
        return RESOLVER.resolve(NodeId.scalar, plain, true).equals(Tag.STR);
    }

    /**
     * Whether every reader of YAML 1.1 and 1.2 gets this very string from it, without quotes, behind a key. Only what
     * is surely so: it begins with a letter or a path, and nothing in it is a sign of YAML's.
     *
     * @param flow whether it will stand inside brackets or braces
     */
    static boolean isSafe(String text, boolean flow) {
        if (text.isEmpty() || RESERVED.contains(text.toLowerCase(Locale.ROOT)) || !startsSafely(text)) {
            return false;
        }
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean inside = i > 0 && i + 1 < text.length() && text.charAt(i + 1) != ' ' && text.charAt(i - 1) != ' ';
            boolean space = c == ' ' && i + 1 < text.length();
            boolean sign = !flow && (c == ',' || c == '?' || (c == ':' && inside));
            if (!Character.isLetterOrDigit(c)
                    && "_-./+~%=&@()!;$*'".indexOf(c) < 0
                    && !space
                    && !sign
                    && !isPicture(c)) {
                return false;
            }
        }
        return isString(text);
    }

    private static boolean startsSafely(String text) {
        return Character.isLetter(text.codePointAt(0))
                || text.startsWith("/")
                || text.startsWith("./")
                || text.startsWith("../");
    }

    /** Emoji and the punctuation of other scripts. */
    private static boolean isPicture(int c) {
        return c > 0xA0
                && c != 0xFEFF
                && Character.isValidCodePoint(c)
                && switch (Character.getType(c)) {
                    case Character.OTHER_SYMBOL, Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION -> true;
                    case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
                    case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
