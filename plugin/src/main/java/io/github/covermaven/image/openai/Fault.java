package io.github.covermaven.image.openai;

import io.github.covermaven.image.openai.Failure.Again;
import io.github.covermaven.problem.ServiceException.Reach;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of what a service says went wrong; each with the codes or types that name it. */
enum Fault {
    QUOTA(
            Reach.RUN,
            Again.NEVER,
            "insufficient_quota",
            "insufficient_user_quota",
            "credit_balance_exhausted",
            "billing_hard_limit_reached",
            "organization_spend_limit_exceeded",
            "project_spend_limit_exceeded",
            "organization_usage_limit_exceeded",
            "AccountOverdueError", // Ark
            "1113"), // Zhipu, in a 429
    KEY(Reach.RUN, Again.NEVER, "invalid_api_key", "authentication_error"),
    UNVERIFIED(Reach.RUN, Again.NEVER),
    FORBIDDEN(Reach.RUN, Again.NEVER, "permission_error", "unsupported_country_region_territory"),
    MODEL(Reach.RUN, Again.NEVER, "model_not_found", "1211"), // Zhipu, in a 400
    ADDRESS(Reach.RUN, Again.NEVER),
    PARAMETER(Reach.RUN, Again.NEVER, "unknown_parameter", "unsupported_parameter"),
    MODERATION(
            Reach.PROMPT,
            Again.NEVER,
            "moderation_blocked",
            "content_policy_violation",
            "content_filter",
            "1301", // Zhipu
            "InputTextRiskDetection", // Ark, and its like
            "InputTextSensitiveContentDetected",
            "OutputImageSensitiveContentDetected"),
    RATE(Reach.PICTURE, Again.IN_TURN, "rate_limit_exceeded", "slow_down"),
    PROXY(Reach.RUN, Again.NEVER),
    GATEWAY(Reach.PICTURE, Again.ONCE),
    SERVER(Reach.PICTURE, Again.OFTEN),
    REQUEST(Reach.PICTURE, Again.NEVER);

    /** How services without a code for it say that the account is empty; some of them in a 429, as if it would pass. */
    private static final List<String> NO_CREDIT =
            List.of("insufficient balance", "balance is insufficient", "insufficient credit", "余额不足", "账户已欠费");

    private final Reach reach;
    private final Again again;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> names;

    Fault(Reach reach, Again again, String... names) {
        this.reach = reach;
        this.again = again;
        this.names = Set.of(names);
    }

    Reach reach() {
        return reach;
    }

    Again again() {
        return again;
    }

    /** What the error is by what it says, else by the status it came with. */
    static Fault of(int status, ApiError error) {
        return named(error.code())
                .or(() -> named(error.type()))
                .or(() -> worded(error))
                .orElseGet(() ->
                        of(status, !error.param().isEmpty() && !error.param().equals("prompt")));
    }

    private static Optional<Fault> worded(ApiError error) {
        if (error.says("must be verified")) {
            return Optional.of(UNVERIFIED);
        }
        return NO_CREDIT.stream().anyMatch(error::says) ? Optional.of(QUOTA) : Optional.empty();
    }

    private static Optional<Fault> named(String name) {
        return Arrays.stream(values())
                .filter(fault -> fault.names.contains(name))
                .findFirst();
    }

    private static Fault of(int status, boolean blamesSettings) {
        return switch (status) {
            case 400, 422 -> blamesSettings ? PARAMETER : REQUEST;
            case 401 -> KEY;
            case 402 -> QUOTA;
            case 403 -> FORBIDDEN;
            case 404, 405 -> ADDRESS;
            case 407 -> PROXY;
            case 408, 409 -> SERVER;
            case 429 -> RATE;
            case 504, 524 -> GATEWAY;
            default -> status >= 500 ? SERVER : REQUEST;
        };
    }
}
