package io.github.covermaven.image.card.art;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shapes that do not overlap, one path a colour: few elements, and no seams between neighbours of one colour. */
final class Fills {

    private final Map<String, Path> paths = new LinkedHashMap<>();

    Path of(Oklch colour) {
        return paths.computeIfAbsent(colour.hex(), key -> new Path());
    }

    void draw(Svg svg) {
        paths.forEach((colour, path) -> svg.fill(path, colour));
    }
}
