package io.github.covermaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.problem.Position;
import io.github.covermaven.run.State;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What machines read of a verdict. */
class ReportsTest {

    private static final String NASTY = "<![CDATA[ \"quotes\" & 'more' \u0001\u001b[31m ]]> 封面 \ud83d\ude00";

    private static final Verdict VERDICT = new Verdict(
            List.of(
                    new Verdict.Looked("fine.md", "", List.of()),
                    new Verdict.Looked("草稿/draft.md", "draft", List.of()),
                    new Verdict.Looked(
                            "posts/a \"b\" & c.md",
                            "",
                            List.of(
                                    finding(Level.ERROR, "broken", NASTY),
                                    finding(Level.WARNING, "shape", "far too wide")))),
            Map.of(State.FRESH, 1, State.SKIPPED, 1, State.BROKEN, 1),
            Path.of("site", "content"));

    private static Finding finding(Level level, String rule, String message) {
        return new Finding(level, rule, "posts/a \"b\" & c.md", new Position(3, 8), message, "mend it");
    }

    @Test
    void json_names_the_file_as_the_ci_sees_it_with_line_and_column() {
        JsonNode root = new ObjectMapper().readTree(JsonReport.of(VERDICT));

        assertThat(root.path("notes").asInt()).isEqualTo(3);
        assertThat(root.path("states").path("broken").asInt()).isEqualTo(1);
        JsonNode first = root.path("findings").get(0);
        assertThat(first.path("level").asString()).isEqualTo("error");
        assertThat(first.path("rule").asString()).isEqualTo("broken");
        assertThat(first.path("note").asString()).isEqualTo("posts/a \"b\" & c.md");
        assertThat(first.path("file").asString()).isEqualTo("site/content/posts/a \"b\" & c.md");
        assertThat(first.path("line").asInt()).isEqualTo(3);
        assertThat(first.path("column").asInt()).isEqualTo(8);
        assertThat(first.path("message").asString()).isEqualTo(NASTY);
        assertThat(first.path("remedy").asString()).isEqualTo("mend it");
    }

    private static Element suite() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.of(VERDICT)));
        return (Element) document.getElementsByTagName("testsuite").item(0);
    }

    private static Element testCase(int number) throws Exception {
        return (Element) suite().getElementsByTagName("testcase").item(number);
    }

    @Test
    void junit_counts_notes_failures_and_skips() throws Exception {
        assertThat(suite().getAttribute("tests")).isEqualTo("3");
        assertThat(suite().getAttribute("failures")).isEqualTo("1");
        assertThat(suite().getAttribute("skipped")).isEqualTo("1");
        assertThat(testCase(0).getChildNodes().getLength()).isZero();
        assertThat(testCase(1).getElementsByTagName("skipped").getLength()).isOne();
    }

    @Test
    void junit_has_failures_and_warnings_where_each_belongs_whatever_signs_are_in_them() throws Exception {
        Element note = testCase(2);

        assertThat(note.getAttribute("classname")).isEqualTo("site/content/posts");
        assertThat(note.getAttribute("name")).isEqualTo("a \"b\" & c.md");
        assertThat(note.getAttribute("file")).isEqualTo("site/content/posts/a \"b\" & c.md");
        Element failure = (Element) note.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("broken");
        assertThat(failure.getTextContent())
                .startsWith("site/content/posts/a \"b\" & c.md:3:8: broken: <![CDATA[ \"quotes\" & 'more'  ")
                .contains("封面 \ud83d\ude00")
                .endsWith("; mend it");
        assertThat(note.getElementsByTagName("system-out").item(0).getTextContent())
                .endsWith("shape: far too wide; mend it");
    }

    @Test
    void nothing_looked_at_is_a_report_too() throws Exception {
        Verdict empty = new Verdict(List.of(), Map.of(), Path.of(""));

        assertThat(new ObjectMapper().readTree(JsonReport.of(empty)).path("findings"))
                .isEmpty();
        assertThat(new String(JUnitReport.of(empty), StandardCharsets.UTF_8)).contains("tests=\"0\"");
    }
}
