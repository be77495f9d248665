package io.github.covermaven.image.openai;

import static io.github.covermaven.image.openai.Given.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageProviderFactory;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.Order;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    private static Order order(Given given) {
        try (ImageProvider provider = given.noKey().real()) {
            return provider.order(REQUEST);
        }
    }

    @Test
    void theFactoryIsFoundByItsName() {
        assertThat(ServiceLoader.load(ImageProviderFactory.class))
                .filteredOn(factory -> factory.name().equals("openai"))
                .hasExactlyElementsOfTypes(OpenAiProviderFactory.class);
    }

    @Test
    void needsNoKeyAndNamesWhatWouldBeAskedFor() {
        assertThat(order(Given.nothing())).satisfies(order -> {
            assertThat(order.provider()).isEqualTo("openai");
            assertThat(order.model()).isEqualTo("gpt-image-2");
            assertThat(order.size()).isEqualTo("1280x672");
            assertThat(order.fingerprint()).matches("[0-9a-f]{64}");
        });
    }

    /** Pinned: another value would make every vault pay again. */
    @Test
    void theFingerprintStaysWhatItIsFromVersionToVersion() {
        assertThat(order(Given.nothing()).fingerprint())
                .isEqualTo("144a0462480e79475025c85655f46a0e7ba035f23be763a26b86d091184ef656");
    }

    @Test
    void theFingerprintChangesWithEachThingThatIsSent() {
        assertThat(new Order[] {
                    order(Given.nothing()),
                    order(Given.nothing().model("gpt-image-2.6-flare")),
                    order(Given.nothing().size("1536x1024")),
                    order(Given.nothing().quality("high")),
                    order(Given.nothing().format("png"))
                })
                .extracting(Order::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void theFingerprintDoesNotChangeWithWhereAndWithWhichKeyItIsBought() {
        String here = Given.nothing().real().order(REQUEST).fingerprint();

        assertThat(Given.nothing()
                        .baseUrl("https://relay.example/v1")
                        .key("another")
                        .real()
                        .order(REQUEST)
                        .fingerprint())
                .isEqualTo(here);
    }

    @Test
    void aDefaultSaidAloudIsTheSameRequest() {
        assertThat(order(Given.nothing()
                        .model("gpt-image-2")
                        .size("1280x672")
                        .quality("medium")
                        .format("jpeg")))
                .isEqualTo(order(Given.nothing()));
    }

    /** The published price of the pictures alone; the words that go in come on top. */
    @ParameterizedTest
    @CsvSource({
        "low, 1024x1024, 0.00588",
        "medium, 1024x1024, 0.05268",
        "high, 1024x1024, 0.21072",
        "low, 1536x1024, 0.0047",
        "medium, 1536x1024, 0.0412",
        "high, 1536x1024, 0.1646",
        "medium, 1536x864, 0.0323",
        "low, 1280x672, 0.0028",
        "medium, 1280x672, 0.0258",
        "high, 1280x672, 0.1030"
    })
    void theEstimateIsThatOfThePublishedFormula(String quality, String size, BigDecimal expected) {
        Money words = Money.usd(new BigDecimal("0.000035"));

        assertThat(order(Given.nothing().quality(quality).size(size))
                        .estimate()
                        .orElseThrow()
                        .amount())
                .isCloseTo(
                        Money.usd(expected).plus(words).amount(),
                        org.assertj.core.api.Assertions.within(new BigDecimal("0.00006")));
    }

    @ParameterizedTest
    @CsvSource({"dall-e-3, 0.080", "dall-e-2, 0.020", "gpt-image-1, 0.063", "gpt-image-1.5, 0.050"})
    void modelsWithAPublishedPriceForAPictureHaveThat(String model, BigDecimal price) {
        assertThat(order(Given.nothing().model(model)).estimate()).contains(Money.usd(price));
    }

    @ParameterizedTest
    @CsvSource({"cogview-4, 1024x1024, 0.06 CNY", "glm-image, 1728x960, 0.1 CNY"})
    void a_model_whose_pictures_all_cost_the_same_has_that_price_in_its_currency(
            String model, String size, String price) {
        assertThat(order(Given.nothing().model(model).size(size)).estimate()).isEqualTo(Money.parse(price));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-image-2.6-flare",
                "chatgpt-image-latest",
                "doubao-seedream-4.5",
                "flux-pro",
                "openai/gpt-image-2"
            })
    void whereNoPriceIsKnownThereIsNoEstimate(String model) {
        assertThat(order(Given.nothing().model(model)).estimate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dall-e-3,         2026-11-22, 'ended the model dall-e-3 on 2026-05-12'",
        "gpt-image-1-mini, 2026-11-22, 'will end the model gpt-image-1-mini on 2026-12-01'",
        "gpt-image-1-mini, 2026-12-01, 'OpenAI ended the model gpt-image-1-mini'",
        "imagen-4.0-fast-generate-001, 2026-11-22, 'Google ended the model imagen-4.0-fast-generate-001 on 2026-08-17'"
    })
    void aModelWhoseEndIsPastOrNearIsNamed(String model, LocalDate today, String words) {
        try (ImageProvider provider = Given.nothing().model(model).real()) {
            assertThat(provider.warnings(today))
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains(words)
                    .contains("set cover.model");
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt-image-2, 2026-11-22", "gpt-image-1-mini, 2026-08-01", "flux, 2026-11-22"})
    void anyOtherModelIsNot(String model, LocalDate today) {
        try (ImageProvider provider = Given.nothing().model(model).real()) {
            assertThat(provider.warnings(today)).isEmpty();
        }
    }

    @Test
    void whereTheServiceDecidesTheSizeThereIsNoEstimate() {
        assertThat(order(Given.nothing().size("auto")).estimate()).isEmpty();
    }

    @Test
    void anUnknownModelHasNoSizeAndNoPromptLimit() {
        try (ImageProvider provider = Given.nothing().model("flux-pro").real()) {
            assertThat(provider.order(REQUEST).size()).isEmpty();
            assertThat(provider.promptLimit()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dall-e-2, 1000",
        "dall-e-3, 4000",
        "gpt-image-2-2026-04-21, 32000",
        "gpt-image-2.5-sunburst, 32000",
        "glm-image, 1000",
        "step-image-edit-2, 512"
    })
    void theModelLimitsThePrompt(String model, int limit) {
        try (ImageProvider provider = Given.nothing().model(model).real()) {
            assertThat(provider.promptLimit()).hasValue(limit);
        }
    }
}
