package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.Probe;
import io.github.covermaven.image.ProxyServer;
import io.github.covermaven.image.Traffic;
import io.github.covermaven.problem.ServiceException;
import io.github.covermaven.problem.ServiceException.Reach;
import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The service as one speaks with it: asks for pictures and brings them, with all that needs HTTP and JSON. */
final class ImagesService implements AutoCloseable {

    private static final int SHORTEST_SECRET = 16;

    private final Wire wire;
    private final Retries retries;
    private final Generations generations;
    private final Downloads downloads;
    private final ModelList models;
    private final Omissions omissions = new Omissions();
    private volatile @Nullable ServiceException end;

    ImagesService(ImageSettings settings, BaseUrl baseUrl, Model model, Surroundings surroundings) {
        Traffic traffic = settings.traffic();
        Dialect dialect = settings.dialect();
        HttpUrl base = HttpUrl.parse(baseUrl.text());
        if (base == null) {
            throw new SettingsException(
                    "the base URL (cover.baseUrl or OPENAI_BASE_URL) is no valid URL", "correct it");
        }
        Optional<ApiKey> key = settings.apiKey();
        Credentials credentials = new Credentials(key, dialect.headers(), Origin.of(base));
        ForeignText foreign = new ForeignText(secrets(settings));
        PictureCheck pictures = new PictureCheck(foreign);
        NetworkFault network = new NetworkFault(traffic.timeout(), foreign);
        RetryAfter retryAfter = new RetryAfter(surroundings.clock());
        Diagnosis diagnosis = new Diagnosis(baseUrl, model, key, foreign, retryAfter);
        Payload payload = new Payload(HttpUrl.get(baseUrl.text() + "/"), pictures, foreign);
        TargetGuard guard = TargetGuard.ofService(base.host(), surroundings.dns(), surroundings.isLocal());
        this.wire = new Wire(traffic, surroundings);
        this.retries = new Retries(traffic.retries(), surroundings.pause());
        this.generations = new Generations(
                wire,
                endpoint(baseUrl, dialect.path(), dialect),
                dialect.sizeField(),
                new Pace(traffic.requestsPerMinute(), surroundings.clock(), surroundings.sleeper()),
                omissions,
                credentials,
                new ResultReader(
                        ResultReader.places(dialect.resultPointers()), model.prices(), pictures, payload, diagnosis),
                network,
                diagnosis);
        this.downloads =
                new Downloads(wire, credentials, guard, pictures, network, new LinkDiagnosis(foreign, retryAfter));
        this.models =
                new ModelList(wire, endpoint(baseUrl, "/models", dialect), credentials, network, diagnosis, model);
    }

    /** Once all further requests would fail, none is sent: those that wait for their turn need not try. */
    Delivery draw(GenerationRequest request) {
        try {
            return retries.run(() -> {
                ServiceException reason = end;
                if (reason != null) {
                    throw reason;
                }
                return generations.ask(request);
            });
        } catch (ServiceException e) {
            if (e.reach() == Reach.RUN) {
                end = e;
            }
            throw e;
        }
    }

    List<String> remarks() {
        return omissions.remarks();
    }

    Picture fetch(String url) {
        return retries.run(() -> downloads.get(url));
    }

    Probe probe() {
        try {
            return models.ask();
        } catch (Failure failure) {
            throw failure.told("");
        }
    }

    private static HttpUrl endpoint(BaseUrl baseUrl, String path, Dialect dialect) {
        String below = path.startsWith("/") ? path : "/" + path;
        HttpUrl.Builder url = HttpUrl.get(baseUrl.text() + below).newBuilder();
        dialect.query().forEach(url::setQueryParameter);
        return url.build();
    }

    /** What users put into headers and queries may be secret as well; short values are words, and no secrets. */
    private static List<String> secrets(ImageSettings settings) {
        Stream<String> typed = Stream.of(
                        settings.dialect().headers(), settings.dialect().query())
                .flatMap(map -> map.values().stream())
                .filter(value -> value.length() >= SHORTEST_SECRET);
        Stream<String> proxies = settings.traffic().proxies().stream()
                .flatMap(proxy -> proxy.login().stream())
                .map(ProxyServer.Login::password);
        Stream<String> key = settings.apiKey().stream().map(ApiKey::value);
        return Stream.of(key, proxies, typed).flatMap(part -> part).toList();
    }

    @Override
    public void close() {
        wire.close();
    }
}
