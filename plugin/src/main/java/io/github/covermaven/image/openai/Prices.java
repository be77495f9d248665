package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a model's pictures cost at its maker.
 *
 * @param currency of all of them
 * @param tokens what tokens cost, when the model is paid by them
 * @param fineness by quality: how finely it draws, for models whose pictures take tokens by their size
 * @param pictures by {@code quality/size}, or {@link #EVERY}: the published price of a picture
 */
record Prices(
        String currency, Optional<Tokens> tokens, Map<String, Integer> fineness, Map<String, BigDecimal> pictures) {

    /** Stands for the price of a picture of any quality and size. */
    static final String EVERY = "*";

    /** For a million tokens: of words and pictures that go in, and of the picture that comes out. */
    record Tokens(BigDecimal textIn, BigDecimal imageIn, BigDecimal imageOut) {}

    /** Fields that the price goes by; what the user lays over them may be anything. */
    private static final Set<String> DECISIVE = Set.of("model", "size", "quality");

    static final Prices UNKNOWN = new Prices("", Optional.empty(), Map.of(), Map.of());

    /** What the request is expected to cost; empty when its size, its quality or their price is not known. */
    Optional<Money> estimate(GenerationRequest request) {
        if (!Collections.disjoint(request.extra().names(), DECISIVE)) {
            return Optional.empty();
        }
        String quality = request.quality().orElse("");
        String size = request.size().orElse("");
        BigDecimal published = pictures.getOrDefault(quality + "/" + size, pictures.get(EVERY));
        if (published != null) {
            return Optional.of(new Money(published, currency));
        }
        Integer fine = fineness.get(quality);
        return fine == null
                ? Optional.empty()
                : ImageSize.parse(size)
                        .flatMap(pixels -> cost(new Usage(promptTokens(request.prompt()), 0, tokensOf(pixels, fine))));
    }

    /** What the service's own count amounts to; empty when the model has no known price for tokens. */
    Optional<Money> cost(Usage usage) {
        return tokens.map(price -> price.textIn()
                        .multiply(BigDecimal.valueOf(usage.textIn()))
                        .add(price.imageIn().multiply(BigDecimal.valueOf(usage.imageIn())))
                        .add(price.imageOut().multiply(BigDecimal.valueOf(usage.imageOut())))
                        .movePointLeft(6))
                .map(amount -> new Money(amount, currency));
    }

    /** A patch of the long side for each step of fineness, of the short side in proportion, and more with the area. */
    private static long tokensOf(ImageSize size, int fine) {
        int shorter = Math.min(size.width(), size.height());
        int longer = Math.max(size.width(), size.height());
        long patches = fine * Math.round((double) fine * shorter / longer);
        return ceilDiv(patches * (2_000_000L + (long) size.width() * size.height()), 4_000_000L);
    }

    /** Rather too many than too few: about four letters a token, or one Chinese character of three bytes. */
    private static long promptTokens(String prompt) {
        return ceilDiv(prompt.getBytes(StandardCharsets.UTF_8).length, 3);
    }

    private static long ceilDiv(long amount, long by) {
        return (amount + by - 1) / by;
    }
}
