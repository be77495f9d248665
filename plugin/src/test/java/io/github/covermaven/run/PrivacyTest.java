package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a private note no text leaves the machine. */
class PrivacyTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_vault_drawn_by_a_service() {
        vault = new TestVault(folder).drawnBy(service).maxImages(100);
    }

    private TestVault secret(String name, String... marks) {
        Stream<String> telling = Stream.of(
                "title: XYZZY-TITLE",
                "tags: [XYZZY-TAG]",
                "description: XYZZY-SUMMARY of what is told",
                "cover_style: XYZZY-STYLE");
        return vault.note(name, Stream.concat(Stream.of(marks), telling).toArray(String[]::new));
    }

    private void assertNothingIsTold(SkipReason why) {
        assertNothingIsTold(why, 1);
    }

    private void assertNothingIsTold(SkipReason why, int notes) {
        vault.note("open.md", List.of("share: true", "title: PLUGH"), "Nothing to hide here.");

        Report report = vault.generate();

        assertThat(service.orders()).isOne();
        assertThat(service.everythingSent())
                .contains("PLUGH")
                .doesNotContainIgnoringCase("XYZZY")
                .doesNotContain("secret.md");
        assertThat(report.skips()).containsEntry(why, notes);
        assertThat(vault.has(".cover/private/prompts")).isTrue();
        assertThat(vault.files(".cover/private/prompts"))
                .extracting(prompt -> vault.text(".cover/private/prompts/" + prompt))
                .noneMatch(prompt -> prompt.contains("XYZZY"));
    }

    /** Four notes, with a word of its own in every part that a prompt is made of. */
    private TestVault secrets(String mark) {
        return secret("title.md", mark)
                .note("prompt.md", mark, "cover_prompt: XYZZY-PROMPT")
                .note("brief.md", List.of(mark), "### 封面图生成\n\nXYZZY-BRIEF")
                .note("body.md", List.of(mark), "A dog named XYZZY-BODY runs along the wet beach until it is dark.");
    }

    @Test
    void nothing_is_told_of_any_part_of_a_private_note() {
        secrets("share: false");

        assertNothingIsTold(SkipReason.PRIVATE, 4);
    }

    /** Without this one, the one above would say little. */
    @Test
    void all_of_it_would_be_told_of_an_open_note() {
        secrets("share: true").generate();

        assertThat(service.everythingSent())
                .contains("XYZZY-TITLE", "XYZZY-TAG", "XYZZY-SUMMARY", "XYZZY-STYLE")
                .contains("XYZZY-PROMPT", "XYZZY-BRIEF", "XYZZY-BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share: false",
                "share: 'false'",
                "share: \"False\"",
                "share: no",
                "publish: false",
                "publish: \"false\"",
                "published: false",
                "published: 'no'",
                "dg-publish: false",
                "dg-publish: \"false\""
            })
    void nothing_is_told_of_a_note_that_is_not_to_be_shared(String mark) {
        secret("secret.md", mark);

        assertNothingIsTold(SkipReason.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft: true",
                "draft: 'true'",
                "draft: \"True\"",
                "draft: yes",
                "status: draft",
                "status: Draft",
                "status: 'draft'"
            })
    void nothing_is_told_of_a_draft(String mark) {
        secret("secret.md", mark, "share: true");

        assertNothingIsTold(SkipReason.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_drafts/secret.md", "posts/_drafts/secret.md", "_drafts/2026/secret.md"})
    void nothing_is_told_of_what_lies_in_a_folder_of_drafts(String name) {
        secret(name, "share: true");

        assertNothingIsTold(SkipReason.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2026-11-23",
                "date: '2027-01-01'",
                "date: 2026-11-22T12:00:01Z",
                "date: 2026/12/01 08:00",
                "date: 2026-11-22 23:30:00 +0800 # 15:30 UTC",
                "publishDate: 2027-01-01",
                "publish_date: 2027-01-01",
                "pubDate: 2027-01-01",
                "pubDatetime: 2027-01-01T00:00:00Z"
            })
    void nothing_is_told_of_a_note_of_the_future(String mark) {
        secret("secret.md", mark, "share: true");

        assertNothingIsTold(SkipReason.FUTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expiryDate: 2026-11-21", "expirydate: 2020-01-01", "unpublishdate: 2026-11-22T11:59:59Z"})
    void nothing_is_told_of_a_note_that_has_been_taken_down(String mark) {
        secret("secret.md", mark, "share: true");

        assertNothingIsTold(SkipReason.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title2: x", "share:", "share: ''", "share: maybe"})
    void nothing_is_told_of_an_unmarked_note_once_another_is_marked(String mark) {
        secret("secret.md", mark);

        assertNothingIsTold(SkipReason.UNSHARED);
    }

    @Test
    void nothing_is_told_of_an_unmarked_note_when_only_marked_ones_are_shared() {
        secret("secret.md").sharing(Sharing.MARKED);

        assertNothingIsTold(SkipReason.UNSHARED);
    }

    @Test
    void no_flag_of_the_note_itself_opens_a_private_note() {
        secret("secret.md", "share: false", "cover_regenerate: true");

        assertNothingIsTold(SkipReason.PRIVATE);
    }

    @Test
    void one_mark_that_says_no_outweighs_others_that_say_yes() {
        secret("secret.md", "share: true", "publish: false");

        assertNothingIsTold(SkipReason.PRIVATE);
    }

    @Test
    void asking_for_a_private_note_by_name_does_not_open_it() {
        secret("secret.md", "publish: false").only("secret.md").generate();

        assertThat(service.requests()).isZero();
    }

    static Stream<String> marks() {
        return Stream.of("share", "publish", "published", "dg-publish")
                .flatMap(key -> Stream.of(key + ": true", key + ": 'true'", key + ": \"True\""));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void a_single_marked_note_anywhere_closes_all_that_are_not(String mark) {
        vault.note("a/unmarked.md").note("z/marked.md", mark);

        assertThat(vault.assess("a/unmarked.md").skipped()).contains(SkipReason.UNSHARED);
        assertThat(vault.state("z/marked.md")).isEqualTo(State.MISSING);
    }

    @Test
    void without_any_mark_in_the_vault_all_notes_are_open() {
        vault.note("a.md").note("b.md", "share: false");

        assertThat(vault.state("a.md")).isEqualTo(State.MISSING);
        assertThat(vault.assess("b.md").skipped()).contains(SkipReason.PRIVATE);
    }

    @Test
    void a_marked_note_that_was_not_asked_for_counts_all_the_same() {
        vault.note("a.md").note("marked.md", "share: true").only("a.md");

        assertThat(vault.assess("a.md").skipped()).contains(SkipReason.UNSHARED);
    }

    @Test
    void sharing_all_opens_unmarked_notes_and_no_others() {
        vault.sharing(Sharing.ALL)
                .note("marked.md", "share: true")
                .note("unmarked.md")
                .note("private.md", "share: false")
                .note("draft.md", "draft: true");

        assertThat(vault.state("marked.md")).isEqualTo(State.MISSING);
        assertThat(vault.state("unmarked.md")).isEqualTo(State.MISSING);
        assertThat(vault.assess("private.md").skipped()).contains(SkipReason.PRIVATE);
        assertThat(vault.assess("draft.md").skipped()).contains(SkipReason.DRAFT);
    }

    @Test
    void sharing_marked_closes_unmarked_notes_even_if_none_is_marked() {
        vault.sharing(Sharing.MARKED).note("a.md");

        assertThat(vault.assess("a.md").skipped()).contains(SkipReason.UNSHARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date: 2026-11-22", "date: 2020-01-01", "date: someday", "created: 2099-01-01"})
    void a_date_that_has_come_or_is_none_keeps_nothing_back(String line) {
        assertThat(vault.note("a.md", line).state("a.md")).isEqualTo(State.MISSING);
    }

    @Test
    void a_note_that_comes_to_be_private_is_not_drawn_anew() {
        secret("secret.md", "share: true").generate();
        int before = service.requests();
        vault.edit("secret.md", "share: true", "share: false").edit("secret.md", "XYZZY-TITLE", "XYZZY-OTHER");

        vault.generate();

        assertThat(service.requests()).isEqualTo(before);
    }

    @Test
    void the_plan_tells_nothing_to_anybody() {
        vault.note("open.md", "title: Open");
        secret("secret.md", "share: false");

        List<Plan.Item> plan = vault.plan();

        assertThat(service.requests()).isZero();
        assertThat(plan).hasSize(2);
        assertThat(plan)
                .filteredOn(item -> item.assessment().note().name().equals("secret.md"))
                .singleElement()
                .satisfies(item -> assertThat(item.drawing()).isEmpty());
    }
}
