package io.github.covermaven.image.card.type;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTypeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\0\1\0\0", "OTTO", "true", "ttcf"})
    void whatBeginsLikeAFontIsOne(String start) {
        assertThatCode(() -> OpenType.require(file(start + "..."))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wOFF", "wOF2"})
    void aFontForTheWebIsToBeConverted(String start) {
        assertThatThrownBy(() -> OpenType.require(file(start)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("convert it to TTF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\1", "<html>"})
    void anythingElseIsRefused(String content) {
        assertThatThrownBy(() -> OpenType.require(file(content)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("font.ttf is no font");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> OpenType.require(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("font.ttf"), content);
    }
}
