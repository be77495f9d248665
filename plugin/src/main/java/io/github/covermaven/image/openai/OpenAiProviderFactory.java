package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageProviderFactory;
import io.github.covermaven.image.ImageSettings;

/**
 * Makes the provider {@code openai}: any service that answers {@code POST {baseUrl}/images/generations} as OpenAI does, or
 * nearly so. Where no model is set it is {@code gpt-image-2} at 1280x672, quality medium, as JPEG; a model we do not know
 * is sent nothing but what the user set.
 */
public final class OpenAiProviderFactory implements ImageProviderFactory {

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public ImageProvider create(ImageSettings settings) {
        BaseUrl baseUrl = BaseUrl.of(settings);
        Terms terms = Terms.of(settings);
        return new OpenAiProvider(
                name(),
                settings,
                terms,
                () -> new ImagesService(settings, baseUrl, terms.model(), Surroundings.real()));
    }
}
