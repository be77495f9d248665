package io.github.covermaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.Change.Removal;
import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.jbake.JBakeHeader;
import io.github.covermaven.frontmatter.toml.TomlHeader;
import io.github.covermaven.frontmatter.yaml.YamlHeader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check after an edit, told apart from the edits: it must see what no edit is meant to do. */
class ChangeTest {

    private static final String BEFORE = "a: 1⏎cover: x⏎b: {c: [d, *i], e: &i f}⏎";

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            true  ¦ a: 1⏎cover: z⏎b: {c: [d, *i], e: &i f}⏎
            true  ¦ a: 1⏎cover: 'z'⏎b: {c: [d, *i], e: &i f}⏎
            true  ¦ a: 1⏎cover: "z" # c⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover: x⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover: !!str z⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover: &k z⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover: [z]⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 2⏎cover: z⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: "1"⏎cover: z⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ cover: z⏎a: 1⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ cover: z⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover: z⏎b: {c: [d, *i], e: &i f}⏎g: h⏎
            false ¦ a: 1⏎cover: z⏎cover: z⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover: z⏎b: {c: [d, *j], e: &i f}⏎
            false ¦ a: 1⏎cover: z⏎b: {c: [d, *i], e: f}⏎
            false ¦ a: 1⏎cover: z⏎b: {c: [d, *i], e: &i !!str f}⏎
            false ¦ a: 1⏎cover: z⏎b: {c: {d: , *i : }, e: &i f}⏎
            false ¦ a: 1⏎cover: z⏎b: {c: [[d, *i]], e: &i f}⏎
            false ¦ a: 1⏎cover: z⏎b: {C: [d, *i], e: &i f}⏎
            """)
    void a_set_value_explains_itself_and_nothing_else(boolean explained, String after) {
        assertThat(parse(BEFORE).becomes(parse(after), new Assignment(KeyPath.of("cover"), "z")))
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            true  ¦ a: 1⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎cover:⏎b: {c: [d, *i], e: &i f}⏎
            false ¦ b: {c: [d, *i], e: &i f}⏎
            false ¦ a: 1⏎b: {c: [d, *i], e: &i f }⏎g:⏎
            false ¦ a: "1"⏎b: {c: [d, *i], e: &i f}⏎
            """)
    void a_removed_key_explains_its_absence_and_nothing_else(boolean explained, String after) {
        assertThat(parse(BEFORE).becomes(parse(after), new Removal(KeyPath.of("cover"))))
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @CsvSource({"1", "true", "2024-01-01", "~", "12:30"})
    void a_value_that_reads_as_another_type_is_not_explained(String value) {
        Assignment assignment = new Assignment(KeyPath.of("cover"), value);

        assertThat(parse("cover: x⏎").becomes(parse("cover: " + value + "⏎"), assignment))
                .isFalse();
        assertThat(parse("cover: x⏎").becomes(parse("cover: '" + value + "'⏎"), assignment))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            true  ¦ a = 1.10⏎cover = "z"⏎[b]⏎c = 2024-01-01⏎
            true  ¦ a = 1.10⏎cover = 'z' # c⏎[b]⏎c = 2024-01-01⏎
            false ¦ a = 1.10⏎cover = "x"⏎[b]⏎c = 2024-01-01⏎
            false ¦ a = 1.11⏎cover = "z"⏎[b]⏎c = 2024-01-01⏎
            false ¦ a = "1.10"⏎cover = "z"⏎[b]⏎c = 2024-01-01⏎
            false ¦ a = 1.10⏎cover = "z"⏎[b]⏎c = "2024-01-01"⏎
            false ¦ a = 1.10⏎cover = ["z"]⏎[b]⏎c = 2024-01-01⏎
            false ¦ a = 1.10⏎cover = "z"⏎[b]⏎c = 2024-01-01⏎d = 1⏎
            false ¦ a = 1.10⏎cover = "z"⏎c = 2024-01-01⏎
            false ¦ a = 1.10⏎cover = "z"⏎[[b]]⏎c = 2024-01-01⏎
            """)
    void toml_is_held_to_the_same(boolean explained, String after) {
        Header before = toml("a = 1.10⏎cover = 'x'⏎[b]⏎c = 2024-01-01⏎");

        assertThat(before.becomes(toml(after), new Assignment(KeyPath.of("cover"), "z")))
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            true  ¦ title=a⏎cover=z⏎b=c⏎
            true  ¦ title=a⏎⏎cover = z ⏎b=c⏎
            false ¦ title=a⏎cover=x⏎b=c⏎
            false ¦ title=b⏎cover=z⏎b=c⏎
            false ¦ title=a⏎cover=z⏎⏎
            false ¦ title=a⏎b=c⏎cover=z⏎
            false ¦ title=a⏎cover=z⏎cover=z⏎b=c⏎
            """)
    void and_so_is_jbake(boolean explained, String after) {
        Header before = JBakeHeader.read(source("title=a⏎cover=x⏎b=c⏎"));

        assertThat(before.becomes(JBakeHeader.read(source(after)), new Assignment(KeyPath.of("cover"), "z")))
                .isEqualTo(explained);
    }

    private static Header toml(String text) {
        return TomlHeader.read(source(text));
    }

    private static Source source(String text) {
        return new Source(Example.text(text), "\n", 2);
    }

    private static Header parse(String text) {
        return YamlHeader.read(source(text));
    }
}
