package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.prune.Prune;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing covers home that lie elsewhere. */
class RehostTest {

    /** Dies an hour after the first run. */
    private static final String DYING = "?se=2026-11-22T13%3A00%3A00Z&sig=top-secret";

    private static final String DEAD = "?se=2026-11-22T11%3A00%3A00Z&sig=top-secret";

    @AutoClose
    private final PictureHost host = new PictureHost();

    @TempDir
    private Path folder;

    private TestVault vault;
    private boolean all;

    @BeforeEach
    void a_vault_whose_service_is_the_host() {
        vault = new TestVault(folder).withKeyFor(host.url("/v1"));
    }

    private Report rehost() {
        return new Rehost(vault.settings(), all, Clock.fixed(TestVault.NOW, ZoneOffset.UTC), new Silent()).run();
    }

    private static final class Silent implements Listener {

        @Override
        public void warning(String text) {}

        @Override
        public void remark(String text) {}

        @Override
        public void starting(Quote quote) {}

        @Override
        public void finished(Outcome outcome) {}
    }

    @Test
    void a_dying_link_becomes_a_file_and_nothing_else_of_the_note_changes() {
        String url = host.url("/a.png") + DYING;
        String note = "---\r\ntitle: 封面 A # the title\r\ncover: '" + url + "' # by the script\r\n---\r\n\r\nText.";
        vault.file("a.md", note);

        Report report = rehost();

        String cover = vault.cover("a.md");
        assertThat(vault.text("a.md")).isEqualTo(note.replace(url, cover));
        assertThat(vault.path(cover)).hasBinaryContent(PictureHost.picture("/a.png"));
        assertThat(report.rehosted())
                .extracting(Outcome.Rehosted::note, Outcome.Rehosted::file)
                .containsExactly(tuple("a.md", cover));
    }

