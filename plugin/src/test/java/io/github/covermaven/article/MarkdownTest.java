package io.github.covermaven.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static String text(String markdown) {
        return Markdown.blocks(markdown).stream()
                .map(block -> PlainText.line(block.text()))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "a [[Folder/Note|shown]] b ~ a shown b",
                "a [[Folder/Note#Part]] b ~ a Note b",
                "a [text](http://x.y/z 'T') b ~ a text b",
                "a [https://x.y](https://x.y) b ~ a b",
                "a <https://x.y> https://x.y/z?q=1，b ~ a ，b",
                "mail me@example.org or github.com/a/b now ~ mail or now",
                "a ![alt](i.png) ![[i.png|300]] b ~ a b",
                "a `x = f()` b `word` c ~ a b word c",
                "a <span class=x>b</span> <!-- c --> d ~ a b d",
                "a<br/>b ~ a b",
                "a *b* **c** ==d== _e_ ~ a b c d e",
                "a %%hidden%% b ~ a b",
                "a $x^2$ b, $5 and $6 ~ a b, $5 and $6",
                "a $$x$$ b ~ a b",
                "a {{< figure src=x >}} b {{% note %}} c {{ page.x }} d {% raw %} e ~ a b c d e",
                "a <% tp.date.now() %> b ~ a b",
                "a b ^block-1 ~ a b",
                "a b{: .lead} ~ a b",
                "a[^1] b ~ a b",
                "a &amp; b &copy; \\*c\\* ~ a & b © *c*",
                "a :rocket: b at 10:30:45 ~ a b at 10:30:45",
                "`{{ a }}` b {{ c }} d ~ b d",
            })
    void inlineNoiseLeavesTheWords(String markdown, String words) {
        assertThat(text(markdown)).isEqualTo(words);
    }

    @Test
    void blocksThatAreNoProseAreLeftOut() {
        assertThat(text("""
                                Start.

                                ```java
                                code %% here
                                ```

                                    indented code

                                <div>
                                <p>html</p>
                                </div>

                                | a | b |
                                |---|---|
                                | 1 | 2 |

                                $$
                                E = mc^2
                                $$

                                ![image](x.png)
                                ![[embed]]

                                [^1]: A footnote.

                                [TOC]
                                ::: tip Look
                                Inside.
                                :::

                                <!-- more -->

                                key:: value

                                ---
                                End %% not a comment.
                                """)).isEqualTo("Start. | Inside. | End %% not a comment.");
    }

    @Test
    void calloutsGiveTheirTextWithoutTheMark() {
        assertThat(text("> [!note]- A title\n> The text.\n\n> [!WARNING]\n> Mind the gap."))
                .isEqualTo("A title | The text. | Mind the gap.");
    }

    @Test
    void paragraphsThatOnlyLinkAreLeftOut() {
        assertThat(text("[A page](https://a.b)\n\n- [[One]]\n- [Two](x)\n- [Three](y) is good\n"))
                .isEqualTo("Three is good");
    }

    @Test
    void listsAndQuotesAreToldApart() {
        assertThat(Markdown.blocks("- one\n\n  two\n\n> three\n"))
                .containsExactly(new Block.Item("one"), new Block.Item("two"), new Block.Prose("three"));
    }
}
