package io.github.covermaven.image.openai;

import okhttp3.HttpUrl;

/** Scheme, host and port of an address: who gets to see the key, and what of a URL may be named in messages. */
record Origin(String scheme, String host, int port) {

    static Origin of(HttpUrl url) {
        return new Origin(url.scheme(), url.host(), url.port());
    }

    @Override
    public String toString() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return scheme + "://" + name + (port == HttpUrl.defaultPort(scheme) ? "" : ":" + port);
    }
}
