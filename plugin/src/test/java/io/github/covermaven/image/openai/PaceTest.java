package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    private final FakeTime time = new FakeTime(START);
    private Pace pace = new Pace(OptionalInt.empty(), time, time);

    private void most(int perMinute) {
        pace = new Pace(OptionalInt.of(perMinute), time, time);
    }

    private static Answer answer(int status, String... headers) {
        return headers.length == 0
                ? new Answer(status, Map.of(), new byte[0], List.of())
                : new Answer(status, Map.of(headers[0], headers[1]), new byte[0], List.of());
    }

    private static Answer limited(String limit, String remaining, String reset) {
        return new Answer(
                200,
                Map.of(
                        "x-ratelimit-limit-requests", limit,
                        "x-ratelimit-remaining-requests", remaining,
                        "x-ratelimit-reset-requests", reset),
                new byte[0],
                List.of());
    }

    /** When the next request would go out, in milliseconds after the start. */
    private long next() {
        pace.awaitTurn();
        return Duration.between(START, time.instant()).toMillis();
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            pace.awaitTurn();
        }
    }

    @Test
    void without_a_limit_nobody_waits() {
        turns(1000);

        assertThat(time.sleeps).isEmpty();
    }

    @Test
    void below_a_ceiling_requests_go_out_evenly() {
        most(60);

        assertThat(next()).isZero();
        assertThat(next()).isEqualTo(1000);
        assertThat(next()).isEqualTo(2000);
    }

    @Test
    void time_that_has_passed_is_not_waited_for_again() {
        most(60);
        pace.awaitTurn();
        time.sleep(Duration.ofMillis(700));

        assertThat(next()).isEqualTo(1000);
    }

    @Test
    void turns_that_nobody_took_are_not_made_up_for_in_a_rush() {
        most(60);
        pace.awaitTurn();
        time.sleep(Duration.ofSeconds(30));

        assertThat(next()).isEqualTo(30_000);
        assertThat(next()).isEqualTo(31_000);
    }

    @Test
    void a_refusal_holds_back_everyone_until_the_service_wants_more() {
        turns(3);
        pace.refused(answer(429), Duration.ofSeconds(50));

        assertThat(next()).isEqualTo(50_000);
    }

    @Test
    void as_many_a_minute_as_were_taken_before_the_refusal_are_the_ceiling_from_then_on() {
        turns(6);
        pace.refused(answer(429), Duration.ofSeconds(50));

        assertThat(next()).isEqualTo(50_000);
        assertThat(next()).as("five a minute").isEqualTo(62_000);
    }

    @Test
    void those_refused_together_count_as_not_taken() {
        turns(8);
        for (int i = 0; i < 5; i++) {
            pace.refused(answer(429), Duration.ofSeconds(10));
        }

        assertThat(next()).as("nothing sooner than one of three a minute").isEqualTo(20_000);
        assertThat(next()).isEqualTo(40_000);
    }

    /** As after a run that was killed: the minute's pictures are gone, which says nothing of how many there are in one. */
    @Test
    void when_all_are_refused_only_the_wait_is_learned() {
        turns(4);
        for (int i = 0; i < 4; i++) {
            pace.refused(answer(429), Duration.ofSeconds(10));
        }

        assertThat(next()).isEqualTo(60_000);
        turns(10);
        assertThat(next()).isEqualTo(60_000);
    }

    @Test
    void when_the_very_first_is_refused_the_service_is_believed_when_to_come_again() {
        turns(1);
        pace.refused(answer(429), Duration.ofSeconds(1));

        assertThat(next()).isEqualTo(1000);
        assertThat(next()).isEqualTo(1000);
    }

    @Test
    void when_all_are_refused_and_no_wait_is_said_a_new_minute_is_waited_for() {
        turns(1);
        pace.refused(answer(429), Duration.ZERO);

        assertThat(next()).isEqualTo(60_000);
        assertThat(next()).isEqualTo(60_000);
    }

    @Test
    void a_ceiling_that_was_kept_to_outlives_a_minute_without_a_picture() {
        turns(3);
        pace.refused(answer(429), Duration.ofSeconds(1));
        pace.heed(answer(200));
        time.sleep(Duration.ofSeconds(61));
        pace.awaitTurn();
        pace.refused(answer(429), Duration.ofSeconds(1));

        long first = next();

        assertThat(next() - first).as("two a minute").isBetween(25_000L, 30_000L);
    }

    @Test
    void what_was_taken_more_than_a_minute_ago_does_not_count() {
        turns(100);
        time.sleep(Duration.ofMinutes(2));
        turns(7);
        pace.refused(answer(429), Duration.ofSeconds(50));

        long first = next();

        assertThat(next() - first).as("six a minute").isEqualTo(10_000);
    }

    @Test
    void a_ceiling_learned_from_a_refusal_rises_again_minute_by_minute() {
        turns(11);
        pace.refused(answer(429), Duration.ofSeconds(1));
        long[] gaps = new long[20];
        long last = next();
        for (int i = 0; i < gaps.length; i++) {
            long now = next();
            gaps[i] = now - last;
            last = now;
        }

        assertThat(gaps[0]).isEqualTo(6000);
        assertThat(gaps[19]).as("after a good minute").isEqualTo(5000);
    }

    @Test
    void but_not_above_what_the_user_allows() {
        most(10);
        turns(5);
        pace.refused(answer(429), Duration.ofSeconds(1));
        time.sleep(Duration.ofMinutes(20));
        turns(200);

        long last = next();

        assertThat(next() - last).isEqualTo(6000);
    }

    @Test
    void the_service_may_say_what_it_takes() {
        turns(1);
        pace.heed(limited("30", "29", "2s"));
        turns(1);

        assertThat(next()).isEqualTo(2000);
    }

    @Test
    void more_than_the_user_allows_is_not_asked_for() {
        most(60);
        pace.heed(limited("500", "499", "120ms"));
        pace.awaitTurn();

        assertThat(next()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"1s, 1000", "120ms, 120", "59.5s, 59500", "1m0s, 60000"})
    void when_none_is_left_the_next_waits_until_there_is(String reset, long millis) {
        pace.heed(limited("5000", "0", reset));

        assertThat(next()).isEqualTo(millis);
    }

    /** Such a limit is one of days: it says nothing of a minute, and no build waits for it. */
    @Test
    void a_limit_that_is_filled_up_only_after_hours_is_not_waited_for() {
        pace.heed(limited("5", "0", "6h0m0s"));
        turns(100);

        assertThat(time.sleeps).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"soon, 0, later", "0, x, ''", "-1, 0, -3s"})
    void a_limit_in_words_that_nobody_knows_is_none(String limit, String remaining, String reset) {
        pace.heed(limited(limit, remaining, reset));
        turns(100);

        assertThat(time.sleeps).isEmpty();
    }

    @Test
    void who_slept_through_a_refusal_of_another_waits_on() {
        Pace[] self = new Pace[1];
        boolean[] refused = new boolean[1];
        self[0] = new Pace(OptionalInt.of(60), time, wait -> {
            time.sleep(wait);
            if (!refused[0]) {
                refused[0] = true;
                self[0].refused(answer(429), Duration.ofSeconds(30));
            }
        });
        pace = self[0];
        pace.awaitTurn();

        assertThat(next()).isGreaterThanOrEqualTo(31_000);
    }

    @Test
    void an_interrupt_ends_the_wait() {
        pace = new Pace(OptionalInt.of(1), time, wait -> {
            throw new InterruptedException();
        });
        pace.awaitTurn();

        assertThatThrownBy(pace::awaitTurn).isInstanceOf(Failure.class).hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
