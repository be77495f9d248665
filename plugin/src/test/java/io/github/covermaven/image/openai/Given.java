package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.ProxyServer;
import io.github.covermaven.image.Traffic;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;

/** Settings to start from, and the provider made from them, in a world that holds still: no pause is really waited. */
final class Given {

    static final String KEY = "sk-test-0123456789abcdef";
    static final ImageRequest REQUEST = request("A dog runs at sunset");

    /** The pauses that would have been made. */
    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    final FakeTime time = new FakeTime(Instant.parse("2026-11-22T12:00:00Z"));

    private boolean needsKey = true;
    private String path = Dialect.OPENAI.path();
    private Map<String, String> headers = Map.of();
    private Map<String, String> query = Map.of();
    private String sizeField = Dialect.OPENAI.sizeField();
    private List<String> extraBody = List.of();
    private List<String> resultPointers = List.of();
    private Optional<String> sizeWish = Optional.empty();
    private OptionalInt requestsPerMinute = OptionalInt.empty();
    private List<ProxyServer> proxies = List.of();
    private Optional<URI> baseUrl = Optional.empty();
    private Optional<ApiKey> key = Optional.of(new ApiKey(KEY, "environment variable OPENAI_API_KEY"));
    private Optional<String> model = Optional.empty();
    private Optional<String> size = Optional.empty();
    private Optional<String> quality = Optional.empty();
    private Optional<String> format = Optional.empty();
    private Duration timeout = Duration.ofSeconds(20);
    private int retries = 0;
    private Dns dns = Dns.SYSTEM;
    private Predicate<InetAddress> isLocal = LocalAddress::isLocal;

    static Given nothing() {
        return new Given();
    }

    static Given service(MockWebServer server) {
        return nothing().baseUrl(server.url("/v1").toString());
    }

    static ImageRequest request(String prompt) {
        return new ImageRequest(prompt, new Caption("", List.of(), ""));
    }

    Given baseUrl(String url) {
        baseUrl = Optional.of(URI.create(url));
        return this;
    }

    Given key(String value) {
        key = Optional.of(new ApiKey(value, "environment variable OPENAI_API_KEY"));
        return this;
    }

    Given noKey() {
        key = Optional.empty();
        return this;
    }

    Given needingNoKey() {
        needsKey = false;
        return noKey();
    }

    Given path(String below) {
        path = below;
        return this;
    }

    Given headers(Map<String, String> more) {
        headers = more;
        return this;
    }

    Given query(Map<String, String> more) {
        query = more;
        return this;
    }

    Given sizeField(String name) {
        sizeField = name;
        return this;
    }

    Given extraBody(String... objects) {
        extraBody = List.of(objects);
        return this;
    }

    Given resultPointers(String... pointers) {
        resultPointers = List.of(pointers);
        return this;
    }

    Given sizeWish(String text) {
        sizeWish = Optional.of(text);
        return this;
    }

    Given requestsPerMinute(int most) {
        requestsPerMinute = OptionalInt.of(most);
        return this;
    }

    Given proxies(ProxyServer... servers) {
        proxies = List.of(servers);
        return this;
    }

    Given model(String name) {
        model = Optional.of(name);
        return this;
    }

    Given size(String text) {
        size = Optional.of(text);
        return this;
    }

    Given quality(String text) {
        quality = Optional.of(text);
        return this;
    }

    Given format(String text) {
        format = Optional.of(text);
        return this;
    }

    Given timeout(Duration duration) {
        timeout = duration;
        return this;
    }

    Given retries(int count) {
        retries = count;
        return this;
    }

    Given dns(Dns names) {
        dns = names;
        return this;
    }

    Given local(Predicate<InetAddress> predicate) {
        isLocal = predicate;
        return this;
    }

    ImageSettings settings() {
        return new ImageSettings(
                baseUrl,
                key,
                needsKey,
                "set OPENAI_API_KEY",
                new Dialect(path, headers, query, sizeField, extraBody, resultPointers),
                model,
                size,
                sizeWish,
                quality,
                format,
                new Traffic(timeout, retries, requestsPerMinute, proxies),
                CardWishes.NONE);
    }

    /** As the factory makes it. */
    ImageProvider real() {
        return new OpenAiProviderFactory().create(settings());
    }

    /** The same in a world that holds still. */
    ImageProvider provider() {
        return provider(time, time, pause -> Duration.ZERO);
    }

    /** The same where everything goes faster. */
    ImageProvider provider(QuickTime quick) {
        return provider(quick, quick, quick::real);
    }

    private ImageProvider provider(Clock clock, Sleeper sleeper, UnaryOperator<Duration> waited) {
        ImageSettings settings = settings();
        BaseUrl base = BaseUrl.of(settings);
        Terms terms = Terms.of(settings);
        Backoff backoff = new Backoff(() -> 0);
        Surroundings surroundings = new Surroundings(dns, isLocal, clock, sleeper, (retry, failed) -> {
            Duration pause = backoff.before(retry, failed);
            pauses.add(pause);
            return waited.apply(pause);
        });
        return new OpenAiProvider(
                "openai", settings, terms, () -> new ImagesService(settings, base, terms.model(), surroundings));
    }
}
