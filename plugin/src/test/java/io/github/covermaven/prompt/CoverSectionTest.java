package io.github.covermaven.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.article.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A note as chat models help to write them: a video link on top, code, title ideas, and a section on the cover. */
class CoverSectionTest {

    private static final String NOTE = """
            [用 Python 画图_某视频网站](https://video.example.org/watch?v=1)

            人工智能改变了画图的方式。本文介绍如何用 `openai` 库画图。

            #### 代码

            ```python
            import openai
            prompt = "一只猫"
            ```

            ### 吸引人的标题

            1. "解锁创意：让代码替你画图"
            2. "从文字到画面：十分钟入门"

            ### 文章简介

            用一个简单的提示，画出一张图。

            ### 封面图生成

            为了配合文章内容，我将生成一张封面图，其描述为一只在雪地里跳跃的狐狸，以体现自由。画面安静而明亮。
            """;

    private static String prompt(OptionalInt limit) {
        Metadata metadata = new Metadata(
                Optional.of("用 API 画图"), "x", List.of("python", "openai"), Optional.empty(), Optional.empty());
        return new PromptBuilder()
                .build(
                        new ArticleReader(ArticleReader.PROMPT_HEADINGS, ArticleReader.SUMMARY_HEADINGS)
                                .read(metadata, NOTE),
                        Style.of("editorial"),
                        limit)
                .text();
    }

    @Test
    void pictureShowsWhatTheSectionDescribesAndNothingElseOfTheNote() {
        assertThat(prompt(OptionalInt.empty()))
                .contains("> 一只在雪地里跳跃的狐狸，以体现自由。画面安静而明亮。\n")
                .doesNotContainIgnoringCase("python")
                .doesNotContain("openai", "视频", "http", "解锁", "画图", "封面图", "提示");
    }

    @Test
    void itDoesSoWithinTheLowestLimitsThatServicesHave() {
        assertThat(prompt(OptionalInt.of(512))).hasSizeLessThanOrEqualTo(512).contains("一只在雪地里跳跃的狐狸", "Editorial");
        assertThat(prompt(OptionalInt.of(120))).hasSizeLessThanOrEqualTo(120).contains("一只在雪地里跳跃的狐狸");
    }
}
