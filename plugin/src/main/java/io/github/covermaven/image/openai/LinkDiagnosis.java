package io.github.covermaven.image.openai;

import io.github.covermaven.image.openai.Failure.Again;
import io.github.covermaven.problem.ServiceException.Reach;

/** Says what it means that a link brought no picture. */
record LinkDiagnosis(ForeignText foreign, RetryAfter retryAfter) {

    /** A picture behind a link is there already, paid for or not, so that bringing it may be tried again. */
    Failure of(Answer answer, String origin) {
        Fault fault = Fault.of(answer.status(), ApiError.unstructured(""));
        boolean gone = answer.status() == 403 || answer.status() == 404 || answer.status() == 410;
        boolean passing = fault.again() != Again.NEVER && !RetryAfter.isTooLong(retryAfter.of(answer));
        return new Failure(
                Reach.PICTURE,
                "%s answered %d instead of the picture: %s"
                        .formatted(origin, answer.status(), foreign.quoted(answer.start())),
                gone
                        ? "the link has expired or was withdrawn: the picture has to be drawn again"
                        : "run again later; the link is kept, and nothing is paid for twice",
                passing ? Again.OFTEN : isFinal(answer.status()) ? Again.NEVER : Again.LATER,
                retryAfter.of(answer));
    }

    /** Whether it says something of the link, rather than of the way there or of how busy the server is. */
    private static boolean isFinal(int status) {
        return status >= 400 && status < 500 && status != 407 && status != 408 && status != 429;
    }
}
