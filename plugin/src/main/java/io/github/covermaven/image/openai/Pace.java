package io.github.covermaven.image.openai;

import io.github.covermaven.problem.ServiceException.Reach;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * Spreads the requests of all threads over time, so that the service takes every one: evenly below a ceiling for each
 * minute, which it learns from what the service answers, and none while the service wants to be left alone.
 */
final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** What was learned from a refusal may have been a bad moment; each good minute allows this much more. */
    private static final double GROWTH = 1.2;

    private final double most;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Deque<Instant> taken = new ArrayDeque<>();
    private double perMinute;
    private double proven;
    private Instant raised;
    private Instant next;
    private Instant closedUntil;

    /** @param most requests a minute that the user allows */
    Pace(OptionalInt most, Clock clock, Sleeper sleeper) {
        this.most = most.isPresent() ? most.getAsInt() : Double.POSITIVE_INFINITY;
        this.clock = clock;
        this.sleeper = sleeper;
        this.perMinute = this.most;
        this.proven = this.most;
        this.raised = clock.instant();
        this.next = raised;
        this.closedUntil = raised;
    }

    /**
     * Waits until it is one's turn.
     *
     * @throws Failure when interrupted
     */
    void awaitTurn() {
        Instant turn;
        do {
            turn = reserve();
            sleepUntil(turn);
        } while (!isOpen(turn));
    }

    /** Learns from any answer. */
    synchronized void heed(Answer answer) {
        RateLimit limit = RateLimit.of(answer);
        limit.perMinute().ifPresent(told -> perMinute = Math.min(most, told));
        proven = answer.isSuccess() ? perMinute : proven;
        limit.pause().ifPresent(this::close);
    }

    /**
     * Learns from a refusal: that many were too many, and for so long it wants no more. Where none were taken, others have used
     * the minute up (a run before this one, say), and how many there are in one is not known.
     */
    synchronized void refused(Answer answer, Duration wait) {
        taken.pollLast();
        forget();
        if (RateLimit.of(answer).perMinute().isEmpty()) {
            perMinute = taken.isEmpty() ? proven : Math.min(most, taken.size());
        }
        raised = clock.instant();
        Duration least = taken.isEmpty() && wait.isZero() ? MINUTE : interval();
        close(wait.compareTo(least) > 0 ? wait : least);
    }

    private synchronized Instant reserve() {
        Instant now = clock.instant();
        if (perMinute < most && raised.plus(MINUTE).isBefore(now)) {
            perMinute = Math.min(most, perMinute * GROWTH);
            raised = now;
        }
        Instant turn = latest(now, latest(next, closedUntil));
        next = turn.plus(interval());
        return turn;
    }

    private synchronized boolean isOpen(Instant turn) {
        if (closedUntil.isAfter(turn)) {
            return false;
        }
        taken.addLast(turn);
        forget();
        return true;
    }

    private void close(Duration time) {
        closedUntil = latest(closedUntil, clock.instant().plus(time));
    }

    private void forget() {
        Instant minuteAgo = clock.instant().minus(MINUTE);
        while (!taken.isEmpty() && taken.getFirst().isBefore(minuteAgo)) {
            taken.removeFirst();
        }
    }

    private Duration interval() {
        return Duration.ofNanos((long) (MINUTE.toNanos() / perMinute));
    }

    private void sleepUntil(Instant turn) {
        Duration wait = Duration.between(clock.instant(), turn);
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Reach.RUN, "interrupted while waiting for the service's next turn", "");
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
