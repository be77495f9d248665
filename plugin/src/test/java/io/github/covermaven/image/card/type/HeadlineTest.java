package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "半途而废：六个转变, 半途而废, 六个转变",
        "Power Cuts: A Tour, Power Cuts, A Tour",
        "走到了哪里？——重读札记, 走到了哪里？, 重读札记",
        "第二大脑 —— 一次反思, 第二大脑, 一次反思",
        "Tea | A Blog, Tea, A Blog",
        "为什么？因为所以, 为什么？, 因为所以",
        "回到陆地。让博客从白天到黑夜, 回到陆地, 让博客从白天到黑夜",
        "Why? Because, Why?, Because",
        "Design tokens — quick reference, Design tokens, quick reference",
        "临时决定再写一个小工具 – 网站预览图生成器, 临时决定再写一个小工具, 网站预览图生成器",
        "How Many Answers Are Wrong（带权并查集）, How Many Answers Are Wrong, 带权并查集"
    })
    void partsATitleAtItsColonDashBarOrBracket(String title, String main, String other) {
        assertThat(Headline.part(title)).contains(new Headline(main, other, false));
    }

    @ParameterizedTest
    @CsvSource({
        "ArcMap使用 – 点位图层制作, ArcMap使用, 点位图层制作",
        "npm - package.json, npm, package.json",
        "第六单元 – Astro 群岛, 第六单元, Astro 群岛"
    })
    void aShortNameBeforeADashIsThatOfASeries(String title, String series, String main) {
        assertThat(Headline.part(title)).contains(new Headline(main, series, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "12:30 at the station",
                "well-known",
                "https://a.b/c?d=e",
                "：——",
                "真的吗？",
                "f(x) 的图像",
                "2025 – 2026 年的总结",
                "9: 30 o'clock",
                ""
            })
    void leavesWholeWhatIsOfOnePiece(String title) {
        assertThat(Headline.part(title)).isEmpty();
    }
}
