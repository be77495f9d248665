package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.overlay.TitleOverlay;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's title, set on a model's picture: another title costs nothing. */
class TitleTest {

    private static final String LEDGER = ".cover/ledger.tsv";
    private static final String ORIGINALS = ".cover/private/originals";
    private static final String SPACE = "Space for type";

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_note_and_titles_on_pictures() {
        vault = new TestVault(folder)
                .drawnBy(service)
                .size("240x200")
                .titles()
                .note("a.md", "title: Tides", "tags: [sea]");
    }

    private byte[] shown() throws Exception {
        return Files.readAllBytes(vault.path(vault.cover("a.md")));
    }

    private Report retitle(String title) {
        vault.edit("a.md", "title: Tides", "title: " + title);
        return vault.onlyIn(State.STALE).regenerate();
    }

    private void assertNothingMoreToDo() {
        vault.onlyIn();
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        var before = vault.snapshot();
        assertThat(vault.generate().states()).containsOnlyKeys(State.FRESH);
        assertThat(vault.snapshot()).isEqualTo(before);
        // By this hash the next run tells without parsing the note.
        String placed = vault.text(LEDGER).lines().reduce((one, next) -> next).orElseThrow();
        assertThat(placed).startsWith("placed\t");
        assertThat(placed.split("\t")[7]).matches("[0-9a-f]{64}");
    }

    @Test
    void the_picture_has_the_size_that_is_wanted_and_the_bare_one_is_kept() throws Exception {
        vault.generate();

        BufferedImage image = ImageIO.read(vault.path(vault.cover("a.md")).toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(240, 200);
        assertThat(Files.readAllBytes(
                        vault.path(ORIGINALS + "/" + vault.files(ORIGINALS).get(0))))
                .isEqualTo(service.sales().get(0).picture());
        assertNothingMoreToDo();
    }

    @Test
    void the_service_is_asked_for_the_nearest_size_that_it_draws() {
        vault.size("1200x630").generate();

        assertThat(service.everythingSent()).contains("\"size\":\"1200x624\"");
    }

    @Test
    void the_prompt_asks_for_calm_space_only_where_a_title_is_set() {
        vault.generate();
        assertThat(service.prompts().get(0)).contains(SPACE);

        vault.noTitles().size("1280x672").note("b.md", "title: B").only("b.md").generate();
        assertThat(service.prompts().get(1)).doesNotContain(SPACE);
    }

    @Test
    void another_title_is_reported_and_not_bought() {
        vault.generate();
        vault.edit("a.md", "title: Tides", "title: Why tides");
        String text = vault.text("a.md");

        Report report = vault.generate();

        assertThat(report.reported())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(State.STALE))
                .satisfies(one -> assertThat(one.reason()).contains("has changed", "for nothing"));
        assertThat(vault.text("a.md")).isEqualTo(text);
        assertThat(service.orders()).isOne();
    }

    @Test
    void another_title_is_set_on_the_bare_picture_for_nothing() throws Exception {
        vault.generate();
        byte[] before = shown();

        Report report = retitle("Why tides");

        assertThat(report.reused()).hasSize(1);
        assertThat(service.orders()).isOne();
        assertThat(shown()).isNotEqualTo(before);
        assertThat(vault.files(ORIGINALS)).hasSize(1);
        assertNothingMoreToDo();
    }

    @Test
    void a_title_that_is_taken_back_gives_the_same_file_again() {
        vault.generate();
        String cover = vault.cover("a.md");
        retitle("Why tides");

        vault.edit("a.md", "title: Why tides", "title: Tides").regenerate();

        assertThat(vault.cover("a.md")).isEqualTo(cover);
        assertThat(service.orders()).isOne();
        assertNothingMoreToDo();
    }

    @Test
    void it_needs_no_key_and_no_network() {
        vault.generate();

        Report report = vault.withoutKey()
                .offline()
                .onlyIn()
                .edit("a.md", "title: Tides", "title: New")
                .onlyIn(State.STALE)
                .regenerate();

        assertThat(report.reused()).hasSize(1);
        assertThat(report.stopped()).isEmpty();
    }

