package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.covermaven.image.CardWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {

    private final List<String> missing = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "为什么你的笔记系统总是半途而废, 为什么你的笔记系统|总是半途而废",
        "Kotlin 协程为什么不会阻塞线程, Kotlin 协程为什么|不会阻塞线程",
        "用 Docker Compose 在 NAS 上搭建家庭相册, 用 Docker Compose|在 NAS 上搭建家庭相册",
        "The Art of Naming Things, The Art of|Naming Things",
        "鼠标事件判断 单击还是双击, 鼠标事件判断|单击还是双击",
        "对比2个版本号的方法, 对比 2 个|版本号的方法",
        "CSS暗黑模式和明亮模式, CSS 暗黑模式|和明亮模式"
    })
    void linesEndWherePhrasesEnd(String title, String lines) {
        assertThat(lines(title, 2)).containsExactly(lines.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“引号”和《书名》，以及（括号）里的话：都不在行首行尾！", "一、二、三，四。五；六：七？八！九……十——十一", "「かぎ括弧」と、ちょっとした小さい文字。"})
    void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne(String title) {
        for (double width = 150; width < 700; width += 50) {
            for (String line : set(title, 9, width).orElseThrow().text()) {
                assertThat(line).doesNotMatch("^[，。、；：？！）”》」…—ょっ].*").doesNotMatch(".*[（“《「]$");
            }
        }
    }

    @Test
    void aLatinWordIsNeverPartedWhenItFitsALine() {
        assertThat(set("Kubernetes Observability Handbook", 9, 200)
                        .orElseThrow()
                        .text())
                .containsExactly("Kubernetes", "Observability", "Handbook");
    }

    @Test
    void aWordLongerThanALineIsCut() {
        assertThat(set("x".repeat(90), 9, 200).orElseThrow().text()).hasSizeGreaterThan(3);
    }

    @Test
    void shortTitlesGetTheLargestSize() {
        assertThat(set("三月读书笔记", 4, 680).orElseThrow().size()).isEqualTo(92);
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = typesetter(3)
                .setWhatFits("很长的标题".repeat(60), 680, 400)
                .orElseThrow()
                .text();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).endsWith("…");
    }

    @Test
    void aWordWiderThanALineIsPartedAtItsSeams() {
        assertThat(set("ConcurrentHashMapIteratorImplementation", 9, 300)
                        .orElseThrow()
                        .text())
                .containsExactly("ConcurrentHash", "MapIterator", "Implementation");
    }

    @Test
    void aCharacterThatNoFontHasIsLeftOutAndTold() {
        assertThat(lines("Rocket \uE000 science", 1)).containsExactly("Rocket science");
        assertThat(missing).containsOnly("\uE000");
    }

    @Test
    void anAccentThatNoFontHasIsLeftOffItsLetter() {
        assertThat(lines("x\u0333y", 1)).containsExactly("xy");
        assertThat(missing).containsOnly("x\u0333");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uE000", "مرحبا!", "नमस्ते (2)", "\u0378", "\uFFFF", "\uFE0F"})
    void wordsThatCannotBeDrawnAreNothing(String title) {
        Optional<Lines> lines = typesetter(3).setWhatFits(title, 680, 400);

        assertThat(lines.map(Lines::text).orElse(List.of()))
                .isEqualTo(title.contains("2") ? List.of("(2)") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ŁÓDŹ ǅ ƿ Ȝ Ḃ ế ữ Ƴ",
                "Ёлки ґ ѳ",
                "Ελληνική",
                "ひらがなカタカナー",
                "→⇒↔≠≤∞№℃½①★✓▶…“”",
                "囧喆冇",
                "𝗕𝗼𝗹𝗱 ﬁ ㎏",
                "🚀🎉📷☕❤️☀️",
                "👩🏽\u200D💻 👨\u200D👩\u200D👧\u200D👦 🏳️\u200D🌈 🇯🇵 1️⃣ 👍🏿"
            })
    void ourFontsHaveWhatTitlesNeed(String title) {
        assertThat(typesetter(9).set(title, 680, 2000)).isPresent();
        assertThat(missing).isEmpty();
    }

    @Test
    void anUnknownEmojiOfManyIsItsFirst() {
        assertThat(lines("🚀\u200D🐙", 1)).containsExactly("🚀");
    }

    @Test
    void aTitleThatLacksSerifsIsSetWithoutThemAsAWhole() {
        assertThat(width(Style.SERIF, "Ёлки abc")).isEqualTo(width(Style.SANS, "Ёлки abc"));
        assertThat(width(Style.SERIF, "abc 中文")).isNotEqualTo(width(Style.SANS, "abc 中文"));
    }

    @Test
    void linesOfHighLettersDoNotTouch() {
        Lines lines = typesetter(2).set("Ộgy Ộgy Ộgy", 200, 2000).orElseThrow();
        Lines first = typesetter(2).set("Ộgy", 200, 2000).orElseThrow();

        assertThat(lines.height()).isGreaterThan(2 * first.height() * lines.size() / first.size());
    }

    @Test
    void chineseQuotesAreFullWidthAndEnglishOnesAreNot() {
        double chinese = set("说“好”的", 1, 680).orElseThrow().width();
        double english = set("say “so” it", 1, 680).orElseThrow().width();

        assertThat(chinese).isGreaterThan(3.9 * 92).isLessThan(5.2 * 92);
        assertThat(english).isLessThan(4.9 * 92);
    }

    @Test
    void linesOfInkBeginExactlyAtTheLeft() {
        assertThat(Ink.of(set("《书》", 1, 680).orElseThrow().outline(64, 0)).getMinX())
                .isCloseTo(64, within(1e-6));
    }

    private double width(Style style, String title) {
        return Typography.of(CardWishes.NONE, missing::add)
                .display(style, new Fitter(92, 30, 1, 1))
                .set(title, 680, 400)
                .orElseThrow()
                .width();
    }

    private List<String> lines(String title, int lines) {
        return set(title, lines, 680).orElseThrow().text();
    }

    private Optional<Lines> set(String title, int lines, double width) {
        return typesetter(lines).set(title, width, 2000);
    }

    private Typesetter typesetter(int lines) {
        return Typography.of(CardWishes.NONE, missing::add).display(Style.SANS, new Fitter(92, 30, lines, 1.14));
    }
}
