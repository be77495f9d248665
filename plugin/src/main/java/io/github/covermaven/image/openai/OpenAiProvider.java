package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Order;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.Probe;
import io.github.covermaven.problem.SettingsException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows what would be asked for, and opens the service when the first picture is. */
final class OpenAiProvider implements ImageProvider {

    private static final Period SOON = Period.ofDays(90);

    private final String name;
    private final ImageSettings settings;
    private final Terms terms;
    private final Supplier<ImagesService> opener;
    private @Nullable ImagesService service;

    OpenAiProvider(String name, ImageSettings settings, Terms terms, Supplier<ImagesService> opener) {
        this.name = name;
        this.settings = settings;
        this.terms = terms;
        this.opener = opener;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isPaid() {
        return true;
    }

    @Override
    public boolean needsKey() {
        return settings.needsKey();
    }

    @Override
    public boolean isRemote() {
        return true;
    }

    @Override
    public OptionalInt promptLimit() {
        return terms.model().promptLimit();
    }

    @Override
    public Order order(ImageRequest request) {
        GenerationRequest wanted = terms.request(request.prompt());
        return new Order(
                wanted.fingerprint(name),
                name,
                wanted.model(),
                wanted.size().orElse(""),
                terms.model().prices().estimate(wanted));
    }

    @Override
    public Delivery draw(ImageRequest request) {
        requireKey();
        return service().draw(terms.request(request.prompt()));
    }

    @Override
    public Probe probe() {
        requireKey();
        return service().probe();
    }

    private void requireKey() {
        if (needsKey() && settings.apiKey().isEmpty()) {
            throw new SettingsException("there is no key for " + name, settings.keyRemedy());
        }
    }

    @Override
    public Picture fetch(Delivery.Link link) {
        return service().fetch(link.url());
    }

    @Override
    public List<String> warnings(LocalDate today) {
        return terms.model().ends().stream()
                .filter(day -> day.isBefore(today.plus(SOON)))
                .map(day -> "%s %s the model %s on %s: set cover.model to a newer one%s"
                        .formatted(
                                terms.model().maker(),
                                day.isAfter(today) ? "will end" : "ended",
                                terms.model().name(),
                                day,
                                day.isAfter(today) ? "" : ", unless your service still has it"))
                .toList();
    }

    @Override
    public synchronized List<String> remarks() {
        return service == null ? List.of() : service.remarks();
    }

    @Override
    public synchronized void close() {
        if (service != null) {
            service.close();
        }
    }

    private synchronized ImagesService service() {
        if (service == null) {
            settings.apiKey().ifPresent(OpenAiProvider::check);
            service = opener.get();
        }
        return service;
    }

    private static void check(ApiKey key) {
        if (!key.value().matches("[\\x21-\\x7e]+")) {
            throw new SettingsException(
                    "the key from %s is empty or holds a blank or another character that no key has"
                            .formatted(key.source()),
                    "copy it again, without what is around it");
        }
    }
}
