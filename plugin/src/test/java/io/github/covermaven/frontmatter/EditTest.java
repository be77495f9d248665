package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.covermaven.problem.NoteException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EditTest {

    private static final String BODY = "\n# 标题 😀\n\n---\ncover: not this\n---\n";

    @TestFactory
    Stream<DynamicTest> does_what_the_tables_of_front_matter_say() {
        return Stream.of("front-matter.txt", "nested.txt")
                .flatMap(Example::read)
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    assertEdit(example, "---\n", "---\n" + BODY);
                    if (!example.isRefusal()) {
                        assertEdit(example, "\uFEFF---\n", "---\n" + BODY);
                        assertEdit(example, "--- \t\n", "---");
                        assertEdit(example, "---\n", "...\nno newline at the end");
                        assertEdit(windows(example), "---\r\n", "---\r\n" + BODY.replace("\n", "\r\n"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> does_what_the_table_of_toml_says() {
        return Example.read("toml.txt")
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    assertEdit(example, "+++\n", "+++\n" + BODY);
                    if (!example.isRefusal()) {
                        assertEdit(example, "\uFEFF+++\n", "+++");
                        assertEdit(windows(example), "+++\r\n", "+++\r\n" + BODY.replace("\n", "\r\n"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> does_what_the_table_of_jbake_says() {
        return Example.read("jbake.txt")
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    assertEdit(example, "", "~~~~~~\n" + BODY);
                    if (!example.isRefusal()) {
                        assertEdit(example, "\uFEFF", "~~~~~~");
                        assertEdit(windows(example), "", "~~~~~~\r\n" + BODY.replace("\n", "\r\n"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> does_what_the_table_of_notes_says() {
        return Example.read("notes.txt")
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> assertEdit(example, "", "")));
    }

    @Test
    void never_decodes_the_body() throws Exception {
        byte[] body = "正文\n".getBytes(Charset.forName("GBK"));
        byte[] before = join("---\ntitle: x\n---\n".getBytes(UTF_8), body);

        byte[] after = FrontMatter.read(before).edit().set("cover", "y.png").apply();

        assertThat(after).isEqualTo(join("---\ntitle: x\ncover: y.png\n---\n".getBytes(UTF_8), body));
    }

    @Test
    void refuses_front_matter_that_is_gbk() {
        byte[] note = "---\ntitle: 标题\n---\n".getBytes(Charset.forName("GBK"));

        assertThatThrownBy(() -> FrontMatter.read(note))
                .isInstanceOf(NoteException.class)
                .hasMessageContaining("not UTF-8 (GBK")
                .satisfies(e -> assertThat(((NoteException) e).position()).hasToString("Optional[2:8]"));
    }

    @Test
    void refuses_utf_16() {
        byte[] note = "\uFEFF---\ntitle: x\n---\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> FrontMatter.read(note)).hasMessageContaining("UTF-16");
    }

    @Test
    void returns_the_old_bytes_when_everything_is_as_wanted() {
        byte[] note = "---\ncover: 'x.png' # mine\n---\n".getBytes(UTF_8);

        assertThat(FrontMatter.read(note)
                        .edit()
                        .set("cover", "x.png")
                        .remove("flag")
                        .apply())
                .isSameAs(note);
    }

    @Test
    void changes_all_or_nothing() {
        byte[] note = "---\ntitle: x\ncover: [1]\n---\n".getBytes(UTF_8);
        Edit edit = FrontMatter.read(note).edit().set("alt", "y").set("cover", "z");

        assertThatThrownBy(edit::apply).isInstanceOf(NoteException.class);
    }

    private static void assertEdit(Example example, String head, String tail) {
        byte[] note = (head + example.before() + tail).getBytes(UTF_8);
        if (example.isRefusal()) {
            NoteException refusal = catchThrowableOfType(NoteException.class, () -> example.run(note));
            assertThat(refusal).as(example.name()).isNotNull();
            String place = refusal.position().map(Object::toString).orElse("?");
            assertThat("✗ " + place + " " + refusal.getMessage())
                    .as(example.name())
                    .startsWith(beforeDots(example.after()));
            assertThat(refusal.remedy()).isNotBlank();
        } else {
            assertThat(new String(example.run(note), UTF_8))
                    .as(example.name())
                    .isEqualTo(head + example.result() + tail);
        }
    }

    private static String beforeDots(String refusal) {
        return refusal.endsWith("…") ? refusal.substring(0, refusal.length() - 1) : refusal;
    }

    private static Example windows(Example example) {
        return new Example(example.name(), crlf(example.before()), example.operations(), crlf(example.result()));
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static byte[] join(byte[] first, byte[] second) throws Exception {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(first);
        joined.write(second);
        return joined.toByteArray();
    }
}
