package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingGlyphsTest {

    private final MissingGlyphs missing = new MissingGlyphs();

    @Test
    void areNamedInOneSentence() {
        List.of("🚀", "م", "🚀").forEach(missing);

        assertThat(missing.remark().orElseThrow()).contains("م (U+0645), 🚀 (U+1F680); cover.card.fonts");
    }

    @Test
    void areNamedByTheirCodesAloneWhereTheyWouldNotShow() {
        List.of("\u0301", "\uE000", "क्ष").forEach(missing);

        assertThat(missing.remark().orElseThrow())
                .contains("U+0301, क्ष (U+0915 U+094D U+0937), U+E000;")
                .doesNotContain("\u0301", "\uE000");
    }

    @Test
    void areCountedWhenTheyAreMany() {
        for (int i = 0; i < 25; i++) {
            missing.accept(Character.toString(0x0905 + i));
        }

        assertThat(missing.remark().orElseThrow()).contains(" and 5 more");
    }

    @Test
    void areNotTalkedOfWhenThereAreNone() {
        assertThat(missing.remark()).isEmpty();
    }
}
