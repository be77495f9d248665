package io.github.covermaven.image.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Tells where phrases end in text written without spaces, by a small trained model (BudouX). */
final class Phrases {

    /** A feature looks at some characters near a place: its name, where they begin there, how many they are. */
    private record Feature(String name, int from, int length) {}

    private static final Feature[] FEATURES = {
        new Feature("UW1", -3, 1),
        new Feature("UW2", -2, 1),
        new Feature("UW3", -1, 1),
        new Feature("UW4", 0, 1),
        new Feature("UW5", 1, 1),
        new Feature("UW6", 2, 1),
        new Feature("BW1", -2, 2),
        new Feature("BW2", -1, 2),
        new Feature("BW3", 0, 2),
        new Feature("TW1", -3, 3),
        new Feature("TW2", -2, 3),
        new Feature("TW3", -1, 3),
        new Feature("TW4", 0, 3)
    };

    private final Map<String, Integer> weights;
    private final double base;

    private Phrases(Map<String, Integer> weights) {
        this.weights = weights;
        this.base = -0.5 * weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Phrases chinese() {
        return Bundled.CHINESE;
    }

    /** How surely a phrase ends before this place, in thousands: above 0 it does, below it goes on. */
    double endsBefore(String text, int place) {
        double score = base;
        for (Feature feature : FEATURES) {
            int from = place + feature.from;
            int to = from + feature.length;
            if (from >= 0 && to <= text.length()) {
                score += weights.getOrDefault(feature.name + text.substring(from, to), 0);
            }
        }
        return score / 1000;
    }

    private static final class Bundled {
        private static final Phrases CHINESE = new Phrases(read("phrases.txt"));

        private static Map<String, Integer> read(String resource) {
            Map<String, Integer> weights = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] fields = line.split("\t", -1);
                    weights.put(fields[0] + fields[1], Integer.valueOf(fields[2]));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return weights;
        }
    }
}
