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
        "Why? Because, Why?, Because"
    })
    void partsATitleAtItsColonDashOrBar(String title, String first, String second) {
        assertThat(Headline.part(title)).contains(new Headline(first, second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain", "12:30 at the station", "well-known", "https://a.b/c?d=e", "：——", "真的吗？", ""})
    void leavesWholeWhatIsOfOnePiece(String title) {
        assertThat(Headline.part(title)).isEmpty();
    }
}