    @Test
    void done_twice_it_does_nothing_more() {
        vault.note("a.md", "cover: " + host.url("/a.png") + DYING);
        rehost();
        var before = vault.snapshot();

        Report report = rehost();

        assertThat(report.rehosted()).isEmpty();
        assertThat(report.left()).isEmpty();
        assertThat(vault.snapshot()).isEqualTo(before);
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void restore_brings_the_link_back() {
        String url = host.url("/a.png") + DYING;
        vault.note("a.md", "title: A", "cover: " + url);
        String before = vault.text("a.md");
        rehost();

        vault.restore();

        assertThat(vault.text("a.md")).isEqualTo(before);
    }

    @Test
    void a_picture_that_was_brought_is_the_notes_own() {
        vault.note("a.md", "title: A", "cover: " + host.url("/a.png") + DYING);
        rehost();

        assertThat(vault.assess("a.md").state()).isEqualTo(State.OWN);
        assertThat(vault.assess("a.md").reason()).contains("brought home from");
        vault.edit("a.md", "title: A", "title: Another");
        assertThat(vault.state("a.md")).isEqualTo(State.OWN);
    }

    @Test
    void a_lost_picture_that_was_brought_is_put_back_as_it_was() {
        vault.note("a.md", "title: A", "cover: " + host.url("/a.png") + DYING);
        rehost();
        String cover = vault.cover("a.md");
        vault.delete("covers");
        assertThat(vault.state("a.md")).isEqualTo(State.BROKEN);

        vault.generate();

        assertThat(vault.cover("a.md")).isEqualTo(cover);
        assertThat(vault.path(cover)).hasBinaryContent(PictureHost.picture("/a.png"));
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void pictures_that_were_brought_do_not_make_a_vault_count_on_a_service() {
        vault.note("a.md", "cover: " + host.url("/a.png") + DYING);
        rehost();

        vault.note("b.md", "title: B").autoWithoutKey().generate();

        assertThat(vault.state("b.md")).isEqualTo(State.STANDIN);
    }

    @Test
    void what_is_brought_and_given_up_again_is_pruned_as_ours() {
        vault.note("a.md", "cover: " + host.url("/a.png") + DYING);
        rehost();
        String cover = vault.cover("a.md");
        vault.restore();

        assertThat(new Prune(vault.settings(), true).list().unused())
                .singleElement()
                .satisfies(unused -> assertThat(unused.file()).isEqualTo(cover));
    }

    // Which ones.

    @Test
    void those_come_first_that_die_first() {
        vault.note("short-lived.md", "cover: " + host.url("/short-lived.png"))
                .note("late.md", "cover: " + host.url("/late.png") + DYING.replace("13", "23"))
                .note("soon.md", "cover: " + host.url("/soon.png") + DYING)
                .concurrency(1);

        assertThat(rehost().rehosted())
                .extracting(Outcome.Rehosted::note)
                .containsExactly("soon.md", "late.md", "short-lived.md");
    }

    @Test
    void what_is_dead_is_listed_and_not_asked_for() {
        vault.note("a.md", "cover: " + host.url("/a.png") + DEAD);

        Report report = rehost();

        assertThat(report.left()).hasSize(1).allSatisfy((why, notes) -> {
            assertThat(why).startsWith("the link is dead already; cover:generate draws another");
            assertThat(notes).extracting(Outcome.Left::note).containsExactly("a.md");
        });
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void covers_on_other_hosts_are_left_and_counted() {
        vault.note("a.md", "cover: https://cdn.example/a.png");

        Report report = rehost();

        assertThat(report.left()).hasSize(1);
        assertThat(report.left().keySet().iterator().next()).contains("-Dcover.all");
        assertThat(vault.cover("a.md")).isEqualTo("https://cdn.example/a.png");
    }

    @Test
    void all_of_them_are_tried_when_that_is_wanted() {
        all = true;
        vault.note("a.md", "cover: https://cdn.invalid/a.png");

        assertThat(rehost().failed()).extracting(Outcome.Failed::note).containsExactly("a.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oaidalleapiprodscus.blob.core.windows.net/private/x.png",
                "https://v3b.fal.media/files/b/x.png",
                "https://FILESYSTEM.site:443/cdn/x.png"
            })
    void hosts_of_image_services_are_known(String url) {
        assertThat(ServiceHosts.isOne(url, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://myfal.media/x.png",
                "https://cdn.example/fal.media/x.png",
                "https://fal.media@cdn.example/x.png",
                "/covers/x.png",
                "ftp://fal.media/x.png"
            })
    void other_hosts_are_not_taken_for_them(String url) {
        assertThat(ServiceHosts.isOne(url, Optional.empty())).isFalse();
    }

    @Test
    void private_notes_are_served_and_nothing_of_them_is_told() {
        vault.note("diary.md", "title: Kestrel", "share: false", "cover: " + host.url("/a.png") + DYING)
                .note("draft.md", "title: Kestrel", "draft: true", "cover: " + host.url("/b.png") + DYING);

        assertThat(rehost().rehosted()).hasSize(2);
        assertThat(host.asked()).noneMatch(request -> request.contains("estrel") || request.contains("sk-secret"));
    }

    @Test
    void only_selected_notes_are_served() {
        vault.note("a.md", "cover: " + host.url("/a.png") + DYING)
                .note("b.md", "lang: en", "cover: " + host.url("/b.png") + DYING)
                .note("c.md", "lang: en", "cover: " + host.url("/c.png"))
                .where("lang=en")
                .onlyIn(State.EXPIRING);

        assertThat(rehost().rehosted()).extracting(Outcome.Rehosted::note).containsExactly("b.md");
    }

    @Test
    void what_lies_where_we_put_covers_is_at_home() {
        all = true;
        vault.publicUrl(host.url("/covers/")).note("a.md", "cover: " + host.url("/covers/x.png"));

        rehost();

        assertThat(host.asked()).isEmpty();
    }

    // Trouble.

    @Test
    void a_link_without_a_picture_is_left_with_what_the_host_says() {
        host.answering("/gone.png", 404, "no such blob").answering("/page.png", 200, "<html>please log in</html>");
        vault.note("gone.md", "cover: " + host.url("/gone.png") + DYING)
                .note("page.md", "cover: " + host.url("/page.png") + DYING)
                .note("fine.md", "cover: " + host.url("/fine.png") + DYING);

        Report report = rehost();

        assertThat(report.rehosted()).extracting(Outcome.Rehosted::note).containsExactly("fine.md");
        assertThat(report.left().keySet())
                .anyMatch(why -> why.contains("answered 404"))
                .anyMatch(why -> why.contains("no PNG, JPEG"));
        assertThat(report.left().toString() + report.failed()).doesNotContain("top-secret");
        assertThat(vault.cover("gone.md")).isEqualTo(host.url("/gone.png") + DYING);
    }

    @Test
    void a_host_in_trouble_fails_the_note_and_the_next_run_brings_it() {
        host.answering("/a.png", 503, "busy");
        vault.note("a.md", "cover: " + host.url("/a.png") + DYING);

        assertThat(rehost().failed()).hasSize(1);
        host.mended();

        assertThat(rehost().rehosted()).hasSize(1);
    }

    @Test
    void without_a_network_it_is_given_up_soon() {
        for (int i = 0; i < 9; i++) {
            host.answering("/" + i + ".png", 503, "busy");
            vault.note(i + ".md", "cover: " + host.url("/" + i + ".png") + DYING);
        }

        Report report = rehost();

        assertThat(report.stopped()).isPresent();
        assertThat(report.failed()).hasSize(5);
        assertThat(report.left().values())
                .singleElement()
                .satisfies(left -> assertThat(left).hasSize(4));
    }

    @Test
    void a_link_into_this_network_is_not_followed() {
        vault.withKeyFor("https://api.example/v1").note("a.md", "cover: " + host.url("/a.png") + DYING);

        assertThat(rehost().left().keySet()).singleElement().asString().contains("this machine's own network");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void a_note_that_cannot_be_edited_is_told_before_anything_is_brought() {
        vault.file("a.md", "---\ncover: &x " + host.url("/a.png") + DYING + "\nother: *x\n---\n\nText.\n");

        assertThat(rehost().failed()).extracting(Outcome.Failed::note).containsExactly("a.md");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void a_note_that_changes_meanwhile_keeps_its_change() {
        vault.note("a.md", "title: A", "cover: " + host.url("/a.png") + DYING);
        host.whenAsked(() -> vault.edit("a.md", "title: A", "title: Edited"));

        assertThat(rehost().rehosted()).hasSize(1);
        assertThat(vault.text("a.md")).contains("title: Edited").contains("cover: covers/");
    }

    @Test
    void a_cover_that_changes_meanwhile_is_left() {
        vault.note("a.md", "title: A", "cover: " + host.url("/a.png") + DYING);
        host.whenAsked(() -> vault.note("a.md", "title: A", "cover: mine.png"));

        assertThat(rehost().left().keySet()).singleElement().asString().contains("has been changed");
        assertThat(vault.cover("a.md")).isEqualTo("mine.png");
    }

    @Test
    void a_picture_that_was_brought_before_a_kill_is_not_fetched_again() {
        vault.note("a.md", "title: A", "cover: " + host.url("/a.png") + DYING);
        String before = vault.text("a.md");
        rehost();
        String cover = vault.cover("a.md");
        // As a kill leaves it after the picture was kept: no line that it was placed, and the note as it was.
        vault.file("a.md", before)
                .delete("covers")
                .file(".cover/ledger.tsv", vault.text(".cover/ledger.tsv").replaceAll("(?m)^placed.*\n", ""))
                .later(Duration.ofHours(2));

        assertThat(rehost().rehosted()).hasSize(1);

        assertThat(vault.cover("a.md")).isEqualTo(cover);
        assertThat(host.asked()).hasSize(1);
    }

    @Test
    void notes_that_share_a_link_share_the_picture() {
        vault.note("a.md", "title: A", "cover: " + host.url("/s.png") + DYING)
                .note("b.md", "title: A", "cover: " + host.url("/s.png") + DYING)
                .note("c.md", "title: A", "cover: " + host.url("/s.png") + DYING);

        assertThat(rehost().rehosted()).hasSize(3);
        assertThat(host.asked()).hasSize(1);
        assertThat(vault.files("covers")).hasSize(1);
        assertThat(List.of("a.md", "b.md", "c.md"))
                .allSatisfy(note -> assertThat(vault.state(note)).isEqualTo(State.OWN));
    }

    @Test
    void many_come_at_once_and_each_note_gets_its_own() throws Exception {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            notes.add("n" + i + ".md");
            vault.note("n" + i + ".md", "title: N" + i, "cover: " + host.url("/" + i + ".png") + DYING);
        }
        vault.concurrency(4);

        assertThat(rehost().rehosted()).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(Files.readAllBytes(vault.path(vault.cover(notes.get(i)))))
                    .isEqualTo(PictureHost.picture("/" + i + ".png"));
        }
    }

    @Test
    void offline_it_is_refused() {
        vault.offline().note("a.md", "cover: " + host.url("/a.png") + DYING);

        assertThatThrownBy(this::rehost).isInstanceOf(SettingsException.class).hasMessageContaining("-o");
        assertThat(host.asked()).isEmpty();
    }
}
