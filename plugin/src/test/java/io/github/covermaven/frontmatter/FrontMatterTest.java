package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            cover: a.png        ¦ plain a.png
            cover: a.png # c    ¦ plain a.png
            cover: 'it''s'      ¦ quoted it's
            cover: "a\\tb"      ¦ quoted a⇥b
            cover: ''           ¦ quoted
            cover: >-           ¦ quoted
            cover: >-⏎  a⏎  b   ¦ quoted a b
            cover: |⏎  a⏎  b    ¦ quoted a⏎b⏎
            cover: a⏎  b        ¦ plain a b
            cover:              ¦ empty
            cover: ~            ¦ empty
            cover: Null         ¦ empty
            cover: "null"       ¦ quoted null
            title: x            ¦ absent
            cover: true         ¦ plain true
            cover: no           ¦ plain no
            cover: 0123         ¦ plain 0123
            cover: 1.10         ¦ plain 1.10
            cover: 2024-01-01   ¦ plain 2024-01-01
            cover: 12:30        ¦ plain 12:30
            cover: [[a.png]]    ¦ plain [[a.png]]
            cover: ![[a.png]]   ¦ plain ![[a.png]]
            cover: ![[a b.png]] ¦ plain ![[a b.png]]
            cover: ![](a.png)   ¦ plain ![](a.png)
            cover: "[[a.png]]"  ¦ quoted [[a.png]]
            cover: [a, [b]]     ¦ [plain a, [plain b]]
            cover: []           ¦ []
            cover:⏎- a⏎-        ¦ [plain a, empty]
            cover: {a: b, c: }  ¦ {a=plain b, c=empty}
            a: &i x⏎cover: *i   ¦ plain x
            a: &i [x]⏎cover: *i ¦ plain *i
            cover: a⏎cover: b   ¦ plain b
            "cover": b          ¦ plain b
            """)
    void reads_what_the_author_typed(String text, String expected) {
        FrontMatter frontMatter = read("---\n" + Example.text(text) + "\n---\n");

        assertThat(say(frontMatter.get("cover"))).isEqualTo(Example.text(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            cover = "a.png" # c             ¦ quoted a.png
            cover = 'a\\b'                  ¦ quoted a\\b
            cover = "a\\tb"                 ¦ quoted a⇥b
            cover = \"""⏎a⏎b\"""            ¦ quoted a⏎b
            title = "x"                     ¦ absent
            cover = true                    ¦ plain true
            cover = 1.10                    ¦ plain 1.10
            cover = 0x1F                    ¦ plain 0x1F
            cover = 2024-01-01              ¦ plain 2024-01-01
            cover = 2024-01-01 10:00:00 # c ¦ plain 2024-01-01 10:00:00
            cover = []                      ¦ []
            cover = ["a", ["b"], true]      ¦ [quoted a, [quoted b], plain true]
            cover = { a = "b" }             ¦ {a=quoted b}
            [cover]⏎a = "b"                 ¦ {a=quoted b}
            [[cover]]⏎a = 1                 ¦ [{a=plain 1}]
            cover.a = "b"                   ¦ {a=quoted b}
            """)
    void reads_what_the_author_typed_in_toml(String text, String expected) {
        FrontMatter frontMatter = read("+++\n" + Example.text(text) + "\n+++\n");

        assertThat(say(frontMatter.get("cover"))).isEqualTo(Example.text(expected));
    }

    @Test
    void reads_through_tables_of_toml() {
        FrontMatter frontMatter = read("+++\n[extra]\ndate = 2024-01-01\ntags = ['x', 'y']\n+++\n# Hi\n");

        assertThat(say(frontMatter.get("extra.date"))).isEqualTo("plain 2024-01-01");
        assertThat(say(frontMatter.get("extra.tags.1"))).isEqualTo("quoted y");
        assertThat(say(frontMatter.get("extra.tags.2"))).isEqualTo("absent");
        assertThat(frontMatter.body()).isEqualTo("# Hi\n");
        assertThat(new String(frontMatter.without(List.of("extra.date")), UTF_8))
                .isEqualTo("+++\n[extra]\ndate = \ntags = ['x', 'y']\n+++\n# Hi\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            cover=a.png         ¦ plain a.png
            cover = a b # c     ¦ plain a b # c
            cover="a"           ¦ plain "a"
            cover=              ¦ empty
            Cover=a             ¦ absent
            cover=a⏎cover=b     ¦ plain b
            cover=a=b           ¦ plain a=b
            """)
    void reads_what_the_author_typed_for_jbake(String text, String expected) {
        FrontMatter frontMatter = read("title=x\n" + Example.text(text) + "\n~~~~~~\n");

        assertThat(say(frontMatter.get("cover"))).isEqualTo(expected);
    }

    @Test
    void reads_tags_and_keys_with_dots_for_jbake() {
        FrontMatter frontMatter = read("title=x\ntags=a, b c\ncover.image=y\n~~~~~~\n# Hi\n");

        assertThat(say(frontMatter.get("tags"))).isEqualTo("[plain a, plain b c]");
        assertThat(say(frontMatter.get("cover.image"))).isEqualTo("plain y");
        assertThat(frontMatter.body()).isEqualTo("# Hi\n");
    }

    @Test
    void refuses_toml_that_is_nested_without_end() {
        for (String deep : List.of("a = " + "[".repeat(100_000), "a" + ".a".repeat(100_000) + " = 1")) {
            assertThatThrownBy(() -> read("+++\n" + deep + "\n+++\n")).isInstanceOf(NoteException.class);
        }
    }

    @Test
    void reads_through_keys_and_lists() {
        FrontMatter frontMatter = read("---\na:\n  b: [x, {c: y}]\n---\n");

        assertThat(say(frontMatter.get("a.b.1.c"))).isEqualTo("plain y");
        assertThat(say(frontMatter.get("a.b.2"))).isEqualTo("absent");
        assertThat(say(frontMatter.get("a.b.c"))).isEqualTo("absent");
        assertThat(say(frontMatter.get("a.b.0.c"))).isEqualTo("absent");
        assertThat(say(frontMatter.get("a"))).isEqualTo("{b=[plain x, {c=plain y}]}");
    }

    @Test
    void has_a_body_behind_the_fences() {
        assertThat(read("---\na: b\n---\n# Hi\n").body()).isEqualTo("# Hi\n");
        assertThat(read("---\na: b\n---").body()).isEmpty();
        assertThat(read("\uFEFF# Hi\n").body()).isEqualTo("# Hi\n");
    }

    @Test
    void replaces_what_is_not_utf_8_in_the_body() {
        byte[] note = "---\na: b\n---\n好".getBytes(Charset.forName("GBK"));

        assertThat(FrontMatter.read(note).body()).contains("\uFFFD");
    }

    @Test
    void a_note_without_front_matter_is_fine() {
        FrontMatter none = read("# Hi\n");

        assertThat(none.exists()).isFalse();
        assertThat(say(none.get("cover"))).isEqualTo("absent");
        assertThat(none.without(List.of("cover"))).isEqualTo("# Hi\n".getBytes(UTF_8));
        assertThat(read("---\n---\n").exists()).isTrue();
    }

    @Test
    void without_a_value_notes_that_differ_by_it_are_equal() {
        byte[] one = read("---\n标题: 😀\ncover: a.png # c\n---\n好\n").without(List.of("cover"));
        byte[] two = read("---\n标题: 😀\ncover: 'b.png' # c\n---\n好\n").without(List.of("cover"));

        assertThat(new String(one, UTF_8)).isEqualTo("---\n标题: 😀\ncover:  # c\n---\n好\n");
        assertThat(two).isEqualTo(one);
    }

    @Test
    void refuses_text_that_would_end_the_front_matter() {
        FrontMatter frontMatter = read("---\na: b\n---\n");

        assertThatThrownBy(() -> frontMatter.with(new Source("a: b\n---\nc: d\n", "\n", 2)))
                .hasMessageContaining("without moving its end");
    }

    @Test
    void refuses_what_is_nested_without_end() {
        String deep = "---\na: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n---\n";

        assertThatThrownBy(() -> read(deep)).hasMessageContaining("nested deeper than 50");
    }

    @Test
    void aliases_of_aliases_do_not_multiply() {
        StringBuilder laughs = new StringBuilder("---\na0: &a0 x\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(say(read(laughs + "---\n").get("a39"))).isEqualTo("[plain *a38, plain *a38]");
    }

    @Test
    void does_not_load_snakeyaml_for_plain_lines_or_none() throws Exception {
        Class<?> alone = new WithoutSnakeYaml().loadClass(FrontMatter.class.getName());
        var read = alone.getMethod("read", byte[].class);

        Object none = read.invoke(null, (Object) "# Hi\n".getBytes(UTF_8));
        Object plain = read.invoke(null, (Object) "---\na: b\n---\n".getBytes(UTF_8));

        assertThat(alone.getMethod("exists").invoke(none)).isEqualTo(false);
        assertThat(alone.getMethod("exists").invoke(plain)).isEqualTo(true);
        assertThatThrownBy(() -> read.invoke(null, (Object) "---\na: {b: c}\n---\n".getBytes(UTF_8)))
                .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }

    private static FrontMatter read(String note) {
        return FrontMatter.read(note.getBytes(UTF_8));
    }

    private static String say(Value value) {
        if (value instanceof Value.Text text) {
            return ((text.plain() ? "plain " : "quoted ") + text.text()).stripTrailing() + lineEnds(text.text());
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(FrontMatterTest::say).toList().toString();
        }
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> Map.entry(entry.getKey(), say(entry.getValue())))
                    .map(Object::toString)
                    .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Value.Empty ? "empty" : "absent";
    }

    private static String lineEnds(String text) {
        return text.substring(text.stripTrailing().length());
    }

    /** Loads this package anew, and nothing of SnakeYAML. */
    private static final class WithoutSnakeYaml extends ClassLoader {

        private static final List<String> ANEW = List.of("io.github.covermaven.frontmatter.");

        WithoutSnakeYaml() {
            super(FrontMatterTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.yaml.")) {
                throw new ClassNotFoundException(name);
            }
            boolean anew = ANEW.stream().anyMatch(name::startsWith) && findLoadedClass(name) == null;
            return anew ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
