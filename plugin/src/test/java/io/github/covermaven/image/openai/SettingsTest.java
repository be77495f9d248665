package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static void refused(Given given, String... words) {
        assertThatThrownBy(given::real)
                .isInstanceOf(SettingsException.class)
                .message()
                .contains(words);
    }

    @Test
    void aSizeOffTheGridIsRefusedWithTheNearestOnes() {
        refused(Given.nothing().size("1200x630"), "cover.size is '1200x630'", "gpt-image-2", "1200x624", "1200x640");
    }

    @ParameterizedTest
    @ValueSource(strings = {"640x336", "4096x2160", "3840x3840", "3200x1024", "2K", "big"})
    void aSizeOutOfBoundsIsRefused(String size) {
        refused(Given.nothing().size(size), "cover.size is '" + size + "'");
    }

    @ParameterizedTest
    @CsvSource({"4096x2160, 3840x2160", "640x336, 1120x592", "3200x1024, 3120x1040"})
    void theNearestSizeKeepsTheShape(String size, String near) {
        refused(Given.nothing().size(size), near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x672", "1536x864", "3840x2160", "2160x3840", "1024x1024", "auto"})
    void aLegalSizeIsTaken(String size) {
        assertThatCode(() -> Given.nothing().size(size).real()).doesNotThrowAnyException();
    }

    @Test
    void aModelWithFewSizesSaysWhichTheyAre() {
        refused(Given.nothing().model("dall-e-3").size("1280x672"), "use one of 1792x1024, 1024x1024, 1024x1792");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cogview-4                  | 1200x630  | 1200x624 and 1200x640",
                "cogview-4                  | 256x256   | 512x512",
                "cogview-4                  | 2048x2048 | 1440x1456 and 1456x1440",
                "glm-image                  | 1200x630  | 1216x640",
                "doubao-seedream-4-0-250828 | 1024x576  | 1280x720",
                "doubao-seedream-4-5-251128 | 1024x1024 | 1920x1920",
                "doubao-seedream-4-5-251128 | 1K        | use 2560x1440, 2K, 4K or a size",
                "doubao-seedream-5-0-lite   | 8192x8192 | 4096x4096",
                "grok-imagine-image         | 1280x672  | use one of 16:9, 2:1"
            })
    void a_size_that_a_model_of_another_maker_does_not_take_is_refused_with_those_near(
            String model, String size, String near) {
        refused(Given.nothing().model(model).size(size), "cover.size is '" + size + "'", model, near);
    }

    @ParameterizedTest
    @CsvSource({
        "cogview-4, 1440x720",
        "cogview-3-flash, 1024x1024",
        "glm-image, 960x1728",
        "doubao-seedream-4-0-250828, 1280x720",
        "doubao-seedream-4-0-250828, 1K",
        "doubao-seedream-4-5-251128, 5404x3040",
        "seedream-5-0-260128, 3K",
        "Qwen/Qwen-Image, 1024x1024",
        "Kwai-Kolors/Kolors, 1280x720",
        "grok-imagine-image-quality, 19.5:9"
    })
    void a_size_that_it_takes_or_may_take_is_sent(String model, String size) {
        assertThat(Given.nothing()
                        .model(model)
                        .size(size)
                        .real()
                        .order(Given.REQUEST)
                        .size())
                .isEqualTo(size);
    }

    @Test
    void a_parameter_that_a_model_does_not_have_is_to_be_left_unset() {
        refused(Given.nothing().model("cogview-4").format("jpeg"), "cover.format is 'jpeg'", "leave it unset");
        refused(Given.nothing().model("glm-image").quality("standard"), "use one of hd");
    }

    @Test
    void anUnknownModelTakesWhatTheUserSays() {
        assertThatCode(() -> Given.nothing()
                        .model("doubao-seedream")
                        .size("2K")
                        .quality("ultra")
                        .format("bmp")
                        .real())
                .doesNotThrowAnyException();
    }

    @Test
    void aSizeWrittenWithTheSignOfMultiplicationIsUnderstood() {
        assertThat(Given.nothing().size("1536×1024").real().order(Given.REQUEST).size())
                .isEqualTo("1536x1024");
    }

    @Test
    void aQualityThatTheModelDoesNotHaveIsRefused() {
        refused(Given.nothing().quality("ultra"), "cover.quality is 'ultra'", "use one of medium, low, high, auto");
    }

    @Test
    void aFormatThatTheModelDoesNotHaveIsRefused() {
        refused(Given.nothing().model("dall-e-3").format("jpeg"), "cover.format is 'jpeg'", "leave it unset");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://api.example/v1, does not begin with http",
        "/v1, does not begin with http",
        "https:v1, names no host",
        "https:///v1, names no host",
        "https://api.example/v1?key=hidden, has a query",
        "https://api.example/v1#hidden, has a query or a fragment",
        "https://me:hidden@api.example/v1, holds a user name",
    })
    void aBaseUrlThatIsNoneIsRefusedWithoutShowingWhatItHides(String url, String problem) {
        refused(Given.nothing().baseUrl(url), "base URL", problem);
        assertThatThrownBy(() -> Given.nothing().baseUrl(url).real()).message().doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://API.example/v1",
                "http://localhost:11434/v1/",
                "http://[::1]:8080/v1",
                "http://my_box:8080/v1"
            })
    void anyOtherHttpUrlIsTaken(String url) {
        assertThatCode(() -> Given.nothing().baseUrl(url).real()).doesNotThrowAnyException();
    }
}
