package io.github.covermaven.image.openai;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a service says went wrong, as it says it: not yet fit to be shown. What it does not say is an empty string.
 *
 * @param categories of what moderation found, comma-separated
 */
record ApiError(String code, String type, String param, String message, String categories) {

    private static final Set<String> UNKNOWN = Set.of("unknown_parameter", "unsupported_parameter");

    private static final Pattern UNKNOWN_IN_WORDS = Pattern.compile("(?i)(?:(?:unknown|unsupported|unrecognized)"
            + "(?: request)? (?:parameter|argument)(?: supplied)?|argument not supported):? ?['\"`]?(\\w{1,40})");

    /** The error in an answer's JSON, in any of the shapes that services have; empty when there is none. */
    static Optional<ApiError> in(JsonNode root) {
        JsonNode error = root.path("error");
        JsonNode refusal = root.path("base_resp");
        if (error.isObject() && !error.isEmpty()) {
            return Optional.of(of(error));
        }
        if (refusal.path("status_code").asLong(0) != 0) {
            return Optional.of(
                    new ApiError(refusal.path("status_code").asString(""), "", "", text(refusal, "status_msg"), ""));
        }
        // FastAPI says detail, others say message or msg beside a code.
        String message = Stream.of(error, root.path("detail"), root.path("message"), root.path("msg"))
                .map(ApiError::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return Optional.of(new ApiError(text(root, "code"), text(root, "type"), "", message, ""))
                .filter(found -> !found.message().isEmpty());
    }

    /** An answer that is not JSON at all. */
    static ApiError unstructured(String body) {
        return new ApiError("", "", "", body, "");
    }

    /** The parameter that the service does not know, when that is what it says, in whatever words. */
    Optional<String> unknownParameter() {
        if (UNKNOWN.contains(code) && !param.isEmpty()) {
            return Optional.of(param);
        }
        Matcher matcher = UNKNOWN_IN_WORDS.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean says(String words) {
        return message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static ApiError of(JsonNode error) {
        String categories = Stream.of(error.path("moderation_details").path("categories"))
                .flatMap(JsonNode::valueStream)
                .map(category -> category.asString(""))
                .collect(Collectors.joining(", "));
        return new ApiError(
                text(error, "code"), text(error, "type"), text(error, "param"), text(error, "message"), categories);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static String words(JsonNode node) {
        return node.isContainer() ? (node.isEmpty() ? "" : node.toString()) : node.asString("");
    }
}
