package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.problem.SettingsException;
import java.util.Optional;

/** On which terms all pictures of a run are asked for: the user's settings, else what the model prefers. */
record Terms(Model model, Optional<String> size, Optional<String> quality, Optional<String> format, ExtraBody extra) {

    /**
     * The model when the user names none: it lives, it takes a size of a link preview's shape, and what it costs can be
     * told before it draws, which for its successors is not known.
     */
    static final String DEFAULT_MODEL = "gpt-image-2";

    /** @throws SettingsException when the model is known not to take what the user set */
    static Terms of(ImageSettings settings) {
        Model model = Models.named(settings.model().orElse(DEFAULT_MODEL));
        // 1280X672 and 1280×672 are meant well, but services know the small x only.
        Optional<String> size = settings.size()
                .map(typed -> ImageSize.parse(typed).map(ImageSize::toString).orElse(typed));
        return new Terms(
                model,
                checked("size", size, model.sizes(), model).or(() -> wished(settings.sizeWish(), model.sizes())),
                checked("quality", settings.quality(), model.qualities(), model).or(model.qualities()::preferred),
                checked("format", settings.format(), model.formats(), model).or(model.formats()::preferred),
                new ExtraBody(settings.dialect().extraBody()));
    }

    GenerationRequest request(String prompt) {
        return new GenerationRequest(model.name(), prompt, size, quality, format, extra);
    }

    private static Optional<String> checked(String name, Optional<String> typed, Allowed allowed, Model model) {
        typed.filter(value -> !allowed.takes(value)).ifPresent(value -> {
            throw new SettingsException(
                    "cover.%s is '%s', which the model %s does not take".formatted(name, value, model.name()),
                    allowed.insteadOf(value));
        });
        return typed;
    }

    private static Optional<String> wished(Optional<String> wish, Allowed sizes) {
        return wish.flatMap(sizes::nearest).or(sizes::preferred);
    }
}
