package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MissingGlyphsTest {

    private final MissingGlyphs missing = new MissingGlyphs();
    private final Log log = new Log();

    @Test
    void areNamedInOneWarning() {
        List.of("🚀", "م", "🚀").forEach(missing);

        missing.report(log);

        assertThat(log.messages)
                .singleElement()
                .asString()
                .contains("م (U+0645), 🚀 (U+1F680)")
                .endsWith(")");
    }

    @Test
    void areCountedWhenTheyAreMany() {
        for (int i = 0; i < 25; i++) {
            missing.accept(Character.toString(0x0905 + i));
        }

        missing.report(log);

        assertThat(log.messages).singleElement().asString().endsWith("and 5 more");
    }

    @Test
    void areNotTalkedOfWhenThereAreNone() {
        missing.report(log);

        assertThat(log.messages).isEmpty();
    }

    private static final class Log implements System.Logger {

        private final List<String> messages = new ArrayList<>();

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            messages.add(message);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            messages.add(format);
        }
    }
}
