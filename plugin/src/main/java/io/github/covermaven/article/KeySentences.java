package io.github.covermaven.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Picks the sentences that tell most of what an article is about. Each gets points for the words it shares with title
 * and tags, for standing early and for a good length, and loses some for what cannot be pictured: code, instructions,
 * talk about the article itself, and beginnings that lean on the sentence before.
 */
final class KeySentences {

    private static final int WANTED = 3;
    /** Sentences with fewer points tell nothing. */
    private static final double LEAST = 0.3;

    /** In half widths: a Chinese character counts two. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 420;

    private static final Pattern END = Pattern.compile("[。！？｡.!?…][\"'”’」』）)]*$");
    private static final Pattern OPEN = Pattern.compile("[:：,，、;；(（]$");
    private static final Pattern CODE =
            Pattern.compile("\\w\\(|\\w_\\w|[{}=<>|\\\\]|::|->|\\s--?\\w|\\w\\.\\w+\\.\\w|[a-z][A-Z]");
    private static final Pattern LEANING =
            Pattern.compile("(?i)^(?:this|that|these|those|it|they|however|but|so|then|also"
                    + "|and|or|therefore|thus|instead|otherwise|finally|first|second|next|here|there|note|see|use|refer)\\b.*"
                    + "|^(?:这|那|它|其|但|因此|所以|因为|然后|而|不过|另外|此外|同时|接着|首先|其次|最后|如下|例如|比如|以上|下面|上面|也|注意|是|在上).*");
    private static final Pattern ABOUT_ITSELF = Pattern.compile("(?i).*\\b(?:this|in the next|the following)"
            + " (?:article|post|section|page|guide|tutorial|chapter|document|example|blog)s?\\b.*"
            + "|.*(?:本文|本篇|这篇|文章|教程|接下来|下文|上文|转载|参考|博客).*");
    private static final Pattern TECHNICAL = Pattern.compile("(?i).*\\b(?:click|install|download|configur\\w*|function"
            + "|method|parameter|argument|variable|command|directory|folder|file|template|default|value|string|syntax"
            + "|returns?|see|note that|run|set)\\b.*|.*(?:代码|函数|参数|方法|变量|命令|安装|配置|点击|下载|目录|文件|执行|返回|步骤|如图).*");

    private record Candidate(int place, String text, double points) {}

    private final Set<String> wanted;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private KeySentences(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Some sentences of the blocks, in the order they stand there; {@code topic} is the title and the tags. */
    static List<String> of(List<Block> blocks, String topic) {
        KeySentences sentences = new KeySentences(Terms.of(topic));
        for (Block block : blocks) {
            if (block instanceof Block.Prose prose) {
                sentences.consider(prose.text(), 0);
            } else if (block instanceof Block.Item item) {
                sentences.consider(item.text(), -0.8);
            }
        }
        return sentences.best();
    }

    private void consider(String block, double bonus) {
        for (String sentence : Sentences.split(Tags.unmark(block))) {
            String words = PlainText.line(sentence);
            boolean fits = width(words) >= SHORTEST && width(words) <= LONGEST;
            if (fits && isProse(words) && (bonus == 0 || END.matcher(words).find()) && seen.add(words)) {
                int place = candidates.size();
                candidates.add(new Candidate(place, words, bonus + points(sentence, place)));
            }
        }
    }

    private List<String> best() {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::points).reversed().thenComparingInt(Candidate::place))
                .filter(candidate -> candidate.points >= LEAST)
                .limit(WANTED)
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::text)
                .toList();
    }

    private static boolean isProse(String sentence) {
        long letters = sentence.codePoints().filter(Character::isLetter).count();
        long blanks = sentence.chars().filter(c -> c == ' ').count();
        long unspaced = sentence.chars().filter(PlainText::isUnspaced).count();
        return letters * 10 >= sentence.length() * 6L
                && blanks + unspaced >= 4
                && !OPEN.matcher(sentence).find();
    }

    private double points(String sentence, int place) {
        Set<String> terms = Terms.of(sentence);
        long shared = terms.stream().filter(wanted::contains).count();
        int width = width(sentence);
        double points = 2.0 * shared / (shared + 3) + 1.2 / (1 + place / 6.0);
        points += width < 50 ? -0.4 : width > 240 ? -0.3 : 0.2;
        points -= 1.5 * sentence.chars().filter(c -> c == Block.HOLE).count();
        points -= END.matcher(sentence).find() ? 0 : 0.3;
        points -= CODE.matcher(sentence).find() ? 0.6 : 0;
        points -= TECHNICAL.matcher(sentence).matches() ? 0.6 : 0;
        points -= ABOUT_ITSELF.matcher(sentence).matches() ? 0.6 : 0;
        points -= LEANING.matcher(sentence).matches() ? 0.5 : 0;
        points -= sentence.endsWith("?") || sentence.endsWith("？") ? 0.3 : 0;
        return points;
    }

    private static int width(String text) {
        return text.length() + (int) text.chars().filter(PlainText::isUnspaced).count();
    }
}
