package io.github.covermaven.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTTP proxy.
 *
 * @param protocol the scheme of the URLs it is for: {@code http} or {@code https}
 * @param direct hosts that are reached without it; {@code *} stands for anything
 */
public record ProxyServer(String protocol, String host, int port, Optional<Login> login, List<String> direct) {

    public ProxyServer {
        direct = List.copyOf(direct);
    }

    /** What the proxy asks for. It never prints itself. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login";
        }
    }

    /** Whether that host is not to be reached without it. */
    public boolean isFor(String target) {
        return direct.stream().noneMatch(pattern -> matches(pattern.toLowerCase(Locale.ROOT), target));
    }

    private static boolean matches(String pattern, String target) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equalsIgnoreCase(target);
        }
        String host = target.toLowerCase(Locale.ROOT);
        String start = pattern.substring(0, star);
        String end = pattern.substring(pattern.lastIndexOf('*') + 1);
        return host.length() >= start.length() + end.length() && host.startsWith(start) && host.endsWith(end);
    }
}
