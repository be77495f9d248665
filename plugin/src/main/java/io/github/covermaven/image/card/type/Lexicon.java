package io.github.covermaven.image.card.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Tells the words of Chinese text, which is written without spaces, by a list of common ones. */
final class Lexicon {

    private static final int LONGEST = 4;

    /** Of a character that is no word of the list; higher than that of any word there. */
    private static final int UNKNOWN = 17;

    private final Map<String, Integer> rarities;

    private Lexicon(Map<String, Integer> rarities) {
        this.rarities = rarities;
    }

    static Lexicon bundled() {
        return Bundled.LEXICON;
    }

    /** The places where a word begins, when text is read as the most likely words. */
    BitSet starts(String text) {
        int[] rarity = new int[text.length() + 1];
        int[] start = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            rarity[end] = rarity[end - 1] + rarities.getOrDefault(text.substring(end - 1, end), UNKNOWN);
            start[end] = end - 1;
            for (int from = end - 2; from >= Math.max(0, end - LONGEST); from--) {
                Integer own = rarities.get(text.substring(from, end));
                if (own != null && rarity[from] + own <= rarity[end]) {
                    rarity[end] = rarity[from] + own;
                    start[end] = from;
                }
            }
        }
        BitSet starts = new BitSet();
        for (int end = text.length(); end > 0; end = start[end]) {
            starts.set(start[end]);
        }
        return starts;
    }

    private static final class Bundled {
        private static final Lexicon LEXICON = new Lexicon(read("words.txt"));

        /** Each line: how rare the words are (minus the logarithm of their share of all), and the words. */
        private static Map<String, Integer> read(String resource) {
            Map<String, Integer> rarities = new HashMap<>(1 << 17);
            try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] words = line.split(" ", -1);
                    Integer rarity = Integer.valueOf(words[0]);
                    for (int i = 1; i < words.length; i++) {
                        rarities.put(words[i], rarity);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return rarities;
        }
    }
}
