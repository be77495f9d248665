package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.ProxyServer;
import io.github.covermaven.image.ProxyServer.Login;
import io.github.covermaven.problem.SettingsException;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private final Settings settings = new Settings();
    private final Proxy proxy = new Proxy();

    {
        proxy.setId("office");
        proxy.setHost("proxy.example");
        proxy.setPort(3128);
        settings.addProxy(proxy);
    }

    private List<ProxyServer> active() {
        return active("clear", List.of());
    }

    private List<ProxyServer> active(String password, List<SettingsProblem> problems) {
        return new Proxies(settings, decrypting(password, problems)).active();
    }

    private static SettingsDecrypter decrypting(String password, List<SettingsProblem> problems) {
        return request -> new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                return null;
            }

            @Override
            public List<Server> getServers() {
                return List.of();
            }

            @Override
            public Proxy getProxy() {
                Proxy proxy = request.getProxies().get(0).clone();
                proxy.setPassword(password);
                return proxy;
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of(getProxy());
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return problems;
            }
        };
    }

    @Test
    void a_proxy_is_taken_as_it_stands() {
        assertThat(active()).singleElement().satisfies(server -> {
            assertThat(server.protocol()).isEqualTo("http");
            assertThat(server.host()).isEqualTo("proxy.example");
            assertThat(server.port()).isEqualTo(3128);
            assertThat(server.login()).isEmpty();
            assertThat(server.direct()).isEmpty();
        });
    }

    @Test
    void one_that_is_not_active_is_none() {
        proxy.setActive(false);

        assertThat(active()).isEmpty();
    }

    @Test
    void hosts_without_proxy_are_parted_by_bars() {
        proxy.setNonProxyHosts("localhost|*.example | 10.*");

        assertThat(active().get(0).direct()).containsExactly("localhost", "*.example", "10.*");
    }

    @Test
    void its_password_is_decrypted_as_maven_does() {
        proxy.setUsername("me");
        proxy.setPassword("{cipher}");

        assertThat(active().get(0).login()).contains(new Login("me", "clear"));
    }

    @Test
    void a_password_that_cannot_be_decrypted_is_refused_and_not_sent() {
        proxy.setUsername("me");
        SettingsProblem problem =
                new DefaultSettingsProblem("cannot decrypt", SettingsProblem.Severity.ERROR, "", -1, -1, null);

        assertThatThrownBy(() -> active("{cipher}", List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("<proxy> office")
                .message()
                .doesNotContain("cipher");
        assertThatThrownBy(() -> active("cipher", List.of(problem))).isInstanceOf(SettingsException.class);
    }
}
