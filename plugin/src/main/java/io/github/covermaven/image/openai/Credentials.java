package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** The key, and the only one who gets it. */
record Credentials(Optional<ApiKey> key, Origin service) {

    /** Adds the key if the request goes to the service itself. */
    void addTo(Request.Builder request, HttpUrl url) {
        key.filter(any -> Origin.of(url).equals(service))
                .ifPresent(own -> request.header("Authorization", "Bearer " + own.value()));
    }
}
