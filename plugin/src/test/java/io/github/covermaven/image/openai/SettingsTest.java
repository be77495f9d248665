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
