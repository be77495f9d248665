package io.github.covermaven.image.card.art;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is fixed of the colours of all cards: the family, the shade, both or nothing. The rest differs from note to note.
 */
public record Scheme(Optional<Family> family, Optional<Shade> shade) {

    /** Nothing is fixed. */
    public static final Scheme FREE = new Scheme(Optional.empty(), Optional.empty());

    /** In a list of covers, dark ones weigh more than light ones. */
    private static final int DARK_IN_A_HUNDRED = 62;

    /** Within this many degrees to either side the hues of a family differ from note to note. */
    private static final double SWAY = 7;

    /** Reads {@code lagoon}, {@code lagoon-dark} or {@code dark}; empty if that is no scheme. */
    public static Optional<Scheme> parse(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return all().filter(scheme -> scheme.name().equals(name))
                .filter(scheme -> !scheme.equals(FREE))
                .findFirst();
    }

    /** What {@link #parse} reads, for messages: the names of the families; a shade may follow or stand alone. */
    public static List<String> names() {
        return Arrays.stream(Family.values()).map(Scheme::lowerCase).toList();
    }

    private static Stream<Scheme> all() {
        return options(Family.values())
                .flatMap(family -> options(Shade.values()).map(shade -> new Scheme(family, shade)));
    }

    private static <T> Stream<Optional<T>> options(T[] values) {
        return Stream.concat(Stream.of(Optional.empty()), Arrays.stream(values).map(Optional::of));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String name() {
        return Stream.<Optional<? extends Enum<?>>>of(family, shade)
                .flatMap(Optional::stream)
                .map(Scheme::lowerCase)
                .collect(Collectors.joining("-"));
    }

    /**
     * The colours of one card. However much is fixed, as much is taken from the seeds, so that the rest of the card stays
     * as it is.
     *
     * @param tag the seed of the note's first tag: chooses the family
     * @param note the seed of the note: chooses the shade, and a slight turn of the hues
     */
    public Palette palette(Random tag, Random note) {
        List<Family> families = List.of(Family.values());
        Family chosen = families.get(tag.nextInt(families.size()));
        Arc arc = family.orElse(chosen).arc().turned(SWAY * (2 * note.nextDouble() - 1));
        Shade shade = note.nextInt(100) < DARK_IN_A_HUNDRED ? Shade.DARK : Shade.LIGHT;
        return new Palette(arc, this.shade.orElse(shade));
    }
}
