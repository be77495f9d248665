package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a vault whose folder {@code .cover} has suffered. */
class DamageTest {

    private static final String LEDGER = ".cover/ledger.tsv";

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void two_notes_with_covers_that_were_paid_for() {
        vault = new TestVault(folder).drawnBy(service).note("a.md", "title: A").note("b.md", "title: B");
        vault.generate();
    }

    @Test
    void lines_that_cannot_be_read_are_named_once() {
        vault.file(LEDGER, "<<<<<<< HEAD\n" + vault.text(LEDGER) + "=======\nmore\n");

        vault.generate();

        assertThat(vault.warnings())
                .filteredOn(warning -> warning.contains("ledger"))
                .singleElement()
                .asString()
                .startsWith("3 lines of .cover/ledger.tsv cannot be read");
        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void a_link_that_cannot_be_read_is_named_and_keeps_nobody_from_their_cover() {
        vault.file(".cover/private/under-way/x.link", "nonsense").note("c.md", "title: C");

        Report report = vault.generate();

        assertThat(vault.warnings()).anyMatch(warning -> warning.contains("x.link"));
        assertThat(report.drawn()).hasSize(1);
    }

    @Test
    void without_its_private_part_nothing_is_bought_again() {
        vault.delete(".cover/private").later(Duration.ofDays(1));

        vault.generate();

        assertThat(service.orders()).isEqualTo(2);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void without_its_private_part_a_note_that_lost_its_key_is_given_its_picture_again() {
        vault.delete(".cover/private").edit("a.md", "cover: " + vault.cover("a.md") + "\n", "");

        Report report = vault.generate();

        assertThat(report.reused()).hasSize(1);
        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void a_ledger_merged_of_two_branches_knows_the_pictures_of_both() {
        String ours = vault.text(LEDGER);
        vault.delete(".cover").note("c.md", "title: C").maxImages(1).generate();
        String theirs = vault.text(LEDGER);

        vault.file(LEDGER, theirs + ours).generate();

        assertThat(service.orders()).isEqualTo(3);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.state("c.md")).isEqualTo(State.FRESH);
    }
}
