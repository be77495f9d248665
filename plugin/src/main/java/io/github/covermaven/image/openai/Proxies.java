package io.github.covermaven.image.openai;

import io.github.covermaven.image.ProxyServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** The way out through the user's proxies, as Maven itself would take it. */
final class Proxies extends ProxySelector implements Authenticator {

    private static final String HEADER = "Proxy-Authorization";

    private final List<ProxyServer> servers;

    Proxies(List<ProxyServer> servers) {
        this.servers = servers;
    }

    @Override
    public List<Proxy> select(URI target) {
        return server(target).map(Proxies::proxy).map(List::of).orElse(List.of(Proxy.NO_PROXY));
    }

    /** The one for the URL's own scheme; a secure one may go through the proxy for the other. */
    private Optional<ProxyServer> server(URI target) {
        return Stream.of(target.getScheme(), "http")
                .flatMap(scheme -> servers.stream()
                        .filter(server -> server.protocol().equalsIgnoreCase(scheme))
                        .filter(server -> server.isFor(target.getHost())))
                .findFirst();
    }

    @Override
    public void connectFailed(URI target, SocketAddress address, IOException failure) {
        // The caller hears of it too.
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        if (route == null || response.request().header(HEADER) != null) {
            return null; // It was refused.
        }
        return servers.stream()
                .filter(server -> proxy(server).equals(route.proxy()))
                .flatMap(server -> server.login().stream())
                .findFirst()
                .map(login -> response.request()
                        .newBuilder()
                        .header(HEADER, Credentials.basic(login.user(), login.password(), StandardCharsets.UTF_8))
                        .build())
                .orElse(null);
    }

    private static Proxy proxy(ProxyServer server) {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(server.host(), server.port()));
    }
}
