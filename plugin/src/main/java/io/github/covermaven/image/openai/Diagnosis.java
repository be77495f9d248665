package io.github.covermaven.image.openai;

import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.openai.Failure.Again;
import io.github.covermaven.problem.ServiceException.Reach;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what an answer that brought no picture means for the user. */
record Diagnosis(BaseUrl baseUrl, Model model, Optional<ApiKey> key, ForeignText foreign, RetryAfter retryAfter) {

    Failure of(Answer answer) {
        return of(
                answer,
                Json.parse(answer.body()).flatMap(ApiError::in).orElseGet(() -> ApiError.unstructured(answer.start())));
    }

    Failure of(Answer answer, ApiError error) {
        Fault fault = Fault.of(answer.status(), error);
        Optional<Duration> wait = retryAfter.of(answer, error);
        boolean tooLong = RetryAfter.isTooLong(wait);
        String remedy = wait.filter(asked -> tooLong)
                .map(asked -> "it asks to wait %d s: run again then".formatted(asked.toSeconds()))
                .orElseGet(() -> remedy(fault, error));
        return new Failure(
                tooLong ? Reach.RUN : fault.reach(),
                told(answer, error),
                remedy,
                tooLong ? Again.NEVER : again(fault, answer),
                wait,
                error.unknownParameter());
    }

    /** A web page or other text where JSON should be: the address is that of something else. */
    Failure notJson(Answer answer) {
        String hint = baseUrl.hasVersion()
                ? "check the base URL (cover.baseUrl)"
                : "check the base URL (cover.baseUrl): most end in /v1";
        return new Failure(
                Reach.RUN,
                "%s answered %d with %s instead of JSON: %s"
                        .formatted(
                                baseUrl.origin(),
                                answer.status(),
                                isHtml(answer) ? "a web page" : "text",
                                foreign.quoted(answer.start())),
                hint);
    }

    Failure redirect(Answer answer, String origin) {
        return new Failure(
                Reach.RUN,
                "%s answered %d, a redirect to %s, which is not followed as the key would go along"
                        .formatted(baseUrl.origin(), answer.status(), foreign.clean(origin)),
                "set the base URL (cover.baseUrl) to where the service really is");
    }

    /** An answer that looks like success, and has no picture in it. */
    Failure withoutPicture(Answer answer) {
        return new Failure(
                Reach.PICTURE,
                "%s answered %d without a picture: %s"
                        .formatted(baseUrl.origin(), answer.status(), foreign.quoted(answer.start())),
                "check that cover.model (%s) draws pictures".formatted(model.name()));
    }

    private static Again again(Fault fault, Answer answer) {
        if (fault == Fault.QUOTA) {
            return Again.NEVER;
        }
        return switch (answer.header("x-should-retry").orElse("")) {
            case "true" -> fault.again() == Again.NEVER ? Again.OFTEN : fault.again();
            case "false" -> Again.NEVER;
            default -> fault.again();
        };
    }

    private String told(Answer answer, ApiError error) {
        String details = Stream.of(
                        error.code().isEmpty() ? error.type() : error.code(),
                        foreign.quoted(error.message()),
                        answer.header("x-request-id")
                                .map(id -> "(request " + id + ")")
                                .orElse(""))
                .map(foreign::clean)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return "%s answered %d%s".formatted(baseUrl.origin(), answer.status(), details.isEmpty() ? "" : ": " + details);
    }

    private String remedy(Fault fault, ApiError error) {
        return switch (fault) {
            case QUOTA -> "add credit or raise the limit of the account that %s belongs to".formatted(keySource());
            case KEY -> "check the key from " + keySource();
            case UNVERIFIED ->
                "verify the organization at https://platform.openai.com/settings/organization/general;"
                        + " it may take half an hour to count";
            case FORBIDDEN -> "check what the key from %s may do, and from where".formatted(keySource());
            case MODEL ->
                "set cover.model to one that the service has"
                        + model.ends()
                                .map(day -> " (%s ended %s on %s)".formatted(model.maker(), model.name(), day))
                                .orElse("");
            case ADDRESS ->
                "check the base URL (cover.baseUrl)"
                        + (baseUrl.hasVersion() ? " and cover.model" : ": most end in /v1");
            case PARAMETER ->
                error.param().isEmpty()
                        ? "check cover.size, cover.quality and cover.format"
                        : "the model or the service does not take %s as it was sent"
                                .formatted(foreign.clean(error.param()));
            case MODERATION ->
                "say it in other words"
                        + (error.categories().isEmpty() ? "" : " (found: " + foreign.clean(error.categories()) + ")");
            case RATE -> "run again later, or with a smaller cover.concurrency or cover.requestsPerMinute";
            case PROXY -> "check the <proxy> of settings.xml: its user and its password";
            case GATEWAY -> "a smaller cover.size or lower cover.quality is faster; or use another base URL";
            case SERVER -> "run again later";
            case REQUEST -> "";
        };
    }

    private String keySource() {
        return key.map(ApiKey::source).orElse("the settings");
    }

    private static boolean isHtml(Answer answer) {
        return answer.header("content-type").orElse("").contains("html")
                || answer.start().stripLeading().startsWith("<");
    }
}
