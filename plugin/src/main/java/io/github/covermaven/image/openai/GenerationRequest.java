package io.github.covermaven.image.openai;

import io.github.covermaven.problem.BrokenException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
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

    /** SHA-256 over the provider's name and the fields, each with its length, so that none can pass for another. */
    String fingerprint(String provider) {
        MessageDigest digest = sha256();
        add(digest, provider);
        fields().forEach((name, value) -> {
            add(digest, name);
            add(digest, value);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new BrokenException("this Java has no SHA-256", "use another JDK", e);
        }
    }
}
