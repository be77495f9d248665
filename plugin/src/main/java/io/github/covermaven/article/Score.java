package io.github.covermaven.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much a sentence tells a painter of what an article is about. It gains by the words that it shares with title and
 * tags and by standing early; it loses by what cannot be pictured or understood alone.
 *
 * @param topic the terms of title and tags
 */
record Score(Set<String> topic) {

    /** Sentences with less tell nothing. */
    static final double LEAST = 0.3;

    private record Fault(double weight, Pattern pattern) {

        Fault(double weight, String... alternatives) {
            this(weight, Pattern.compile("(?i)" + String.join("|", alternatives)));
        }
    }

    private static final List<Fault> FAULTS = List.of(
            // Code in the open.
            new Fault(0.6, "\\w\\(|\\w_\\w|[{}=<>|\\\\]|::|->|\\s--?\\w|\\w\\.\\w+\\.\\w|\\b[a-z]+(?-i:[A-Z])\\w*\\("),
            // Instructions, and talk of programs rather than of their purpose.
            new Fault(
                    0.6,
                    "\\b(?:click|install|download|configur\\w+|functions?|methods?|parameters?|arguments?|variables?)\\b",
                    "\\b(?:commands?|director(?:y|ies)|folders?|files?|templates?|default|strings?|syntax|returns?)\\b",
                    "代码|函数|参数|方法|变量|命令|安装|配置|点击|下载|目录|文件|执行|返回|步骤|如图"),
            // Talk of the article itself.
            new Fault(
                    0.6,
                    "\\b(?:this|the following) (?:article|post|section|page|guide|tutorial|chapter|document|blog)\\b",
                    "本文|本篇|这篇|文章|教程|接下来|下文|上文|转载|参考|博客"),
            // Beginnings that lean on what was said before, or that only point elsewhere.
            new Fault(
                    0.5,
                    "^(?:this|that|these|those|it|they|however|but|so|then|also|and|or|therefore|thus|instead)\\b",
                    "^(?:otherwise|finally|first|second|next|here|there|note|see|use|refer|read|please)\\b",
                    "^(?:这|那|它|其|但|因此|所以|因为|然后|而|不过|另外|此外|同时|接着|首先|其次|最后|如下|例如|比如)",
                    "^(?:以上|以下|下面|上面|也|注意|是|在上|[(（])"),
            new Fault(0.3, "[?？]$"),
            new Fault(0.3, "[^。！？｡.!?…\"'”’」』）)]$"));

    double of(String sentence, Block block, int place) {
        long shared = Terms.of(sentence).stream().filter(topic::contains).count();
        int width = width(sentence);
        double length = width < 50 ? -0.4 : width > 240 ? -0.3 : 0.2;
        double list = block instanceof Block.Item ? -0.8 : 0;
        double faults = FAULTS.stream()
                .filter(fault -> fault.pattern.matcher(sentence).find())
                .mapToDouble(Fault::weight)
                .sum();
        return 2.0 * shared / (shared + 3) + 1.2 / (1 + place / 6.0) + length + list - faults;
    }

    /** The text's length in half widths. */
    static int width(String text) {
        return text.length() + (int) text.chars().filter(PlainText::isUnspaced).count();
    }
}
