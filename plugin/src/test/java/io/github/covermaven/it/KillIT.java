package io.github.covermaven.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that are killed in the middle, and begun again. */
class KillIT extends VaultTest {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch dead = new CountDownLatch(1);
    private SortedMap<String, String> before;

    @BeforeEach
    void remember() throws Exception {
        before = vault.files();
    }

    @Test
    void killed_while_it_waits_for_an_answer_it_orders_only_that_picture_again() throws Exception {
        api.answers(order -> {
            if (order.number() == 4) {
                waitForDeath();
            }
            return api.inJson();
        });
        killed("-Dcover.concurrency=1");
        assertThat(api.orders()).hasSize(4);

        generate("-Dcover.maxImages=20", "-Dcover.concurrency=1").succeeds();

        assertCovered(WANTING, before);
        assertThat(api.orders()).hasSize(13);
        assertThat(orders()).hasSize(12).containsEntry(api.orders().get(3), 2L);
    }

    @Test
    void killed_while_it_fetches_a_picture_it_fetches_that_again_and_orders_nothing_twice() throws Exception {
        api.answers(order -> api.byLink()).servesAfter(this::waitForDeath);
        killed("-Dcover.concurrency=1");
        assertThat(api.orders()).hasSize(1);

        generate("-Dcover.maxImages=20").succeeds();

        assertCovered(WANTING, before);
        assertThat(api.orders()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void killed_just_after_an_answer_it_loses_at_most_what_was_on_its_way() throws Exception {
        api.answers(order -> {
            if (order.number() == 7) {
                reached.countDown();
            }
            return api.inJson();
        });
        dead.countDown();
        killed("-Dcover.concurrency=2");

        generate("-Dcover.maxImages=20").succeeds();

        assertCovered(WANTING, before);
        assertThat(orders()).hasSize(12);
        assertThat(api.orders()).hasSizeLessThanOrEqualTo(12 + 2);
    }

    private void killed(String concurrency) throws Exception {
        Running run = startGenerate("-Dcover.maxImages=20", concurrency);
        assertThat(reached.await(1, TimeUnit.MINUTES)).isTrue();
        run.kill();
        dead.countDown();
        assertOnlyCoversChanged(before);
    }

    private void waitForDeath() throws InterruptedException {
        reached.countDown();
        dead.await();
    }

    /** How often each picture was ordered. */
    private Map<String, Long> orders() {
        return api.orders().stream().collect(groupingBy(Function.identity(), counting()));
    }
}
