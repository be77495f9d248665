package io.github.covermaven.image;

import io.github.covermaven.problem.SettingsException;

/**
 * Makes a provider. Found by {@link java.util.ServiceLoader}, so that a {@code <dependency>} of the plugin can add one of
 * its own.
 */
public interface ImageProviderFactory {

    /** The name the user types in {@code cover.provider}; lower case. */
    String name();

    /**
     * Makes the provider; fast, and without a key.
     *
     * @throws SettingsException when a setting is wrong, naming it, its value and what is allowed
     */
    ImageProvider create(ImageSettings settings);
}
