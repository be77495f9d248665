package io.github.covermaven.image.openai;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.ImageSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One picture as it is asked for; what is empty is not sent. */
record GenerationRequest(
        String model,
        String prompt,
        Optional<String> size,
        Optional<String> quality,
        Optional<String> format,
        ExtraBody extra) {

    /**
     * The fields of the body, by the names they have there, in a fixed order.
     *
     * @param sizeField see {@link io.github.covermaven.image.Dialect}
     */
    Map<String, Object> fields(String sizeField) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("model", model);
        fields.put("prompt", prompt);
        size.ifPresent(value -> fields.putAll(sized(sizeField, value)));
        quality.ifPresent(value -> fields.put("quality", value));
        format.ifPresent(value -> fields.put("output_format", value));
        return fields;
    }

    /** Hash over the provider's name and what is asked for, none of which can pass for another, however it is spelled. */
    String fingerprint(String provider) {
        List<String> told = new ArrayList<>(List.of(provider));
        fields("size").forEach((name, value) -> told.addAll(List.of(name, value.toString())));
        Optional.of(extra.json()).filter(json -> !json.isEmpty()).ifPresent(told::add);
        return Sha256.of(told);
    }

    private static Map<String, Object> sized(String field, String value) {
        int comma = field.indexOf(',');
        if (comma < 0) {
            return Map.of(field, value);
        }
        Map<String, Object> sides = new LinkedHashMap<>();
        // A size in words, such as auto, has no sides: the service decides.
        ImageSize.parse(value).ifPresent(size -> {
            sides.put(field.substring(0, comma).strip(), size.width());
            sides.put(field.substring(comma + 1).strip(), size.height());
        });
        return sides;
    }
}
