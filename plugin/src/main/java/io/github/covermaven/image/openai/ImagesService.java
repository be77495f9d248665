package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Picture;
import io.github.covermaven.problem.SettingsException;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The service as one speaks with it: asks for pictures and brings them, with all that needs HTTP and JSON. */
final class ImagesService implements AutoCloseable {

    private final Wire wire;
    private final Retries retries;
    private final Generations generations;
    private final Downloads downloads;

    ImagesService(ImageSettings settings, BaseUrl baseUrl, Model model, Surroundings surroundings) {
        HttpUrl base = HttpUrl.parse(baseUrl.text());
        if (base == null) {
            throw new SettingsException(
                    "the base URL (cover.baseUrl or OPENAI_BASE_URL) is no valid URL", "correct it");
        }
        Optional<ApiKey> key = settings.apiKey();
        Credentials credentials = new Credentials(key, Origin.of(base));
        ForeignText foreign = new ForeignText(key);
        PictureCheck pictures = new PictureCheck(foreign);
        NetworkFault network = new NetworkFault(settings.timeout(), foreign);
        Diagnosis diagnosis = new Diagnosis(baseUrl, model, key, foreign, new RetryAfter(surroundings.clock()));
        Payload payload = new Payload(HttpUrl.get(baseUrl.text() + "/"), pictures, foreign);
        TargetGuard guard = new TargetGuard(base.host(), surroundings.dns(), surroundings.isLocal());
        this.wire = new Wire(settings.timeout(), surroundings);
        this.retries = new Retries(settings.retries(), surroundings.pause());
        this.generations = new Generations(
                wire,
                HttpUrl.get(baseUrl.text() + "/images/generations"),
                credentials,
                new ResultReader(model.prices(), pictures, payload, diagnosis),
                network,
                diagnosis);
        this.downloads = new Downloads(wire, credentials, guard, pictures, network, diagnosis);
    }

    Delivery draw(GenerationRequest request) {
        return retries.run(() -> generations.ask(request));
    }

    Picture fetch(String url) {
        return retries.run(() -> downloads.get(url));
    }

    @Override
    public void close() {
        wire.close();
    }
}
