package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dall-e-2",
                "dall-e-3",
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-1.5",
                "chatgpt-image-latest",
                "gpt-image-2",
                "gpt-image-2.5-flare",
                "gpt-image-2.6-sunburst"
            })
    void everyModelTakesItsOwnDefaultsAndHasPricesOnlyForWhatItTakes(String name) {
        Model model = Models.named(name);

        assertThat(model.promptLimit()).isPresent();
        assertThat(Stream.of(model.sizes(), model.qualities(), model.formats()))
                .allMatch(allowed -> allowed.preferred().map(allowed::takes).orElse(true));
        assertThat(model.prices().pictures().keySet()).allSatisfy(key -> {
            assertThat(model.qualities().takes(key.split("/")[0])).isTrue();
            assertThat(model.sizes().takes(key.split("/")[1])).isTrue();
        });
        assertThat(model.prices().fineness().keySet()).allMatch(model.qualities()::takes);
    }

    @Test
    void theDefaultModelHasNoEndAndAPrice() {
        Model model = Models.named(Terms.DEFAULT_MODEL);

        assertThat(model.ends()).isEmpty();
        assertThat(model.prices().tokens()).isPresent();
    }

    @Test
    void aDatedSnapshotIsItsModelUnderItsOwnName() {
        Model model = Models.named("gpt-image-1.5-2025-12-16");

        assertThat(model.name()).isEqualTo("gpt-image-1.5-2025-12-16");
        assertThat(model.ends()).contains(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-image-3", "gpt-image-2-mini", "openai/gpt-image-2", "GPT-Image-2", "", "*"})
    void anyOtherNameIsUnknown(String name) {
        assertThat(Models.named(name)).isEqualTo(Model.unknown(name));
    }
}
