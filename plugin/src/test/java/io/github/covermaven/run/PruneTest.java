package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.prune.Prune;
import io.github.covermaven.prune.PruneReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures are without a use, and what becomes of them. */
class PruneTest {

    private static final String TRASH = ".cover/private/trash/";

    /** Drawn once, since most of the time here would go into that. */
    @TempDir
    private static Path drawn;

    @TempDir
    private Path folder;

    private TestVault vault;

    /** The cover of a note that is gone by now. */
    private String orphan;

    @BeforeAll
    static void drawTwoCovers() {
        new TestVault(drawn)
                .note("a.md", "title: A")
                .note("gone.md", "title: Gone")
                .generate();
    }

    @BeforeEach
    void a_note_with_a_cover_and_a_cover_whose_note_is_gone() throws IOException {
        try (Stream<Path> files = Files.walk(drawn)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(drawn.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        vault = new TestVault(folder);
        orphan = vault.cover("gone.md");
        vault.delete("gone.md");
    }

    private PruneReport list() {
        return new Prune(vault.settings(), true).list();
    }

    private PruneReport move() {
        return new Prune(vault.settings(), true).move();
    }

    private String orphanName() {
        return orphan.replaceFirst(".*/", "");
    }

    @Test
    void a_picture_that_nothing_names_is_listed_with_its_size() throws Exception {
        PruneReport report = list();

        assertThat(report.unused())
                .containsExactly(new PruneReport.Unused(orphan, Files.size(vault.path(orphan)), "gone.md"));
        assertThat(report.length()).isEqualTo(Files.size(vault.path(orphan)));
    }

    @Test
    void listing_changes_nothing() {
        var before = vault.snapshot();

        list();

        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void moved_it_lies_in_the_trash_under_its_old_path() throws Exception {
        byte[] picture = Files.readAllBytes(vault.path(orphan));

        PruneReport report = move();

        assertThat(report.unused()).extracting(PruneReport.Unused::file).containsExactly(orphan);
        assertThat(vault.has(orphan)).isFalse();
        assertThat(vault.path(TRASH + orphan)).hasBinaryContent(picture);
        assertThat(vault.has(vault.cover("a.md"))).isTrue();
    }

    @Test
    void moved_back_it_is_known_again() throws Exception {
        move();
        vault.move(TRASH + orphan, orphan).note("b.md", "cover: " + orphan);

        assertThat(vault.assess("b.md").picture()).isPresent();
    }

    @Test
    void what_is_in_the_trash_is_no_candidate_and_a_second_run_finds_nothing() {
        move();

        assertThat(list().unused()).isEmpty();
        assertThat(move().unused()).isEmpty();
    }

    @Test
    void a_picture_that_came_back_joins_its_twin_in_the_trash() throws Exception {
        byte[] picture = Files.readAllBytes(vault.path(orphan));
        move();
        Files.write(vault.path(orphan), picture);

        move();

        assertThat(vault.has(orphan)).isFalse();
        assertThat(vault.path(TRASH + orphan)).hasBinaryContent(picture);
    }

    @Test
    void another_file_in_the_trash_is_not_overwritten() throws Exception {
        vault.file(TRASH + orphan, "something else");

        PruneReport report = move();

        assertThat(report.failed()).extracting(PruneReport.Failed::file).containsExactly(orphan);
        assertThat(report.unused()).isEmpty();
        assertThat(vault.has(orphan)).isTrue();
        assertThat(vault.path(TRASH + orphan)).hasContent("something else");
    }

    @Test
    void one_that_cannot_be_moved_keeps_no_other_from_it() {
        vault.note("also.md", "title: Also").generate();
        String other = vault.cover("also.md");
        vault.delete("also.md").file(TRASH + orphan, "something else");

        PruneReport report = move();

        assertThat(report.unused()).extracting(PruneReport.Unused::file).containsExactly(other);
        assertThat(vault.has(TRASH + other)).isTrue();
    }

    // What speaks for a picture.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true\ncover: ",
                "share: false\nimages: [a.png, ",
                "cover: {broken\ncover: ",
                "\"cover\": \"",
            })
    void notes_of_any_kind_keep_what_they_name(String frontMatter) {
        vault.file("drafts/other.md", "---\n" + frontMatter + orphan);

        assertThat(list().unused()).isEmpty();
        assertThat(list().kept()).isEmpty();
    }

    @Test
    void a_body_keeps_what_it_shows() {
        vault.file("other.md", "No front matter.\n\n![x](../somewhere/" + orphanName() + "?v=2)\n");

        assertThat(list().unused()).isEmpty();
    }

    @Test
    void filters_do_not_hide_a_use() {
        vault.note("b.md", "cover: " + orphan)
                .excludes("b.md")
                .only("a.md")
                .where("title=A")
                .onlyIn(State.MISSING);

        assertThat(list().unused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "layouts/index.html, <img src=\"/sub/%s\">",
        "data/covers.json, {\"a\":\"covers\\/%s\"}",
        "hugo.toml, images = ['%s']",
        "static/x.css, .hero{background:url(%s)}",
        "feed.xml, <url>https://example.org/covers%%2F%s</url>",
        "Board.canvas, {\"file\":\"%s\"}",
        ".obsidian/bookmarks.json, {\"path\":\"%s\"}",
        "README.md.bak, %s",
        "no-extension, %s",
    })
    void other_texts_keep_what_they_name_and_are_told(String file, String text) {
        vault.file(file, text.formatted(orphanName()));

        PruneReport report = list();

        assertThat(report.unused()).isEmpty();
        assertThat(report.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.why()).isEqualTo("named in " + file));
    }

