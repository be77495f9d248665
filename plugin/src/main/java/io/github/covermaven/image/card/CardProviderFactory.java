package io.github.covermaven.image.card;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageProviderFactory;
import io.github.covermaven.image.ImageSettings;

/**
 * Makes the provider {@code card}, which draws covers on this machine: the title set in type over generative art. It
 * needs no key, no network and no fonts; of the settings it heeds size and format.
 */
public final class CardProviderFactory implements ImageProviderFactory {

    @Override
    public String name() {
        return CardProvider.NAME;
    }

    @Override
    public ImageProvider create(ImageSettings settings) {
        return new CardProvider(CardSettings.of(settings));
    }
}
