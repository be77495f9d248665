package io.github.covermaven.image.card.template;

import io.github.covermaven.problem.SettingsException;

/**
 * Where in a file something stands, as an editor counts it.
 *
 * @param file as the user named it
 * @param line from 1
 * @param column from 1
 */
record Place(String file, int line, int column) {

    SettingsException refusal(String problem, String remedy) {
        return new SettingsException(this + ": " + problem, remedy);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
