package io.github.covermaven.run;

import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.ledger.Pending;
import io.github.covermaven.problem.ServiceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Brings home the pictures that an earlier run paid for and could not fetch. As long as a link may still be alive, its note
 * waits: a picture is not bought twice because a network was down.
 */
final class Collection {

    /** What services give a link at most, when it does not say itself. */
    private static final Duration LONGEST_LIFE = Duration.ofHours(24);

    private final Ledger ledger;
    private final Clock clock;
    private final Path vault;
    private final Map<String, ServiceException> waiting = new HashMap<>();

    Collection(Path vault, Ledger ledger, Clock clock) {
        this.vault = vault;
        this.ledger = ledger;
        this.clock = clock;
    }

    void collect(Drawings drawings, Listener listener) {
        for (Pending link : ledger.links()) {
            String note = link.origin().note();
            try {
                drawings.collect(link);
            } catch (ServiceException e) {
                if (mayBeAlive(link)) {
                    waiting.put(note, stillWaiting(link, e));
                } else {
                    ledger.forget(link);
                    listener.warning("the picture paid for " + note + " in an earlier run is lost, its link is dead: "
                            + e.problem());
                }
            }
        }
    }

    /** Why this note waits for a picture that is paid for already, if it does. */
    Optional<ServiceException> waiting(String note) {
        return Optional.ofNullable(waiting.get(note));
    }

    private ServiceException stillWaiting(Pending link, ServiceException why) {
        return new ServiceException(
                ServiceException.Reach.PICTURE,
                "its picture is paid for and cannot be fetched: " + why.problem(),
                "run again later; to give that picture up and buy another, delete "
                        + vault.relativize(ledger.fileOf(link)));
    }

    private boolean mayBeAlive(Pending link) {
        Instant end = Expiry.of(link.url()).orElse(link.time().plus(LONGEST_LIFE));
        return end.isAfter(clock.instant());
    }
}
