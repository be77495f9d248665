package io.github.covermaven.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static final List<String> NOTES = List.of("a.md", "posts/b.md", "posts/deep/c.md", "posts/[draft] d.md");

    @TempDir
    private Path current;

    private Path vault;

    @BeforeEach
    void a_vault_below_the_current_folder() throws IOException {
        current = current.toRealPath();
        vault = current.resolve("notes");
        for (String note : NOTES) {
            Files.createDirectories(vault.resolve(note).getParent());
            Files.createFile(vault.resolve(note));
        }
    }

    private String selected(String... notes) {
        Selection selection = Selection.of(vault, current, List.of(notes), List.of(), List.of());
        return String.join(
                ",",
                NOTES.stream().filter(note -> selection.selects(Path.of(note))).toList());
    }

    @Test
    void without_a_wish_all_notes_are_selected() {
        assertThat(selected()).isEqualTo(String.join(",", NOTES));
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, a.md",
        "notes/a.md, a.md",
        "posts/deep, posts/deep/c.md",
        "posts/deep/, posts/deep/c.md",
        "notes/posts/deep, posts/deep/c.md",
        "posts/*.md, 'posts/b.md,posts/[draft] d.md'",
        "notes/posts/b*.md, posts/b.md",
        "**/c.md, posts/deep/c.md",
        "'posts/[draft] d.md', 'posts/[draft] d.md'",
        "., 'a.md,posts/b.md,posts/deep/c.md,posts/[draft] d.md'"
    })
    void notes_are_named_by_path_folder_or_glob_from_the_vault_or_the_current_folder(String wish, String expected) {
        assertThat(selected(wish)).isEqualTo(expected);
    }

    @Test
    void several_wishes_add_up() {
        assertThat(selected("a.md", "posts/deep")).isEqualTo("a.md,posts/deep/c.md");
    }

    @Test
    void a_path_is_taken_whole() {
        assertThat(selected(vault.resolve("a.md").toString())).isEqualTo("a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.md", "posts/gone.md", "../outside.md"})
    void a_path_that_is_not_in_the_vault_is_refused(String path) throws IOException {
        Files.createFile(current.resolve("outside.md"));

        assertThatThrownBy(() -> selected(path))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.notes=" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "share=true, share: true, true",
        "share=true, share: 'True', true",
        "share=true, share: false, false",
        "share=true, title: A, false",
        "tags=java, 'tags: [web, java]', true",
        "tags=java, tags: Java, true",
        "tags=java, 'tags: [javascript]', false",
        "lang!=en, lang: de, true",
        "lang!=en, lang: en, false",
        "lang!=en, title: A, true",
        "tags!=java, 'tags: [web, java]', false",
        "title=a=b, title: a=b, true",
        "hero.kind=x, 'hero: {kind: x}', true",
        "标签=狗, '标签: [狗]', true",
        "' share = true ', share: true, true",
        "draft=, title: A, false"
    })
    void a_condition_asks_the_front_matter(String condition, String yaml, boolean holds) {
        Selection selection = Selection.of(vault, current, List.of(), List.of(condition), List.of());

        assertThat(selection.selects(FrontMatter.read(("---\n" + yaml + "\n---\n").getBytes(UTF_8))))
                .isEqualTo(holds);
    }

    @Test
    void a_state_goes_by_its_word() {
        Selection selection = Selection.of(vault, current, List.of(), List.of(), List.of("stale", "Broken"));

        assertThat(selection.selects(State.STALE)).isTrue();
        assertThat(selection.selects(State.BROKEN)).isTrue();
        assertThat(selection.selects(State.FRESH)).isFalse();
    }

    @Test
    void what_is_no_state_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> Selection.of(vault, current, List.of(), List.of(), List.of("old")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.only=old")
                .hasMessageContaining("missing, refused, standin, fresh, stale, outdated, own");
    }

    @Test
    void all_conditions_have_to_hold() {
        FrontMatter note = FrontMatter.read("---\nshare: true\nlang: en\n---\n".getBytes(UTF_8));

        assertThat(Stream.of(List.of("share=true", "lang=en"), List.of("share=true", "lang=de"))
                        .map(where -> Selection.of(vault, current, List.of(), where, List.of())
                                .selects(note)))
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", "=true", "!=true", " =x"})
    void what_is_no_condition_is_refused(String text) {
        assertThatThrownBy(() -> Selection.of(vault, current, List.of(), List.of(text), List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.where=" + text);
    }
}
