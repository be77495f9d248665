package io.github.covermaven.maven;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.problem.SettingsException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** Where the key of the image service is found: a {@code <server>} of settings.xml, else an environment variable. */
final class Credentials implements KeySource {

    private final Settings settings;
    private final SettingsDecrypter decrypter;
    private final Map<String, String> environment;

    Credentials(Settings settings, SettingsDecrypter decrypter, Map<String, String> environment) {
        this.settings = settings;
        this.decrypter = decrypter;
        this.environment = environment;
    }

    @Override
    public Optional<ApiKey> find(Optional<String> serverId, String variable) {
        if (serverId.isPresent()) {
            return Optional.of(server(serverId.get()));
        }
        return Optional.ofNullable(environment.get(variable))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> key(value, "the environment variable " + variable));
    }

    private ApiKey server(String id) {
        Server server = settings.getServer(id);
        if (server == null) {
            throw new SettingsException(
                    "cover.serverId=" + id + ": there is no such <server> in settings.xml",
                    "add <server><id>" + id + "</id><password>the key</password></server>");
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        // On failure Maven 3 hands back the cipher text beside the problem; it must not be sent as the key.
        String password = result.getServer().getPassword();
        boolean failed = isEncrypted(password)
                || result.getProblems().stream()
                        .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        if (failed) {
            throw new SettingsException(
                    "the password of <server> " + id + " cannot be decrypted",
                    "check settings-security.xml, or encrypt it anew with mvn --encrypt-password");
        }
        if (password == null || password.isBlank()) {
            throw new SettingsException("<server> " + id + " has no <password>", "put the key there");
        }
        return key(password.strip(), "<server> " + id + " of settings.xml");
    }

    private static boolean isEncrypted(@Nullable String password) {
        return password != null
                && password.strip().startsWith("{")
                && password.strip().endsWith("}");
    }

    private static ApiKey key(String value, String source) {
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new SettingsException(
                    "the key from " + source + " holds blanks or characters that no key has", "copy it anew");
        }
        return new ApiKey(value, source);
    }
}
