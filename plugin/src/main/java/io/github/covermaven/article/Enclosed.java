package io.github.covermaven.article;

import java.util.Arrays;
import java.util.List;

/** Removes what stands between a pair of marks that Markdown does not know: template tags, comments, formulas. */
final class Enclosed {

    /**
     * @param max how far apart the marks may stand: a lone mark must not swallow a chapter
     * @param words what is left in place of it
     */
    private record Pair(String open, String close, int max, String words) {}

    private static final String HOLE = String.valueOf(Block.HOLE);

    /** Of two that open alike the longer one comes first. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("{% highlight", "{% endhighlight %}", 20_000, ""),
            new Pair("{% codeblock", "{% endcodeblock %}", 20_000, ""),
            new Pair("{{< highlight", "{{< /highlight >}}", 20_000, ""),
            new Pair("{{< mermaid", "{{< /mermaid >}}", 20_000, ""),
            new Pair("{{<", ">}}", 2_000, ""),
            new Pair("{{%", "%}}", 2_000, ""),
            new Pair("{{", "}}", 1_000, HOLE),
            new Pair("{%", "%}", 1_000, ""),
            new Pair("<%", "%>", 2_000, ""),
            new Pair("<!--", "-->", 20_000, ""),
            new Pair("<script", "</script>", 20_000, ""),
            new Pair("<style", "</style>", 20_000, ""),
            new Pair("<svg", "</svg>", 20_000, ""),
            new Pair("%%", "%%", 5_000, ""),
            new Pair("$$", "$$", 3_000, HOLE));

    private static final String OPENERS = "{<%$";

    /** Longest inline code that is recognised, and left as it is. */
    private static final int CODE = 300;

    private final String text;
    private final StringBuilder rest;
    /** Where the next closing mark of each pair is, looked up once for all the openers before it. */
    private final int[] closes = new int[PAIRS.size()];

    private Enclosed(String text) {
        this.text = text;
        this.rest = new StringBuilder(text.length());
        Arrays.fill(closes, -1);
    }

    static String removeFrom(String text) {
        return new Enclosed(text).scan();
    }

    private String scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = c == '`' ? afterCode(at) : OPENERS.indexOf(c) >= 0 ? afterPair(at) : at;
            if (next == at) {
                rest.append(c);
                next = at + 1;
            }
            at = next;
        }
        return rest.toString();
    }

    private int afterPair(int at) {
        for (int i = 0; i < closes.length; i++) {
            Pair pair = PAIRS.get(i);
            if (text.startsWith(pair.open, at)) {
                int inner = at + pair.open.length();
                int close = close(i, inner);
                if (close - inner <= pair.max) {
                    rest.append(pair.words);
                    return close + pair.close.length();
                }
            }
        }
        return at;
    }

    private int close(int pair, int from) {
        if (closes[pair] < from) {
            int found = text.indexOf(PAIRS.get(pair).close, from);
            closes[pair] = found < 0 ? Integer.MAX_VALUE : found;
        }
        return closes[pair];
    }

    private int afterCode(int at) {
        int inner = at;
        while (inner < text.length() && text.charAt(inner) == '`') {
            inner++;
        }
        String mark = text.substring(at, inner);
        int close = text.substring(inner, Math.min(text.length(), inner + CODE)).indexOf(mark);
        int end = close < 0 ? inner : inner + close + mark.length();
        rest.append(text, at, end);
        return end;
    }
}
