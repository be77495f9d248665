package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The key, and the only one who gets it.
 *
 * @param headers see {@link io.github.covermaven.image.Dialect}
 */
record Credentials(Optional<ApiKey> key, Map<String, String> headers, Origin service) {

    private static final String KEY = "{key}";

    /** Adds the key and the headers if the request goes to the service itself. */
    void addTo(Request.Builder request, HttpUrl url) {
        if (!Origin.of(url).equals(service)) {
            return;
        }
        key.ifPresent(own -> request.header("Authorization", "Bearer " + own.value()));
        headers.forEach((name, value) -> {
            if (value.isEmpty()) {
                request.removeHeader(name);
            } else if (!value.contains(KEY)) {
                request.header(name, value);
            } else {
                key.ifPresent(own -> request.header(name, value.replace(KEY, own.value())));
            }
        });
    }
}
