package io.github.covermaven.doctor;

import io.github.covermaven.doctor.Observation.Grade;
import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.Order;
import io.github.covermaven.image.Probe;
import io.github.covermaven.problem.CoverException;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.ProviderChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who draws, with what key and model, and whether they would. */
record DrawingCheck(
        CoverSettings settings,
        ProviderChoice choice,
        ImageProvider provider,
        Optional<SettingsException> keyTrouble,
        LocalDate today) {

    private static final ImageRequest SAMPLE = new ImageRequest("A lighthouse", new Caption("A", List.of(), ""));

    List<Observation> observations() {
        List<Observation> found = new ArrayList<>();
        found.add(Observation.fine("drawing", "by " + provider.name() + why()));
        Observation key = key();
        found.add(key);
        if (provider.isPaid()) {
            found.add(model());
            provider.warnings(today).forEach(warning -> found.add(Observation.doubtful("model", warning, "")));
        }
        if (provider.isRemote()) {
            if (settings.caps().offline()) {
                found.add(Observation.fine("service", "not asked, as Maven is offline"));
            } else if (key.grade() == Grade.FINE) {
                found.add(tried("service", provider));
            }
            try (ImageProvider cards = ProviderChoice.cards(image().unsized())) {
                found.add(tried("cards", cards));
            }
        } else {
            found.add(tried("cards", provider));
        }
        return found;
    }

    private String why() {
        if (choice.isNamed()) {
            return ", as cover.provider says";
        }
        return choice.isStandIn() ? ", as there is no key; with one a model draws" : "";
    }

    private Observation key() {
        if (keyTrouble.isPresent()) {
            return Observation.wrong("key", keyTrouble.get());
        }
        return choice.missingKey(image())
                .map(missing -> Observation.wrong("key", missing))
                .orElseGet(() -> Observation.fine(
                        "key",
                        image().apiKey()
                                .map(ApiKey::source)
                                .map(source -> "from " + source)
                                .orElse("none, and none needed")));
    }

    private Observation model() {
        Order order = provider.order(SAMPLE);
        String price = settings.drawing()
                .pricePerImage()
                .or(order::estimate)
                .map(Money::rounded)
                .map(money -> "about " + money + " a picture")
                .orElse("price unknown");
        return Observation.fine("model", order.by() + ", " + price);
    }

    private static Observation tried(String topic, ImageProvider provider) {
        try {
            Probe probe = provider.probe();
            return probe.doubt().isEmpty()
                    ? Observation.fine(topic, probe.said())
                    : Observation.doubtful(topic, probe.said(), probe.doubt());
        } catch (CoverException e) {
            return Observation.wrong(topic, e);
        }
    }

    private ImageSettings image() {
        return settings.drawing().image();
    }
}
