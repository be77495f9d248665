package io.github.covermaven.maven;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.problem.SettingsException;
import java.util.Optional;

/** Where the key of the image service comes from. */
interface KeySource {

    /** For goals that ask nobody for anything: what they do not need must not be missing. */
    KeySource NONE = (server, variable) -> Optional.empty();

    /**
     * Looks for the key.
     *
     * @param serverId of settings.xml; wins over the environment
     * @param variable of the environment
     * @throws SettingsException when a server is named that is not there or cannot be decrypted
     */
    Optional<ApiKey> find(Optional<String> serverId, String variable);
}
