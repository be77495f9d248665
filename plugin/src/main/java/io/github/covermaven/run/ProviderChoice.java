package io.github.covermaven.run;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageProviderFactory;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.CoverSettings.Drawing;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Who draws in this run.
 *
 * @param isStandIn whether it draws only because there is no key for another
 * @param isNamed whether the user named it, rather than leaving the choice to us
 */
public record ProviderChoice(ImageProvider provider, boolean isStandIn, boolean isNamed) {

    private static final String OPENAI = "openai";
    private static final String CARD = "card";

    /**
     * By name, or else: the service when there is a key, a card when there is none; but no card where the user counts on a
     * service, because the ledger holds its pictures or the settings name one.
     *
     * @param isCropped whether pictures of models are brought to their size afterwards
     * @throws SettingsException when there is no provider of that name
     */
    public static ProviderChoice of(Drawing drawing, boolean isCropped, Ledger ledger) {
        boolean isNamed = !drawing.provider().equals(Drawing.AUTO);
        if (isNamed) {
            return new ProviderChoice(create(drawing.provider(), drawing.image(), isCropped), false, true);
        }
        boolean countsOnService = drawing.image().apiKey().isPresent()
                || drawing.namesService()
                || ledger.hasPictureNotBy(CARD, Rehost.PROVIDER);
        return new ProviderChoice(
                create(countsOnService ? OPENAI : CARD, drawing.image(), isCropped), !countsOnService, false);
    }

    /** Who draws cards. */
    public static ImageProvider cards(ImageSettings image) {
        return create(CARD, image, false);
    }

    /** Whether this provider draws by rules alone; all others are models. */
    static boolean isCard(String name) {
        return name.equals(CARD);
    }

    /** The missing key, as an error, if this provider could not draw for want of one. */
    public Optional<SettingsException> missingKey(ImageSettings image) {
        return provider.needsKey() && image.apiKey().isEmpty()
                ? Optional.of(new SettingsException("there is no API key", image.keyRemedy()))
                : Optional.empty();
    }

    private static ImageProvider create(String name, ImageSettings image, boolean isCropped) {
        ServiceLoader<ImageProviderFactory> factories =
                ServiceLoader.load(ImageProviderFactory.class, ProviderChoice.class.getClassLoader());
        return factories.stream()
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingsException(
                        "cover.provider=" + name + " is unknown",
                        "use auto, "
                                + factories.stream()
                                        .map(factory -> factory.get().name())
                                        .sorted()
                                        .collect(Collectors.joining(", "))))
                .create(isCropped && !isCard(name) ? image.cropped() : image);
    }
}
