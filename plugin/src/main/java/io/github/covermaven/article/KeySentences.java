package io.github.covermaven.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Picks the sentences that tell most of what an article is about. */
final class KeySentences {

    private static final int WANTED = 3;

    /** In half widths: a Chinese character counts two. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 420;

    private static final Pattern END = Pattern.compile("[。！？｡.!?…][\"'”’」』）)]*$");
    private static final Pattern CLAUSES = Pattern.compile("[，、；,].*[^:：，,、;；(（]$");

    private static final Pattern NUMBER = Pattern.compile("^(?:[(（]?\\d{1,3}[、.)）:：]\\s*|[-•·●○▪]\\s*)");

    private record Candidate(int place, String text, double points) {}

    private final Score score;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private KeySentences(Score score) {
        this.score = score;
    }

    /** Some sentences of the blocks, in the order they stand there; {@code topic} is the title and the tags. */
    static List<String> of(List<Block> blocks, String topic) {
        KeySentences sentences = new KeySentences(new Score(Terms.of(topic)));
        for (Block block : blocks) {
            if (block instanceof Block.Prose || block instanceof Block.Item) {
                sentences.consider(block);
            }
        }
        return sentences.best();
    }

    private void consider(Block block) {
        for (String sentence : Sentences.split(Tags.unmark(block.text()))) {
            String words = NUMBER.matcher(PlainText.line(sentence)).replaceFirst("");
            if (isWhole(sentence, block) && seen.add(words)) {
                int place = candidates.size();
                candidates.add(new Candidate(place, words, score.of(words, block, place)));
            }
        }
    }

    private List<String> best() {
        return candidates.stream()
                .filter(candidate -> candidate.points >= Score.LEAST)
                .sorted(Comparator.comparingDouble(Candidate::points).reversed().thenComparingInt(Candidate::place))
                .limit(WANTED)
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::text)
                .toList();
    }

    /** Whether it is a sentence with nothing missing; in Chinese paragraphs many go without a full stop. */
    private static boolean isWhole(String sentence, Block block) {
        int width = Score.width(sentence);
        int unspaced = width - sentence.length();
        long letters = sentence.codePoints().filter(Character::isLetter).count();
        long blanks = sentence.chars().filter(c -> c == ' ').count();
        boolean ended = END.matcher(sentence).find()
                || (block instanceof Block.Prose
                        && unspaced >= 10
                        && CLAUSES.matcher(sentence).find());
        return ended
                && width >= SHORTEST
                && width <= LONGEST
                && letters * 10 >= sentence.length() * 6L
                && blanks + unspaced >= 4
                && sentence.indexOf(Block.HOLE) < 0;
    }
}
