package io.github.covermaven.maven;

import io.github.covermaven.problem.SettingsException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Refuses names that are no parameter of ours: a typo that is passed over in silence costs money or a cover. */
final class PropertyNames {

    static final String PREFIX = "cover.";

    private static final Pattern DOT = Pattern.compile("\\.(.)");

    private final Set<String> known;

    /** @param known the names of all parameters, without the prefix */
    PropertyNames(Set<String> known) {
        this.known = new TreeSet<>(known);
    }

    /**
     * Looks at properties of whatever kind; those without our prefix are none of our business.
     *
     * @param where they were found, for the error
     */
    void requireKnown(Collection<String> properties, String where) {
        for (String property : new TreeSet<>(properties)) {
            if (property.startsWith(PREFIX)) {
                requireParameter(property.substring(PREFIX.length()), property, where);
            }
        }
    }

    /** Looks at names that can only be meant for us. */
    void requireParameters(Collection<String> names, String where) {
        for (String name : new TreeSet<>(names)) {
            requireParameter(name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name, name, where);
        }
    }

    /** Looks at the names of elements in a POM's configuration. */
    void requireElements(Collection<String> elements, String where) {
        Set<String> allowed = known.stream().map(PropertyNames::element).collect(Collectors.toSet());
        requireParameters(
                elements.stream().filter(element -> !allowed.contains(element)).toList(), where);
    }

    /** A parameter's name as an element: {@code cardFonts} for {@code card.fonts}, as Maven knows no dots there. */
    static String element(String parameter) {
        return DOT.matcher(parameter).replaceAll(dot -> dot.group(1).toUpperCase(Locale.ROOT));
    }

    private void requireParameter(String name, String asTyped, String where) {
        if (known.contains(name)) {
            return;
        }
        String nearest = known.stream()
                .min(Comparator.comparingInt(candidate -> difference(candidate, name)))
                .filter(candidate -> difference(candidate, name) <= Math.max(2, name.length() / 3))
                .map(candidate -> "did you mean " + PREFIX + candidate + "? All: ")
                .orElse("there are: ");
        throw new SettingsException(
                "there is no parameter " + asTyped + " (" + where + ")",
                nearest + known.stream().map(PREFIX::concat).collect(Collectors.joining(", ")));
    }

    /** How unlike they are; a name that was only cut short is like the whole. */
    private static int difference(String candidate, String name) {
        boolean isStart = name.length() > 3 && candidate.startsWith(name);
        return isStart ? 1 : distance(candidate, name);
    }

    /** Levenshtein's, ignoring case. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int cost = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }
        return row[b.length()];
    }
}
