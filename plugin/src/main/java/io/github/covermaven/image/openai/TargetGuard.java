package io.github.covermaven.image.openai;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Keeps links that a stranger gave from reaching into this machine or its network.
 *
 * @param isTrusted which URLs may lead there all the same
 */
record TargetGuard(Predicate<HttpUrl> isTrusted, Dns dns, Predicate<InetAddress> isLocal) {

    /** What OkHttp takes for an address and so asks no {@link Dns} about. */
    private static final Pattern ADDRESS = Pattern.compile("[\\d.]+|.*:.*");

    /**
     * For links that a service gave: they may lead there when the service is there itself.
     *
     * @param host of the base URL
     */
    static TargetGuard ofService(String host, Dns dns, Predicate<InetAddress> isLocal) {
        return new TargetGuard(url -> isLocal(host, dns, isLocal), dns, isLocal);
    }

    /**
     * Resolves names for a request to that URL, so that what was checked is what is connected to.
     *
     * @throws LocalTargetException when its host is a local address; the same from the names it gives
     */
    Dns names(HttpUrl url) throws UnknownHostException {
        if (isTrusted.test(url)) {
            return dns;
        }
        Names names = new Names(url.host(), this);
        if (ADDRESS.matcher(url.host()).matches()) {
            names.check(List.of(InetAddress.getByName(url.host())));
        } else {
            names.checkBehindProxy();
        }
        return names;
    }

    private static boolean isLocal(String host, Dns dns, Predicate<InetAddress> isLocal) {
        try {
            return dns.lookup(host).stream().anyMatch(isLocal);
        } catch (UnknownHostException e) {
            return false; // behind a proxy, say
        }
    }

    /** Names of others than the target are those of proxies, which are usually local. */
    private record Names(String target, TargetGuard guard) implements Dns {

        @Override
        public List<InetAddress> lookup(String hostname) throws UnknownHostException {
            List<InetAddress> addresses = guard.dns.lookup(hostname);
            if (hostname.equals(target)) {
                check(addresses);
            }
            return addresses;
        }

        /** A proxy resolves the name itself, and this machine may not know it at all. */
        void checkBehindProxy() throws LocalTargetException {
            try {
                check(guard.dns.lookup(target));
            } catch (LocalTargetException e) {
                throw e;
            } catch (UnknownHostException e) {
                // Told when connecting, if there is no proxy that knows better.
            }
        }

        void check(List<InetAddress> addresses) throws LocalTargetException {
            if (addresses.stream().anyMatch(guard.isLocal)) {
                throw new LocalTargetException(target);
            }
        }
    }

    /** A link leads into this machine's own network. An unknown host to OkHttp, which knows no other refusal of names. */
    static final class LocalTargetException extends UnknownHostException {

        LocalTargetException(String host) {
            super(host);
        }
    }
}
