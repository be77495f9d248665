package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private static final String CIPHER_TEXT = "{COQLCE6DU6GtcS5P=}";

    private final Settings settings = new Settings();

    private void server(String id, String password) {
        Server server = new Server();
        server.setId(id);
        server.setPassword(password);
        settings.addServer(server);
    }

    private Optional<ApiKey> find(String serverId, Map<String, String> environment) {
        return find(serverId, environment, decrypting("", null));
    }

    private Optional<ApiKey> find(String serverId, Map<String, String> environment, SettingsDecrypter decrypter) {
        return new Credentials(settings, decrypter, environment).find(Optional.ofNullable(serverId), "OPENAI_API_KEY");
    }

    /** Maven's own way: what it cannot decrypt it hands back as it was, with a problem beside it. */
    private static SettingsDecrypter decrypting(String clear, SettingsProblem.Severity problem) {
        return request -> new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                Server server = request.getServers().get(0).clone();
                if (!clear.isEmpty()) {
                    server.setPassword(clear);
                }
                return server;
            }

            @Override
            public List<Server> getServers() {
                return List.of(getServer());
            }

            @Override
            public Proxy getProxy() {
                return null;
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return problem == null
                        ? List.of()
                        : List.of(new DefaultSettingsProblem("cannot decrypt", problem, "", -1, -1, null));
            }
        };
    }

    @Test
    void without_a_server_the_environment_has_the_key() {
        assertThat(find(null, Map.of("OPENAI_API_KEY", " sk-1 "))).hasValueSatisfying(key -> {
            assertThat(key.value()).isEqualTo("sk-1");
            assertThat(key.source()).contains("OPENAI_API_KEY");
        });
    }

    @Test
    void without_either_there_is_none() {
        assertThat(find(null, Map.of())).isEmpty();
        assertThat(find(null, Map.of("OPENAI_API_KEY", "  "))).isEmpty();
    }

    @Test
    void a_server_wins_over_the_environment() {
        server("images", "sk-server");

        assertThat(find("images", Map.of("OPENAI_API_KEY", "sk-env"))
                        .orElseThrow()
                        .value())
                .isEqualTo("sk-server");
    }

    @Test
    void an_encrypted_password_is_decrypted() {
        server("images", CIPHER_TEXT);

        assertThat(find("images", Map.of(), decrypting("sk-clear", null))
                        .orElseThrow()
                        .value())
                .isEqualTo("sk-clear");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR", "FATAL"})
    void what_cannot_be_decrypted_is_never_taken_for_the_key(String severity) {
        server("images", CIPHER_TEXT);

        assertThatThrownBy(() -> find(
                        "images",
                        Map.of("OPENAI_API_KEY", "sk-env"),
                        decrypting("", SettingsProblem.Severity.valueOf(severity))))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("<server> images")
                .hasMessageNotContaining(CIPHER_TEXT)
                .hasMessageNotContaining("sk-env");
    }

    @Test
    void what_still_looks_encrypted_after_decryption_is_never_taken_for_the_key() {
        server("images", CIPHER_TEXT);

        assertThatThrownBy(() -> find("images", Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageNotContaining(CIPHER_TEXT);
    }

    @Test
    void a_warning_beside_a_decrypted_password_is_no_failure() {
        server("images", CIPHER_TEXT);

        assertThat(find("images", Map.of(), decrypting("sk-clear", SettingsProblem.Severity.WARNING)))
                .isPresent();
    }

    @Test
    void a_server_that_is_not_there_is_refused_even_with_a_key_in_the_environment() {
        assertThatThrownBy(() -> find("images", Map.of("OPENAI_API_KEY", "sk-env")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.serverId=images");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_server_without_a_password_is_refused(String password) {
        server("images", password);

        assertThatThrownBy(() -> find("images", Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("has no <password>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-1 sk-2", "sk-\n1", "“sk-1”", "sk-密钥"})
    void what_no_key_looks_like_is_refused_without_being_shown(String value) {
        assertThatThrownBy(() -> find(null, Map.of("OPENAI_API_KEY", value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("OPENAI_API_KEY")
                .hasMessageNotContaining(value);
    }

    @Test
    void a_key_does_not_print_itself() {
        assertThat(new ApiKey("sk-1", "a test")).asString().doesNotContain("sk-1");
    }
}
