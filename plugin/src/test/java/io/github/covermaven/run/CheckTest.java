package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.covermaven.check.Check;
import io.github.covermaven.check.CheckSettings;
import io.github.covermaven.check.Finding;
import io.github.covermaven.check.Level;
import io.github.covermaven.check.Rule;
import io.github.covermaven.check.Verdict;
import io.github.covermaven.problem.Position;
import io.github.covermaven.problem.SettingsException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check says of which note. */
class CheckTest {

    private static final String LINK = "https://img.example/x.png?sig=secret&se=";

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;
    private final List<String> warnings = new ArrayList<>();
    private Set<String> failOn = Set.of("missing", "refused", "broken", "dead");
    private Optional<Double> aspect = Optional.empty();
    private long largest = 5_000_000;

    @BeforeEach
    void a_vault_without_a_key() {
        vault = new TestVault(folder);
    }

    private Verdict check() {
        return new Check(
                        vault.settings(),
                        new CheckSettings(failOn, largest, aspect, Optional.empty()),
                        Clock.fixed(TestVault.NOW, ZoneOffset.UTC))
                .run(warnings::add);
    }

    private Finding only() {
        assertThat(check().findings()).hasSize(1);
        return check().findings().get(0);
    }

    private void picture(String name, String format, int width, int height) throws IOException {
        Files.createDirectories(vault.path(name).getParent());
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
                format,
                vault.path(name).toFile());
    }

    @Test
    void covers_that_are_right_are_no_matter() {
        vault.note("a.md", "title: A").generate();
        vault.note("own.md", "cover: https://cdn.example/x.png")
                .note("no.md", "cover: false")
                .note("draft.md", "draft: true");

        Verdict verdict = check();

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.notes())
                .extracting(Verdict.Looked::note, Verdict.Looked::skipped)
                .containsExactly(
                        tuple("a.md", ""),
                        tuple("draft.md", "draft"),
                        tuple("no.md", "cover: false"),
                        tuple("own.md", ""));
    }

    @Test
    void a_note_without_a_cover_fails_it() {
        vault.note("a.md", "title: A");

        assertThat(only())
                .isEqualTo(new Finding(
                        Level.ERROR,
                        "missing",
                        "a.md",
                        new Position(1, 1),
                        "has no 'cover'",
                        "cover:generate gives it one; 'cover: false' says that it wants none"));
    }

    @Test
    void a_dead_link_fails_it_and_one_that_still_works_warns() {
        vault.note("dead.md", "title: D", "cover: " + LINK + "2026-11-22T11:00:00Z")
                .note("dying.md", "title: D", "cover: " + LINK + "2026-11-22T13:00:00Z");

        assertThat(check().findings())
                .extracting(Finding::level, Finding::rule, Finding::note, Finding::position)
                .containsExactly(
                        tuple(Level.ERROR, "dead", "dead.md", new Position(3, 8)),
                        tuple(Level.WARNING, "expiring", "dying.md", new Position(3, 8)));
        assertThat(check().findings().toString()).doesNotContain("secret");
    }

    @Test
    void a_lost_picture_fails_it() {
        vault.note("a.md", "title: A").generate();
        vault.delete("covers");

        assertThat(only().toString()).startsWith("a.md:3:8: broken: its picture is gone; ");
    }

    @Test
    void who_asks_for_another_cover_and_has_none_has_none() {
        vault.note("bare.md", "cover_regenerate: true").note("own.md", "cover: x.png", "cover_regenerate: true");

        assertThat(check().findings())
                .extracting(Finding::level, Finding::rule)
                .containsExactly(tuple(Level.ERROR, "missing"), tuple(Level.NOTICE, "requested"));
    }

    @Test
    void a_refused_prompt_is_a_note_without_a_cover() {
        vault.drawnBy(service.refusing("body of a.md", 400, "moderation_blocked"))
                .note("a.md", "title: A")
                .generate();

        assertThat(only()).extracting(Finding::level, Finding::rule).containsExactly(Level.ERROR, "refused");
    }

    @Test
    void what_fails_it_is_for_the_user_to_say() {
        vault.note("a.md", "title: A").generate();
        vault.edit("a.md", "title: A", "title: B").note("b.md", "title: B");
        failOn = Rule.words(List.of("STALE"));

        assertThat(check().findings())
                .extracting(Finding::level, Finding::rule)
                .containsExactly(tuple(Level.ERROR, "stale"), tuple(Level.WARNING, "missing"));
    }

    @Test
    void none_only_warns() {
        vault.note("a.md", "title: A");
        failOn = Rule.words(List.of("none"));

        assertThat(check().findings(Level.ERROR)).isEmpty();
        assertThat(check().findings(Level.WARNING)).hasSize(1);
    }

    @Test
    void a_word_that_is_no_state_and_no_rule_is_refused() {
        assertThatThrownBy(() -> Rule.words(List.of("missing", "misssing")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.failOn=misssing")
                .hasMessageContaining("missing, ")
                .hasMessageContaining("type");
    }

    @Test
    void private_notes_owe_no_cover() {
        vault.note("shared.md", "share: true", "cover: x.png").note("diary.md", "title: D");

        assertThat(check().findings()).isEmpty();
    }

    @Test
    void only_selected_notes_are_looked_at() {
        vault.note("a.md", "title: A").note("b.md", "title: B", "lang: en").note("c.md", "cover: x.png", "lang: en");

        vault.where("lang=en").only("*.md").onlyIn(State.MISSING);

        assertThat(check().notes()).extracting(Verdict.Looked::note).containsExactly("b.md");
    }

    @Test
    void plan_check_and_generate_find_the_same_states() {
        vault.drawnBy(service)
                .note("fresh.md", "title: A", "share: true")
                .note("stale.md", "title: B", "share: true")
                .note("broken.md", "title: C", "share: true")
                .note("edited.md", "title: D", "share: true")
                .generate();
        vault.edit("stale.md", "title: B", "title: Else")
                .edit("edited.md", "share: true", "share: true\nlang: en")
                .delete(vault.cover("broken.md"))
                .note("own.md", "cover: x.png")
                .note("unshared.md", "title: E")
                .note("missing.md", "title: F", "share: true")
                .note("draft.md", "draft: true")
                .file("torn.md", "---\ntitle: [A\n---\n")
                .maxImages(0);

        assertThat(check().states())
                .isEqualTo(vault.planned().report().states())
                .isEqualTo(vault.generate().states());
    }

    // Values and files.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cover: {image: x.png} | type | holds keys of its own",
                "cover: [x.png] | type | holds a list",
                "cover: true | type | switch",
                "cover: 'x | syntax | ",
            })
    void what_cannot_be_edited_is_told_by_what_is_wrong(String line, String rule, String words) {
        vault.note("a.md", "title: A", line);

        Finding finding = only();

        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.message()).contains(words == null ? "" : words);
        assertThat(finding.position().line()).isGreaterThan(1);
        assertThat(finding.level()).isEqualTo(Level.WARNING);
    }

    @Test
    void a_file_that_is_too_large_is_told() throws Exception {
        picture("mine.png", "png", 191, 100);
        largest = 20;
        vault.note("a.md", "cover: mine.png");

        assertThat(only()).extracting(Finding::rule, Finding::position).containsExactly("large", new Position(2, 8));
    }

    @ParameterizedTest
    @CsvSource({"1910, 1000, 0", "1500, 1000, 0", "1778, 1000, 0", "1000, 1000, 1", "1000, 1500, 1", "3000, 1000, 1"})
    void a_shape_far_from_the_wanted_one_is_told(int width, int height, int findings) throws Exception {
        picture("mine.jpg", "jpg", width, height);
        aspect = Optional.of(1.91);
        vault.note("a.md", "cover: mine.jpg");

        assertThat(check().findings())
                .hasSize(findings)
                .allMatch(finding -> finding.rule().equals("shape"));
    }

    @Test
    void covers_of_ours_are_measured_like_others() {
        vault.note("a.md", "title: A").generate();
        aspect = Optional.of(1.91);

        assertThat(only().message()).contains("240x200").contains("1.20:1 where 1.91:1");
    }

    @Test
    void a_jpeg_is_measured_behind_a_long_profile() throws Exception {
        picture("plain.jpg", "jpg", 100, 100);
        byte[] plain = Files.readAllBytes(vault.path("plain.jpg"));
        byte[] profile = new byte[60_000];
        profile[0] = (byte) 0xff;
        profile[1] = (byte) 0xe2;
        profile[2] = (byte) ((profile.length - 2) >> 8);
        profile[3] = (byte) (profile.length - 2);
        byte[] whole = new byte[plain.length + profile.length];
        System.arraycopy(plain, 0, whole, 0, 2);
        System.arraycopy(profile, 0, whole, 2, profile.length);
        System.arraycopy(plain, 2, whole, 2 + profile.length, plain.length - 2);
        Files.write(vault.path("mine.jpg"), whole);
        aspect = Optional.of(1.91);
        vault.note("a.md", "cover: mine.jpg");

        assertThat(only().message()).contains("100x100");
    }

    @ParameterizedTest
    @CsvSource({
        "x.png, <html>not found</html>, 'is no PNG'",
        "x.png, '', 'is no PNG'",
        "x.svg, <svg xmlns='http://www.w3.org/2000/svg'/>, 'is an SVG'"
    })
    void what_is_no_picture_is_told(String file, String text, String words) {
        vault.file(file, text).note("a.md", "cover: " + file);

        assertThat(only().message()).contains(words);
        assertThat(only().rule()).isEqualTo("format");
    }

    @Test
    void a_picture_that_breaks_off_is_told() throws Exception {
        picture("whole.png", "png", 100, 100);
        Files.write(vault.path("mine.png"), Arrays.copyOf(Files.readAllBytes(vault.path("whole.png")), 20));
        vault.note("a.md", "cover: mine.png");

        assertThat(only().message()).contains("cut off");
    }

    @ParameterizedTest
    @CsvSource({"x.png, jpg, 1", "x.jpeg, jpg, 0", "x.JPG, jpg, 0", "x.jpg, png, 1"})
    void a_name_that_says_another_format_is_told(String file, String format, int findings) throws Exception {
        picture(file, format, 191, 100);
        vault.note("a.md", "cover: " + file);

        assertThat(check().findings()).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/covers/x.png", "https://cdn.example/x.png", "'#223344'", "covers/from-static.png"})
    void what_we_cannot_follow_is_not_judged(String value) {
        vault.note("a.md", "cover: " + value);

        assertThat(check().findings()).isEmpty();
    }

    // Paths from the site's root, where the folder is known that the site serves from there.

    private String ofSite() {
        vault.drawnBy(service)
                .imageDirectory("static/covers")
                .publicUrl("/covers/")
                .note("a.md", "title: A")
                .generate();
        return vault.cover("a.md").substring("/covers/".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/covers/", "/images/", "/images/deep/"})
    void a_cover_of_ours_that_the_site_no_longer_has_is_broken_and_brought_back(String folder) {
        String name = ofSite();
        vault.edit("a.md", "/covers/", folder).delete("static/covers");

        assertThat(vault.state("a.md")).isEqualTo(State.BROKEN);
        assertThat(only().rule()).isEqualTo("broken");
        assertThat(vault.generate().reused()).hasSize(1);
        assertThat(vault.has("static/covers/" + name)).isTrue();
        assertThat(check().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/blog/covers/, static/covers/", "/images/, static/images/", "/images/, static/covers/"})
    void a_cover_of_ours_that_is_still_somewhere_is_not_broken(String folder, String place) {
        String name = ofSite();
        vault.edit("a.md", "/covers/", folder);
        if (!vault.has(place + name)) {
            vault.move("static/covers/" + name, place + name);
        }

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void a_picture_of_theirs_is_looked_at_where_the_site_serves_it() throws Exception {
        ofSite();
        picture("static/images/theirs.png", "jpg", 191, 100);
        vault.note("a.md", "cover: /images/theirs.png");

        assertThat(only().rule()).isEqualTo("format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/images/theirs.png", "//cdn.example/x.png"})
    void a_picture_of_theirs_that_is_not_there_is_not_judged(String value) {
        ofSite();
        vault.note("a.md", "cover: " + value);

        assertThat(check().findings()).isEmpty();
    }

    // What it leaves alone.

    @Test
    void nothing_is_written_and_nobody_is_asked() {
        vault.drawnBy(service).note("a.md", "title: A").generate();
        vault.note("b.md", "title: B").edit("a.md", "title: A", "title: C").withoutKey();
        var before = vault.snapshot();
        int requests = service.requests();

        check();

        assertThat(vault.snapshot()).isEqualTo(before);
        assertThat(service.requests()).isEqualTo(requests);
    }

    @Test
    void a_damaged_ledger_is_told() {
        vault.note("a.md", "title: A").generate();
        vault.file(".cover/ledger.tsv", "<<<<<<< HEAD\n" + vault.text(".cover/ledger.tsv"));

        check();

        assertThat(warnings).singleElement().asString().contains("ledger.tsv cannot be read");
    }
}
