package io.github.covermaven.image.card.art;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** What the art of a card shows. */
public enum Motif {
    /** A landscape cut from sheets of paper. */
    CONTOURS,
    /** Cells as of a leaf. */
    VORONOI,
    /** Discs packed side by side. */
    CIRCLES,
    /** Plain figures on squares. */
    TILES,
    /** Lines of a current. */
    FLOW,
    /** Ridges in the haze, and a sun. */
    DUNES,
    /** Scales of the sea. */
    WAVES,
    /** Turning ribbons. */
    SILK,
    /** A town of columns. */
    BLOCKS,
    /** Worlds around a sun. */
    ORBITS,
    /** Plaited ribbons. */
    WEAVE,
    /** A dahlia. */
    BLOOM;

    /** Where there is less room, a landscape is but a few blots. */
    private static final double LANDSCAPE = 380;

    /** The motif of this name, as in {@code contours}; empty if there is none. */
    public static Optional<Motif> named(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(motif -> motif.label().equals(name))
                .findFirst();
    }

    /** The names that {@link #named} knows. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Motif::label).toList();
    }

    /** A motif that looks well in an area; the note's seed chooses among all that do. */
    public static Motif suiting(Area area, Random note) {
        List<Motif> suiting =
                Arrays.stream(values()).filter(motif -> motif.suits(area)).toList();
        return suiting.get(note.nextInt(suiting.size()));
    }

    private boolean suits(Area area) {
        return this != CONTOURS || Math.min(area.width(), area.height()) >= LANDSCAPE;
    }

    /** Its name as users type it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The art as SVG elements without text or anything from outside, which cover the area and are cut off at its
     * edges. Ids within are its own, even if a card shows two motifs.
     *
     * @param random decides everything that is left open; the same one gives the same art
     */
    public String draw(Area area, Palette palette, Random random) {
        Svg svg = new Svg(random);
        art().draw(new Sheet(area, palette, random, svg));
        return "<svg width='" + area.width() + "' height='" + area.height() + "'>" + svg + "</svg>";
    }

    private Art art() {
        return switch (this) {
            case CONTOURS -> new Contours();
            case VORONOI -> new Voronoi();
            case CIRCLES -> new Circles();
            case TILES -> new Tiles();
            case FLOW -> new Flow();
            case DUNES -> new Dunes();
            case WAVES -> new Waves();
            case SILK -> new Silk();
            case BLOCKS -> new Blocks();
            case ORBITS -> new Orbits();
            case WEAVE -> new Weave();
            case BLOOM -> new Bloom();
        };
    }
}
