package io.github.covermaven.image.card.art;

/**
 * A walk through hues.
 *
 * @param deep the hue of dark colours
 * @param bright the hue of light ones; may lie beyond 360 to run through red
 * @param accent the hue that answers them
 * @param chroma how vivid the middle is
 */
record Arc(double deep, double bright, double accent, double chroma) {

    Arc turned(double degrees) {
        return new Arc(deep + degrees, bright + degrees, accent + degrees, chroma);
    }
}
