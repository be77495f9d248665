package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultPropertiesTest {

    @TempDir
    private Path vault;

    private Map<String, String> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Map<String, String> read(String text, Charset charset) throws IOException {
        Files.writeString(vault.resolve("cover.properties"), text, charset);
        return new VaultProperties(vault).read(new PropertyNames(Set.of("vault", "skip", "style", "titleKeys")));
    }

    @Test
    void a_vault_without_the_file_sets_nothing() {
        assertThat(new VaultProperties(vault).read(new PropertyNames(Set.of()))).isEmpty();
    }

    @Test
    void names_are_written_with_or_without_the_prefix() throws IOException {
        assertThat(read("cover.style=ink\ntitleKeys = 标题, title\n"))
                .containsOnly(Map.entry("style", "ink"), Map.entry("titleKeys", "标题, title"));
    }

    @Test
    void a_name_that_does_not_exist_is_refused_with_the_file() {
        assertThatThrownBy(() -> read("cover.stile=ink\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.stile")
                .hasMessageContaining("cover.properties")
                .hasMessageContaining("did you mean cover.style?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault=other", "cover.vault=other", "skip=true", "cover.skip=true"})
    void what_is_decided_before_the_file_is_read_is_refused(String line) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("give it with -D");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        assertThatThrownBy(() -> read("titleKeys=标题\n", Charset.forName("GBK")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() throws IOException {
        assertThat(read("\uFEFFstyle=ink\n")).containsEntry("style", "ink");
    }

    @Test
    void a_damaged_file_is_refused() {
        assertThatThrownBy(() -> read("style=\\u12\n")).isInstanceOf(SettingsException.class);
    }
}
