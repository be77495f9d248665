package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fresh or stale: whether what the picture was drawn from still holds. */
class FreshnessTest {

    private static final String BODY = "A quiet opening remark.\n\n"
            + "The dog runs along the wet beach at sunset because the tide has taken its ball.\n\n"
            + "```\nsome code\n```\n";

    @AutoClose
    private final FakeService service = new FakeService();

    private static final String LEDGER = ".cover/ledger.tsv";

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_note_with_a_cover() {
        vault = new TestVault(folder)
                .drawnBy(service)
                .note("a.md", List.of("title: A dog", "tags: [dogs, sea]", "lang: en"), BODY);
        vault.generate();
    }

    @Test
    void what_has_not_changed_is_fresh() {
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.generate().states()).containsOnlyKeys(State.FRESH);
    }

    @ParameterizedTest
    @CsvSource({
        "some code, other code",
        "lang: en, lang: de",
        "lang: en, 'lang: en\nreviewed: true'",
        "'tags: [dogs, sea]', 'tags:\n- dogs\n- sea'",
        "title: A dog, title: 'A dog' # the title"
    })
    void a_change_that_leaves_what_the_note_says_is_fresh(String words, String instead) {
        vault.edit("a.md", words, instead);

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.generate().states()).containsOnlyKeys(State.FRESH);
        assertThat(service.orders()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "title: A dog, title: A cat",
        "'[dogs, sea]', '[dogs, hills]'",
        "lang: en, cover_prompt: A lighthouse",
        "lang: en, cover_style: ink",
        "lang: en, description: What became of a ball",
        "The dog runs, The cat runs",
        "A quiet opening, '### 封面图\n\nA ball on the waves\n\n### A quiet opening'"
    })
    void a_change_of_what_the_note_says_is_stale(String words, String instead) {
        vault.edit("a.md", words, instead);

        assertThat(vault.state("a.md")).isEqualTo(State.STALE);
    }

    @Test
    void a_change_that_is_taken_back_is_fresh_again() {
        vault.edit("a.md", "title: A dog", "title: A cat").generate();
        vault.edit("a.md", "title: A cat", "title: A dog");

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_stale_cover_is_reported_and_left() {
        String cover = vault.cover("a.md");
        vault.edit("a.md", "title: A dog", "title: A cat");

        Report report = vault.generate();

        assertThat(report.reported()).extracting(Assessment::state).containsExactly(State.STALE);
        assertThat(service.orders()).isOne();
        assertThat(vault.cover("a.md")).isEqualTo(cover);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ink", "a charcoal drawing"})
    void a_style_that_is_changed_by_name_makes_covers_stale(String style) {
        vault.style(style);

        assertThat(vault.state("a.md")).isEqualTo(State.STALE);
        assertThat(vault.generate().states()).containsOnlyKeys(State.STALE);
    }

    @Test
    void settings_that_decide_no_picture_make_nothing_stale() {
        vault.imageDirectory("elsewhere").maxImages(1).order(DrawOrder.PATH).concurrency(2);

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_default_that_is_given_by_its_name_makes_nothing_stale() {
        vault.model("gpt-image-2");

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
        assertThat(vault.edit("a.md", "title: A dog", "title: A cat").state("a.md"))
                .isEqualTo(State.STALE);
    }

    @Test
    void another_model_that_is_given_by_its_name_makes_covers_stale() {
        assertThat(vault.model("gpt-image-1").state("a.md")).isEqualTo(State.STALE);
    }

    private static String recipe(TestVault vault) {
        String line = vault.text(LEDGER).lines().findFirst().orElseThrow();
        return line.split("\t")[15];
    }

    @Test
    void defaults_of_an_earlier_version_make_covers_outdated_not_stale() {
        vault.edit(LEDGER, recipe(vault), "of-an-earlier-version");

        Report report = vault.generate();

        assertThat(vault.state("a.md")).isEqualTo(State.OUTDATED);
        assertThat(report.drawn()).isEmpty();
        assertThat(report.reported()).isEmpty();
    }

    @Test
    void a_version_that_kept_no_recipe_left_covers_that_are_fresh() {
        String ledger = vault.text(LEDGER);
        int recipe = ledger.indexOf("\t" + recipe(vault));
        vault.file(LEDGER, ledger.substring(0, recipe) + ledger.substring(ledger.indexOf('\n')));

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void what_the_user_has_changed_counts_for_more_than_what_we_have() {
        vault.edit(LEDGER, recipe(vault), "of-an-earlier-version").edit("a.md", "title: A dog", "title: A cat");

        assertThat(vault.state("a.md")).isEqualTo(State.STALE);
    }

    @Test
    void outdated_covers_are_drawn_anew_when_that_is_asked() {
        vault.edit(LEDGER, recipe(vault), "of-an-earlier-version").onlyIn(State.OUTDATED);

        assertThat(vault.regenerate().drawn()).hasSize(1);
        assertThat(vault.onlyIn().state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void two_notes_that_look_the_same_on_cards_are_both_fresh() {
        vault.drawnByCards()
                .note("one.md", List.of("title: Same"), "The first one tells of a boat on the lake in the morning.")
                .note("two.md", List.of("title: Same"), "The second one tells of a train in the hills by night.");
        vault.generate();

        assertThat(vault.cover("one.md")).isEqualTo(vault.cover("two.md"));
        assertThat(vault.state("one.md")).isEqualTo(State.FRESH);
        assertThat(vault.state("two.md")).isEqualTo(State.FRESH);
        var before = vault.snapshot();
        vault.generate();
        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void a_picture_is_known_by_what_it_is_whatever_it_is_called() throws Exception {
        java.nio.file.Files.move(vault.path(vault.cover("a.md")), vault.path("mine.png"));
        vault.edit("a.md", "cover: " + vault.cover("a.md"), "cover: mine.png");

        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_picture_of_another_that_took_our_pictures_place_is_the_notes_own() {
        vault.file(vault.cover("a.md"), "another picture");
        vault.edit("a.md", "lang: en", "lang: fr");

        assertThat(vault.state("a.md")).isEqualTo(State.OWN);
    }
}
