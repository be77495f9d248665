package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final Metadata NONE =
            new Metadata(Optional.empty(), "2024-01-02-my-first_post", List.of(), Optional.empty(), Optional.empty());

    private final ArticleReader reader =
            new ArticleReader(ArticleReader.PROMPT_HEADINGS, ArticleReader.SUMMARY_HEADINGS);

    @Test
    void titleOfTheFrontMatterComesFirst() {
        Metadata metadata =
                new Metadata(Optional.of(" A  “fine” <b> title\n"), "x", List.of(), Optional.empty(), Optional.empty());
        assertThat(reader.read(metadata, "# Heading").title()).isEqualTo("A “fine” <b> title");
    }

    @Test
    void firstHeadingIsTheTitleOfANoteThatNamesNone() {
        assertThat(reader.read(NONE, "Text.\n\n## Using **`git`** ##\n\n# Later")
                        .title())
                .isEqualTo("Using git");
    }

    @Test
    void sectionAboutTheCoverIsNoTitle() {
        assertThat(reader.read(NONE, "## 封面图\n\n一只猫。").title()).isEqualTo("my first post");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02-my-post, my post",
        "my_long-post, my long post",
        "20240102 日记, 日记",
        "2024-01-02, 2024-01-02",
        "GPT-4 in practice, GPT-4 in practice",
        "如何-学习, 如何 学习",
        "Sci-fi, Sci-fi",
        "My-First-Post, My First Post",
    })
    void fileNameIsTheTitleOfLastResort(String fileName, String title) {
        Metadata metadata = new Metadata(Optional.of(" "), fileName, List.of(), Optional.empty(), Optional.empty());
        assertThat(reader.read(metadata, "").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### 封面图生成",
                "# 封面图",
                "## **封面描述** ##",
                "## 五、封面提示词：",
                "#### 3.2 Cover Image 🎨",
                "## COVER  PROMPT",
                "封面图\n---",
            })
    void coverSectionIsTheBriefHoweverItsHeadingIsDressed(String heading) {
        String note = "# T\n\nText before.\n\n" + heading + "\n\nA red kite over a *grey* harbour.\n";
        assertThat(reader.read(NONE, note).brief()).contains("A red kite over a grey harbour.");
    }

    @Test
    void coverSectionEndsAtTheNextHeadingOfItsLevelOrAHigherOne() {
        String note = "## 封面图\n\n第一段。\n\n### 细节\n\n第二段。\n\n## 结语\n\n不是封面。";
        assertThat(reader.read(NONE, note).brief()).contains("第一段。 第二段。");
    }

    @Test
    void briefOfTheFrontMatterWinsOverTheSection() {
        Metadata metadata =
                new Metadata(Optional.empty(), "x", List.of(), Optional.empty(), Optional.of("A `fox`\n  at dawn"));
        assertThat(reader.read(metadata, "# 封面图\n\n一只猫。").brief()).contains("A `fox` at dawn");
    }

    @Test
    void briefMayStandInAFenceThatIsNotCode() {
        assertThat(reader.read(NONE, "# Cover prompt\n\n```text\nA fox\nat dawn\n```\n")
                        .brief())
                .contains("A fox at dawn");
        assertThat(reader.read(NONE, "# Cover prompt\n\n```java\nint a;\n```\n").brief())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "为了配合文章，我将生成一张封面图，其描述为一只在夕阳下奔跑的狗，很美。 | 一只在夕阳下奔跑的狗，很美。",
                "画面描述：雨中的灯塔。 | 雨中的灯塔。",
                "封面图：雨中的灯塔。 | 雨中的灯塔。",
                "Cover image: a lighthouse in the rain. | a lighthouse in the rain.",
                "I will create an image that shows a lighthouse in the rain. | a lighthouse in the rain.",
                "雨中的灯塔，画面安静。 | 雨中的灯塔，画面安静。",
                "A lighthouse whose picture hangs in every house. | A lighthouse whose picture hangs in every house.",
            })
    void announcementsOfThePictureAreNotPartOfTheBrief(String section, String brief) {
        assertThat(reader.read(NONE, "# 封面图\n\n" + section).brief()).contains(brief);
    }

    @Test
    void coloursStayInTheBrief() {
        assertThat(reader.read(NONE, "# 封面图\n\nA sail in #c8553d.").brief()).contains("A sail in #c8553d.");
    }

    @Test
    void endlessTitlesAndBriefsAreCutBetweenWords() {
        Metadata metadata = new Metadata(
                Optional.of("word ".repeat(1_000)),
                "x",
                List.of(),
                Optional.empty(),
                Optional.of("word ".repeat(5_000)));
        assertThat(reader.read(metadata, "").title()).hasSizeBetween(290, 300).endsWith(" word");
        assertThat(reader.read(metadata, "").brief().orElseThrow())
                .hasSizeBetween(4_990, 5_000)
                .endsWith(" word");
    }

    @Test
    void summaryComesFromTheFrontMatterElseFromItsSection() {
        String note = "# T\n\n## TL;DR\n\nShort and [good](http://a.b).\n\n## More\n\nLong.";
        Metadata metadata =
                new Metadata(Optional.empty(), "x", List.of(), Optional.of("By the **author**."), Optional.empty());
        assertThat(reader.read(metadata, note).summary()).contains("By the author.");
        assertThat(reader.read(NONE, note).summary()).contains("Short and good.");
    }

    @Test
    void emptyNoteIsAnArticleWithATitleOnly() {
        assertThat(reader.read(NONE, ""))
                .isEqualTo(new Article("my first post", List.of(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void sentencesKeepTheirOrderAndLeaveListsAndOtherSectionsOut() {
        String note = """
                [A film about lighthouses](https://example.org/film)

                The old lighthouse keeper rows out to the reef every single evening.

                ## 吸引人的标题

                1. "Lighthouses: how to unlock the power of the sea"
                2. "From lamp to lighthouse: ten lessons"

                ## 简介

                关于灯塔的故事，值得一读，也值得一看再看。

                ## End

                A lighthouse without a keeper is only a lamp on a stone in the water.
                """;
        Metadata metadata =
                new Metadata(Optional.of("The lighthouse keeper"), "x", List.of(), Optional.empty(), Optional.empty());
        Article article = reader.read(metadata, note);
        assertThat(article.sentences())
                .containsExactly(
                        "The old lighthouse keeper rows out to the reef every single evening.",
                        "A lighthouse without a keeper is only a lamp on a stone in the water.");
    }
}
