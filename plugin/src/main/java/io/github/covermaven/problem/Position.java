package io.github.covermaven.problem;

/**
 * A place in a note as an editor counts it.
 *
 * @param line from 1
 * @param column from 1, in characters as the reader sees them (code points)
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