    @Test
    void a_change_of_what_the_picture_shows_is_bought() {
        vault.generate();
        vault.edit("a.md", "tags: [sea]", "tags: [moon]");

        assertThat(vault.assess("a.md").reason()).isEqualTo("the article has changed since");
        assertThat(retitle("Why tides").drawn()).hasSize(1);
        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void when_the_bare_picture_is_lost_the_state_says_so_and_another_is_bought() {
        vault.generate();
        vault.delete(".cover/private").edit("a.md", "title: Tides", "title: Why tides");

        assertThat(vault.assess("a.md").reason()).contains("the bare picture is not here any more", "draws a new one");
        assertThat(vault.onlyIn(State.STALE).regenerate().drawn()).hasSize(1);
        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void a_title_is_set_on_a_picture_from_before_titles_were_wanted_for_nothing() throws Exception {
        vault.noTitles().size("1280x672").generate();
        byte[] bare = shown();

        vault.titles();
        assertThat(vault.assess("a.md").reason()).startsWith("its title is not set");
        assertThat(vault.generate().states()).containsOnlyKeys(State.STALE);
        vault.onlyIn(State.STALE).regenerate();

        assertThat(service.orders()).isOne();
        assertThat(shown()).isNotEqualTo(bare);
        assertNothingMoreToDo();
    }

    @Test
    void the_title_is_taken_off_again_for_nothing() throws Exception {
        vault.size("1280x672").generate();

        vault.noTitles();
        assertThat(vault.assess("a.md").reason()).contains("not wanted any more");
        vault.onlyIn(State.STALE).regenerate();

        assertThat(service.orders()).isOne();
        assertThat(ImageIO.read(vault.path(vault.cover("a.md")).toFile()).getWidth())
                .isEqualTo(8);
        assertNothingMoreToDo();
    }

    @Test
    void another_size_to_crop_to_is_noticed_and_costs_nothing() throws Exception {
        vault.generate();

        vault.size("242x200");
        assertThat(vault.generate().states()).containsOnlyKeys(State.STALE);
        vault.onlyIn(State.STALE).regenerate();

        assertThat(ImageIO.read(vault.path(vault.cover("a.md")).toFile()).getWidth())
                .isEqualTo(242);
        assertThat(service.orders()).isOne();
        assertNothingMoreToDo();
    }

    @Test
    void a_cover_that_is_named_is_drawn_anew_when_its_title_is_right() {
        vault.generate();

        assertThat(vault.only("a.md").regenerate().drawn()).hasSize(1);
        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void a_lost_picture_comes_back_the_same() throws Exception {
        vault.generate();
        byte[] before = shown();
        String text = vault.text("a.md");

        vault.delete("covers").generate();

        assertThat(vault.text("a.md")).isEqualTo(text);
        assertThat(shown()).isEqualTo(before);
        assertThat(service.orders()).isOne();
    }

    @Test
    void one_picture_serves_notes_of_different_titles() {
        vault.note("b.md", "title: First", "cover_prompt: a harbour")
                .note("c.md", "title: Second", "cover_prompt: a harbour")
                .only("b.md", "c.md")
                .generate();

        assertThat(service.orders()).isOne();
        assertThat(vault.cover("b.md")).startsWith("covers/first-");
        assertThat(vault.cover("c.md")).startsWith("covers/second-");
        assertThat(vault.state("b.md")).isEqualTo(State.FRESH);
        assertThat(vault.state("c.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_moved_note_is_not_given_anothers_title_when_only_that_file_is_left() {
        vault.note("b.md", "title: First", "cover_prompt: a harbour")
                .only("b.md")
                .generate();
        vault.delete(".cover/private")
                .note("c.md", "title: Second", "cover_prompt: a harbour")
                .only("c.md")
                .generate();

        assertThat(service.orders()).isEqualTo(2);
    }

    @Test
    void a_title_of_an_earlier_version_is_outdated_and_set_anew_for_nothing() {
        vault.generate();
        vault.edit(LEDGER, "\t" + TitleOverlay.ENGINE, "\toverlay-0");

        assertThat(vault.state("a.md")).isEqualTo(State.OUTDATED);
        assertThat(vault.onlyIn(State.OUTDATED).regenerate().reused()).hasSize(1);
        assertThat(service.orders()).isOne();
    }

    @Test
    void cards_have_their_title_anyway() {
        vault.noTitles().drawnByCards().generate();

        assertThat(vault.titles().state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.generate().states()).containsOnlyKeys(State.FRESH);
    }

    @Test
    void a_picture_that_cannot_be_drawn_on_is_kept_and_placed_bare_for_nothing() {
        service.drawingAvif();

        Report report = vault.size("1280x672").generate();

        assertThat(report.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.why().getMessage())
                        .contains("AVIF pictures cannot be drawn on", "set cover.format"));
        assertThat(vault.text("a.md")).doesNotContain("cover:");

        assertThat(vault.noTitles().generate().reused()).hasSize(1);
        assertThat(vault.cover("a.md")).endsWith(".avif");
        assertThat(service.orders()).isOne();
    }
}
