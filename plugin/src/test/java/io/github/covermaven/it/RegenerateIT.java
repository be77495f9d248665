package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** New covers for notes that have one, and back again. */
class RegenerateIT extends VaultTest {

    private static final String POSTS = "-Dcover.notes=posts/**";

    private Build run(String goal, String... arguments) {
        return start(goal, arguments).await();
    }

    private Running start(String goal, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = goal;
        all[1] = api.parameter();
        all[2] = POSTS;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return vault.with("OPENAI_API_KEY", KEY).start(all);
    }

    @Test
    void notes_that_are_named_get_new_covers_and_restore_brings_the_old_ones_back() throws Exception {
        SortedMap<String, String> before = vault.files();
        generate(POSTS).succeeds();
        SortedMap<String, Path> first = vault.covers();

        run("cover:regenerate").succeeds().says("drawing 3 pictures with gpt-image-2", "drawn         3", "spent     ");

        SortedMap<String, Path> second = vault.covers();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.values()).doesNotContainAnyElementsOf(first.values());
        assertThat(first.values()).allMatch(Files::isRegularFile);
        assertThat(api.orders()).hasSize(6);
        assertOnlyCoversChanged(before);

        run("cover:restore").succeeds().says("restored      3");

        assertThat(vault.covers()).isEqualTo(first);
        assertOnlyCoversChanged(before);
    }

    @Test
    void restore_takes_the_key_away_where_there_was_none() throws Exception {
        SortedMap<String, String> before = vault.files();
        generate(POSTS).succeeds();

        run("cover:restore").succeeds().says("restored      3");

        run("cover:restore").succeeds().says("nothing to restore");
        assertThat(vault.changedSince(before))
                .allMatch(path -> path.startsWith("covers/") || path.startsWith(".cover/"));
    }

    @Test
    void without_notes_or_states_nothing_is_drawn_anew() {
        vault.run("cover:regenerate", "-Dcover.provider=card")
                .fails()
                .says("cover:regenerate was not told which covers to draw anew", "-Dcover.only=stale");
    }

    @Test
    void stale_covers_are_drawn_anew_and_no_others() throws Exception {
        generate(POSTS).succeeds();
        String note = "posts/sourdough/index.md";
        vault.write(note, vault.read(note).replaceFirst("title: .*", "title: Something else"));

        run("cover:regenerate", "-Dcover.only=stale").succeeds().says("drawn         1");

        assertThat(api.orders()).hasSize(4);
    }

    @Test
    void killed_in_the_middle_the_same_command_goes_on_where_it_was() throws Exception {
        generate(POSTS).succeeds();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        api.answers(order -> {
            if (order.number() == 5) {
                reached.countDown();
                dead.await();
            }
            return api.inJson();
        });
        Running run = start("cover:regenerate", "-Dcover.concurrency=1");
        assertThat(reached.await(1, TimeUnit.MINUTES)).isTrue();
        run.kill();
        dead.countDown();

        run("cover:regenerate", "-Dcover.concurrency=1")
                .succeeds()
                .says("going on with what was ordered at ", "drawn         2");

        assertThat(api.orders()).hasSize(7);
        assertThat(api.orders().subList(5, 7)).doesNotContain(api.orders().get(3));
    }

    @Test
    void help_tells_both_goals() {
        vault.run("cover:help").succeeds().says("cover:regenerate", "cover:restore");
    }
}
