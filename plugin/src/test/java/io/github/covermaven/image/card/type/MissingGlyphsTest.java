package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MissingGlyphsTest {

    private final MissingGlyphs missing = new MissingGlyphs();

    @Test
    void areNamedInOneSentence() {
        List.of("🚀", "م", "🚀").forEach(missing);

        assertThat(missing.remark().orElseThrow())
                .contains("م (U+0645), 🚀 (U+1F680)")
                .endsWith(")");
    }

    @Test
    void areCountedWhenTheyAreMany() {
        for (int i = 0; i < 25; i++) {
            missing.accept(Character.toString(0x0905 + i));
        }

        assertThat(missing.remark().orElseThrow()).endsWith("and 5 more");
    }

    @Test
    void areNotTalkedOfWhenThereAreNone() {
        assertThat(missing.remark()).isEmpty();
    }
}
