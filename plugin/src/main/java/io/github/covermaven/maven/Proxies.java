package io.github.covermaven.maven;

import io.github.covermaven.image.ProxyServer;
import io.github.covermaven.image.ProxyServer.Login;
import io.github.covermaven.problem.SettingsException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The {@code <proxies>} of settings.xml. */
final class Proxies {

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    Proxies(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /** @throws SettingsException when the password of one cannot be decrypted */
    List<ProxyServer> active() {
        return settings.getProxies().stream()
                .filter(Proxy::isActive)
                .map(proxy -> new ProxyServer(
                        proxy.getProtocol(), proxy.getHost(), proxy.getPort(), login(proxy), direct(proxy)))
                .toList();
    }

    private Optional<Login> login(Proxy proxy) {
        if (proxy.getUsername() == null || proxy.getUsername().isBlank()) {
            return Optional.empty();
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(proxy));
        String password =
                result.getProxy().getPassword() == null ? "" : result.getProxy().getPassword();
        // On failure Maven 3 hands back the cipher text beside the problem; it must not be sent.
        boolean failed = (password.startsWith("{") && password.endsWith("}"))
                || result.getProblems().stream()
                        .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        if (failed) {
            throw new SettingsException(
                    "the password of <proxy> " + proxy.getId() + " cannot be decrypted",
                    "check settings-security.xml, or encrypt it anew with mvn --encrypt-password");
        }
        return Optional.of(new Login(proxy.getUsername(), password));
    }

    private static List<String> direct(Proxy proxy) {
        return proxy.getNonProxyHosts() == null
                ? List.of()
                : Arrays.stream(proxy.getNonProxyHosts().split("[|,]"))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .toList();
    }
}