    @ParameterizedTest
    @CsvSource({"-, %2D", "-, \\u002d", "-, &#45;", ".png, %2Epng"})
    void a_name_is_known_however_its_signs_are_spelled(String sign, String spelled) {
        vault.file("page.html", orphanName().replace(sign, spelled));

        assertThat(list().unused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "GBK"})
    void a_text_in_another_encoding_keeps_what_it_names(String charset) throws Exception {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        Files.write(vault.path("old.txt"), (mark + "封面 " + orphanName()).getBytes(charset));

        assertThat(list().unused()).isEmpty();
    }

    @Test
    void a_name_at_the_seam_of_two_pieces_of_a_large_text_is_seen() {
        vault.file("large.json", "x".repeat((1 << 16) - orphanName().length() + 6) + orphanName());

        assertThat(list().unused()).isEmpty();
    }

    @Test
    void a_hash_inside_a_longer_number_is_no_mention() {
        String hash = orphanName().replaceFirst(".*-([0-9a-f]{8})\\..*", "$1");
        vault.file("lock.json", hash + "0123456789abcdef");

        assertThat(list().unused()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/site/x.html", "node_modules/x/y.js", ".git/index.txt", "_site/x.html"})
    void what_tools_make_keeps_nothing(String file) {
        vault.file(file, orphanName());

        assertThat(list().unused()).hasSize(1);
    }

    @Test
    void a_text_of_the_project_around_the_vault_keeps_what_it_names(@TempDir Path outside) throws Exception {
        Files.createDirectories(outside.resolve(".git"));
        Files.createDirectories(outside.resolve("layouts"));
        Path notes = Files.createDirectories(outside.resolve("site/notes"));
        vault = new TestVault(notes).note("gone.md", "title: Gone");
        vault.generate();
        Files.writeString(outside.resolve("layouts/index.html"), vault.cover("gone.md"));
        vault.delete("gone.md");

        assertThat(list().unused()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_cannot_be_read_may_name_anything_so_that_nothing_is_moved() throws Exception {
        Path secret = vault.file("secret.html", "x").path("secret.html");
        Files.setPosixFilePermissions(secret, Set.of());
        assumeFalse(Files.isReadable(secret), "root reads everything");

        assertThat(list().unreadable()).containsExactly(Path.of("secret.html"));
        assertThatThrownBy(this::move).isInstanceOf(SettingsException.class).hasMessageContaining("secret.html");
        assertThat(vault.has(orphan)).isTrue();
    }

    // What restore would bring back.

    @Test
    void the_cover_before_the_last_one_stays_for_restore() {
        String first = vault.cover("a.md");
        vault.edit("a.md", "title: A", "title: Another").only("a.md").regenerate();

        PruneReport report = list();

        assertThat(report.unused()).extracting(PruneReport.Unused::file).containsExactly(orphan);
        assertThat(report.kept())
                .containsExactly(new PruneReport.Kept(first, "cover:restore would give it back to a.md"));
    }

    @Test
    void it_goes_when_that_is_not_wanted() {
        String first = vault.cover("a.md");
        vault.edit("a.md", "title: A", "title: Another").only("a.md").regenerate();

        assertThat(new Prune(vault.settings(), false).list().unused())
                .extracting(PruneReport.Unused::file)
                .containsExactlyInAnyOrder(first, orphan);
    }

    @Test
    void in_a_bundle_what_a_theme_may_show_by_its_name_stays() {
        vault.imageDirectory("./")
                .note("post/index.md", "title: 封面")
                .note("page.md", "title: 封面")
                .generate();
        vault.edit("post/index.md", "cover: " + vault.cover("post/index.md"), "cover: false");
        vault.edit("page.md", "cover: " + vault.cover("page.md"), "cover: false");

        PruneReport report = list();

        assertThat(report.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.why()).endsWith("beside post/index.md"));
        assertThat(report.unused()).hasSize(2);
    }

    // What is not ours.

    @Test
    void a_file_that_was_changed_is_not_ours_any_more() {
        vault.file(orphan, "another picture");

        assertThat(list().unused()).isEmpty();
    }

    @Test
    void one_changed_byte_is_enough() throws Exception {
        byte[] picture = Files.readAllBytes(vault.path(orphan));
        picture[picture.length - 1]++;
        Files.write(vault.path(orphan), picture);

        assertThat(list().unused()).isEmpty();
    }

    @Test
    void files_that_the_ledger_does_not_know_are_left() throws Exception {
        Files.copy(vault.path(orphan), vault.path("covers/my-own.png"));
        vault.file("covers/notes.txt", "mine");

        assertThat(list().unused()).extracting(PruneReport.Unused::file).containsExactly(orphan);
    }

    @Test
    void without_a_ledger_nothing_is_ours() {
        vault.delete(".cover");

        assertThat(list().unused()).isEmpty();
    }

    /** The ledger is a text in version control: others may have written it. */
    @Test
    void a_ledger_that_lies_reaches_nothing_outside_the_project(@TempDir Path outside) throws Exception {
        Path victim = Files.copy(vault.path(orphan), outside.resolve(orphanName()));

        assertThat(listed(victim.toString())).isEmpty();
        assertThat(listed(folder.relativize(victim).toString())).isEmpty();
    }

    @Test
    void a_ledger_that_lies_reaches_no_file_under_a_name_that_we_do_not_give() throws Exception {
        for (String name : List.of("logo.png", "gone-00000000.png")) {
            Files.copy(vault.path(orphan), vault.path(name));

            assertThat(listed(name)).as(name).isEmpty();
        }
    }

    private List<PruneReport.Unused> listed(String orphansFile) {
        String ledger = vault.text(".cover/ledger.tsv");
        String lie = ledger.replace("\t" + orphan + "\t", "\t" + orphansFile + "\t");
        assertThat(lie).isNotEqualTo(ledger);
        vault.file(".cover/ledger.tsv", lie);
        List<PruneReport.Unused> unused = list().unused();
        vault.file(".cover/ledger.tsv", ledger);
        return unused;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_not_taken_for_a_picture() throws IOException {
        Path target = vault.path("my-own.png");
        Files.move(vault.path(orphan), target);
        Files.createSymbolicLink(vault.path(orphan), target);

        assertThat(list().unused()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_lies_behind_a_link_out_of_the_project_is_left(@TempDir Path elsewhere) throws IOException {
        Path real = elsewhere.resolve("covers");
        Files.move(vault.path("covers"), real);
        Files.createSymbolicLink(vault.path("covers"), real);

        assertThat(list().unused()).isEmpty();
    }
}
