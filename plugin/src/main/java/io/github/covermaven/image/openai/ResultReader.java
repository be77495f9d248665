package io.github.covermaven.image.openai;

import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Money;
import io.github.covermaven.problem.ServiceException.Reach;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the picture in an answer of the images API, in any of the places where services put it. */
record ResultReader(
        List<JsonPointer> places, Prices prices, PictureCheck pictures, Payload payload, Diagnosis diagnosis) {

    private static final List<JsonPointer> PLACES = List.of(
            JsonPointer.compile("/data/0/b64_json"),
            JsonPointer.compile("/data/0/url"),
            JsonPointer.compile("/images/0/url"),
            JsonPointer.compile("/images/0"),
            JsonPointer.compile("/data/image_urls/0"),
            JsonPointer.compile("/data/image_base64/0"),
            JsonPointer.compile("/choices/0/message/images/0/image_url/url"),
            JsonPointer.compile("/output/0"),
            JsonPointer.compile("/output"),
            JsonPointer.compile("/output/choices/0/message/content/0/image"));

    /** @param pointers where to look; none for all places that are known */
    static List<JsonPointer> places(List<String> pointers) {
        return pointers.isEmpty()
                ? PLACES
                : pointers.stream().map(JsonPointer::compile).toList();
    }

    /** @throws Failure when there is none */
    Delivery read(Answer answer) {
        if (ImageFormat.of(answer.body()).isPresent()) {
            return new Delivery.Image(pictures.check(answer.body()), Optional.empty());
        }
        JsonNode root = Json.parse(answer.body()).orElseThrow(() -> unreadable(answer));
        Optional<Money> cost = usage(root.path("usage")).flatMap(prices::cost);
        return places.stream()
                .map(place -> root.at(place).stringValue(""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> answer.enclosure(value)
                        .map(enclosure -> payload.read(enclosure, cost))
                        .orElseGet(() -> payload.read(value, cost)))
                .orElseThrow(() -> absent(answer, root));
    }

    private Failure unreadable(Answer answer) {
        String start = answer.start().strip();
        return start.isEmpty() || start.startsWith("{")
                ? new Failure(
                        Reach.PICTURE,
                        "the service's answer is empty, breaks off or is damaged (%d bytes); the picture may have been billed"
                                .formatted(answer.body().length),
                        "run again")
                : diagnosis.notJson(answer);
    }

    private Failure absent(Answer answer, JsonNode root) {
        JsonNode moderation = root.path("data").path(0).path("respect_moderation");
        if (moderation.isBoolean() && !moderation.booleanValue()) {
            return diagnosis.of(answer, new ApiError("moderation_blocked", "", "", "respect_moderation is false", ""));
        }
        return ApiError.in(root)
                .map(error -> diagnosis.of(answer, error))
                .orElseGet(() -> diagnosis.withoutPicture(answer));
    }

    /** Empty when it does not say, or not in believable numbers. */
    private static Optional<Usage> usage(JsonNode usage) {
        JsonNode details = usage.path("input_tokens_details");
        long imageIn = details.path("image_tokens").asLong(0);
        long textIn =
                details.path("text_tokens").asLong(usage.path("input_tokens").asLong(0) - imageIn);
        return Optional.of(
                        new Usage(textIn, imageIn, usage.path("output_tokens").asLong(0)))
                .filter(Usage::isBelievable);
    }
}
