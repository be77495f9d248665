package io.github.covermaven.image.openai;

import io.github.covermaven.disk.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One picture as it is asked for; what is empty is not sent. */
record GenerationRequest(
        String model, String prompt, Optional<String> size, Optional<String> quality, Optional<String> format) {

    /** The fields of the body, by the names they have there, in a fixed order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("model", model);
        fields.put("prompt", prompt);
        size.ifPresent(value -> fields.put("size", value));
        quality.ifPresent(value -> fields.put("quality", value));
        format.ifPresent(value -> fields.put("output_format", value));
        return fields;
    }

    /** Hash over the provider's name and the fields, none of which can pass for another. */
    String fingerprint(String provider) {
        List<String> told = new ArrayList<>(List.of(provider));
        fields().forEach((name, value) -> told.addAll(List.of(name, value)));
        return Sha256.of(told);
    }
}
