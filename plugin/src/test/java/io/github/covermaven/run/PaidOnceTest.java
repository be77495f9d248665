package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was paid for is never paid for again, wherever a run was killed. */
class PaidOnceTest {

    private static final String LEDGER = ".cover/ledger.tsv";

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_note_whose_picture_has_been_paid_for() {
        vault = new TestVault(folder).drawnBy(service).note("a.md", "title: A");
    }

    /** Makes it so that the run that has just been done was killed before its last steps. */
    private void killed(String... steps) {
        for (String step : steps) {
            switch (step) {
                case "before the line of the placed cover" -> dropLastLine();
                case "before the note was written" -> vault.edit("a.md", "cover: " + vault.cover("a.md") + "\n", "");
                case "before the picture was stored" -> vault.delete("covers");
                case "before the line of the finished picture" -> dropLastLine();
                default -> throw new IllegalArgumentException(step);
            }
        }
    }

    private void dropLastLine() {
        List<String> lines = vault.text(LEDGER).lines().toList();
        vault.file(
                LEDGER,
                lines.subList(0, lines.size() - 1).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    /** Puts the line of the picture where it stands while its bytes are being written. */
    private void putUnderWay(String line) {
        String[] fields = line.split("\t");
        String name = fields[2] + "-" + Instant.parse(fields[1]).getEpochSecond() + "-0.picture";
        vault.file(".cover/private/under-way/" + name, line);
    }

    private String firstLine() {
        return vault.text(LEDGER).lines().findFirst().orElseThrow();
    }

    private void assertEndsRightForNothing() {
        int paid = service.orders();

        Report report = vault.generate();

        assertThat(service.orders()).isEqualTo(paid);
        assertThat(report.failed()).isEmpty();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.has(vault.cover("a.md"))).isTrue();
        assertThat(vault.files("covers")).hasSize(1);
        var afterwards = vault.snapshot();
        vault.generate();
        assertThat(vault.snapshot()).isEqualTo(afterwards);
    }

    @Test
    void killed_before_the_placed_cover_was_recorded() {
        vault.generate();
        killed("before the line of the placed cover");

        assertEndsRightForNothing();
    }

    @Test
    void killed_before_the_note_was_written() {
        vault.generate();
        killed("before the line of the placed cover", "before the note was written");

        assertEndsRightForNothing();
    }

    @Test
    void killed_before_the_finished_picture_was_recorded() {
        vault.generate();
        killed(
                "before the line of the placed cover",
                "before the note was written",
                "before the picture was stored",
                "before the line of the finished picture");

        assertEndsRightForNothing();
    }

    @Test
    void killed_before_the_picture_was_stored() {
        vault.generate();
        killed("before the line of the placed cover", "before the note was written", "before the picture was stored");

        assertEndsRightForNothing();
    }

    @Test
    void killed_while_the_line_of_the_placed_cover_was_written() {
        vault.generate();
        String ledger = vault.text(LEDGER);
        vault.file(LEDGER, ledger.substring(0, ledger.length() - 30));

        assertEndsRightForNothing();
    }

    @Test
    void killed_while_the_line_of_the_picture_was_written() throws Exception {
        vault.generate();
        String line = firstLine();
        vault.file(LEDGER, line.substring(0, line.length() / 2));
        putUnderWay(line);
        killed("before the note was written", "before the picture was stored");

        assertEndsRightForNothing();
    }

    @Test
    void killed_between_the_bytes_of_the_picture_and_its_line() {
        vault.generate();
        String line = firstLine();
        vault.delete(LEDGER);
        putUnderWay(line);
        killed("before the note was written", "before the picture was stored");

        assertEndsRightForNothing();
    }

    @Test
    void killed_between_the_line_of_the_picture_and_forgetting_that_it_was_under_way() {
        vault.generate();
        String line = firstLine();
        putUnderWay(line);

        assertEndsRightForNothing();
        assertThat(vault.text(LEDGER).lines()).hasSize(3);
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }

    @Test
    void what_was_announced_but_never_written_is_bought() {
        vault.generate();
        String line = firstLine();
        vault.delete(LEDGER).delete(".cover/private/originals");
        putUnderWay(line);
        killed("before the note was written", "before the picture was stored");

        vault.generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_link_is_on_disk_before_it_is_followed() {
        List<Integer> links = new ArrayList<>();
        service.answeringLinks()
                .whenAsked(
                        () -> links.add(vault.files(".cover/private/under-way").size()));

        vault.generate();

        assertThat(links)
                .as("when it was asked to draw, and when for the picture")
                .containsExactly(0, 1);
    }

    @Test
    void no_other_answer_waits_in_memory_while_a_link_is_followed() {
        List<Integer> links = new ArrayList<>();
        List<Integer> orders = new ArrayList<>();
        service.answeringLinks().whenFetched(() -> {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos()); // Time enough to order and be answered.
            orders.add(service.orders());
            links.add(vault.files(".cover/private/under-way").size());
        });

        vault.note("b.md", "title: B").generate();

        assertThat(links).first().isEqualTo(orders.get(0));
    }

    @Test
    void killed_before_the_link_to_the_picture_was_followed() {
        service.answeringLinks().breakDownloads();
        vault.generate();
        assertThat(vault.text("a.md")).doesNotContain("cover:");
        service.mendDownloads();

        assertEndsRightForNothing();
        assertThat(service.orders()).isOne();
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }

    @Test
    void killed_between_keeping_the_picture_behind_a_link_and_forgetting_the_link() {
        service.answeringLinks().breakDownloads();
        vault.generate();
        String name = vault.files(".cover/private/under-way").get(0);
        String link = vault.text(".cover/private/under-way/" + name);
        service.mendDownloads();
        vault.generate();
        vault.file(".cover/private/under-way/" + name, link);

        vault.generate();

        assertThat(service.orders()).isOne();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }

    @Test
    void a_link_that_cannot_be_followed_for_now_is_kept_and_nothing_is_bought_in_its_place() {
        service.answeringLinks().breakDownloads();
        vault.generate();

        vault.generate();

        assertThat(service.orders()).isOne();
        service.mendDownloads();
        assertEndsRightForNothing();
    }

    @Test
    void the_one_file_by_which_a_waiting_picture_is_given_up_is_named() {
        service.answeringLinks().breakDownloads();
        vault.generate();
        String file = ".cover/private/under-way/"
                + vault.files(".cover/private/under-way").get(0);

        Report report = vault.generate();
        assertThat(report.failed().get(0).why().remedy()).contains(file);

        vault.delete(file).generate();
        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void a_link_that_must_be_dead_by_now_is_given_up_and_said_so() {
        service.answeringLinks().breakDownloads();
        vault.generate();
        service.answeringPictures();

        vault.later(Duration.ofDays(2)).generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.warnings()).singleElement().asString().contains("a.md", "its link is dead");
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }

    @Test
    void a_link_that_was_not_followed_is_no_business_of_the_next_run_offline() {
        service.answeringLinks().breakDownloads();
        vault.generate();
        service.mendDownloads();
        int before = service.requests();

        vault.offline().generate();

        assertThat(service.requests()).isEqualTo(before);
        vault.online();
        assertEndsRightForNothing();
    }

    @Test
    void a_note_edited_after_its_picture_was_bought_is_given_it_and_is_then_stale() {
        vault.generate();
        killed("before the line of the placed cover", "before the note was written");
        vault.edit("a.md", "title: A", "title: Something else");

        Report report = vault.generate();

        assertThat(report.reused()).hasSize(1);
        assertThat(service.orders()).isOne();
        assertThat(vault.state("a.md")).isEqualTo(State.STALE);
        vault.generate();
        assertThat(service.orders()).isOne();
    }

    @Test
    void a_new_cover_that_was_asked_for_is_bought_anew() {
        vault.generate();
        String before = vault.cover("a.md");
        vault.edit("a.md", "title: A", "title: A\ncover_regenerate: true");

        vault.generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.cover("a.md")).isNotEqualTo(before);
        assertThat(vault.text("a.md")).doesNotContain("cover_regenerate");
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_new_cover_that_was_asked_for_is_bought_each_time_it_is_asked_for() {
        for (int i = 0; i < 3; i++) {
            vault.generate();
            vault.edit("a.md", "title: A", "title: A\ncover_regenerate: true");
        }
        vault.generate();

        assertThat(service.orders()).isEqualTo(4);
    }

    @Test
    void a_new_cover_that_was_asked_for_is_not_bought_twice_after_a_kill() {
        vault.generate();
        vault.edit("a.md", "title: A", "title: A\ncover_regenerate: true");
        String asking = vault.text("a.md");
        String oldCover = vault.cover("a.md");
        vault.generate();
        dropLastLine();
        vault.file("a.md", asking);

        vault.generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.cover("a.md")).isNotEqualTo(oldCover);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_run_that_fails_to_write_the_note_keeps_the_picture_for_the_next() {
        vault.generate();
        String ours = vault.cover("a.md");
        killed("before the line of the placed cover", "before the note was written", "before the picture was stored");
        // A file of another's stands where the picture goes.
        vault.file(ours, "something else");

        Report report = vault.generate();

        assertThat(report.failed()).hasSize(1);
        assertThat(vault.text(ours)).isEqualTo("something else");
        assertThat(vault.text("a.md")).doesNotContain("cover:");
        vault.delete("covers");
        assertEndsRightForNothing();
    }

    @Test
    void the_original_and_the_line_are_there_before_the_note_is_touched() {
        vault.generate();

        List<String> kinds =
                vault.text(LEDGER).lines().map(line -> line.split("\t")[0]).toList();
        assertThat(kinds).containsExactly("drawn", "finished", "placed");
        assertThat(vault.files(".cover/private/originals")).hasSize(1);
        assertThat(vault.files(".cover/private/under-way")).isEmpty();
    }
}
