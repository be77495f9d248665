package io.github.covermaven.image.openai;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses that lead to this machine or into its own network from those of the internet. */
final class LocalAddress {

    private LocalAddress() {}

    /** 198.18.0.0/15 is none: proxies in wide use answer every name with an address in it. */
    static boolean isLocal(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return address instanceof Inet4Address
                ? first == 0 || (first == 100 && second >= 64 && second < 128) || first >= 240
                : (first & 0xfe) == 0xfc || embedsLocal(bytes);
    }

    /** IPv4 inside IPv6: 64:ff9b::/96 (NAT64), 2002::/16 (6to4), ::/96. */
    private static boolean embedsLocal(byte[] bytes) {
        try {
            if (startsWith(bytes, 0x20, 0x02)) {
                return isLocal(InetAddress.getByAddress(Arrays.copyOfRange(bytes, 2, 6)));
            }
            return (startsWith(bytes, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)
                            || startsWith(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                    && isLocal(InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16)));
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes are an address", e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
