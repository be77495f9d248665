package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that read the cover under more than one key. */
class SeveralKeysTest {

    @AutoClose
    private final FakeService service = new FakeService();

    @TempDir
    private Path folder;

    private TestVault vault;

    @BeforeEach
    void a_theme_with_two_keys() {
        vault = new TestVault(folder).drawnBy(service).key("index_img,banner_img");
    }

    @Test
    void all_keys_name_the_picture() {
        vault.note("a.md", "title: A").generate();

        String cover = vault.files("covers").get(0);
        assertThat(vault.text("a.md"))
                .contains("title: A\nindex_img: covers/" + cover + "\nbanner_img: covers/" + cover + "\n---");
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void a_second_run_finds_nothing_to_do() {
        vault.note("a.md", "title: A").generate();
        var before = vault.snapshot();

        assertThat(vault.generate().states()).containsEntry(State.FRESH, 1);
        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void the_authors_own_picture_under_another_key_stays() {
        vault.note("a.md", "title: A", "cover_regenerate: true", "banner_img: mine.png")
                .generate();

        assertThat(vault.text("a.md")).contains("\nbanner_img: mine.png\n", "\nindex_img: covers/");
    }

    @Test
    void a_list_under_another_key_stays() {
        vault.note("a.md", "title: A", "cover_regenerate: true", "banner_img: [x.png]")
                .generate();

        assertThat(vault.text("a.md")).contains("\nbanner_img: [x.png]\n", "\nindex_img: covers/");
    }

    @Test
    void a_new_cover_takes_all_keys_along() {
        vault.note("a.md", "title: A").generate();
        String first = vault.files("covers").get(0);

        vault.only("a.md").regenerate();

        assertThat(vault.text("a.md")).doesNotContain(first);
        assertThat(vault.text("a.md").split("covers/", -1)).hasSize(3);
    }

    @Test
    void restoring_gives_all_keys_back() {
        String text = "---\ntitle: A\nindex_img:\nbanner_img:\n---\n\nA body that says something.\n";
        vault.file("a.md", text).generate();

        vault.restore();

        assertThat(vault.text("a.md")).isEqualTo(text);
    }

    @Test
    void lists_and_mappings_can_be_among_the_keys() {
        vault.key("featuredImage,images.0,ogImage.url").note("a.md", "title: A").generate();

        String cover = "covers/" + vault.files("covers").get(0);
        assertThat(vault.text("a.md"))
                .contains("\nfeaturedImage: " + cover + "\nimages:\n", "- " + cover, "\nogImage:\n  url: " + cover);
        assertThat(vault.state("a.md")).isEqualTo(State.FRESH);
    }

    @Test
    void pictures_of_bundles_lie_beside_their_notes_and_go_by_their_names() {
        vault.key("image").bundles().note("posts/one/index.md", "title: A").note("posts/two.md", "title: B");

        vault.generate();

        String beside = vault.files("posts/one").stream()
                .filter(name -> name.endsWith(".png"))
                .findFirst()
                .orElseThrow();
        assertThat(vault.text("posts/one/index.md")).contains("\nimage: " + beside + "\n");
        assertThat(vault.text("posts/two.md")).contains("\nimage: ../covers/b-");
        assertThat(vault.state("posts/one/index.md")).isEqualTo(State.FRESH);
    }
}
