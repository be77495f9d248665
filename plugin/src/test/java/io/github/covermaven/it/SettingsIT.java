package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users set, and set wrongly. */
class SettingsIT extends VaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cover.link=foo                | use path, name, wikilink, embed
            cover.typo=1                  | there is no parameter cover.typo
            cover.timeout=never           | use a time such as 600 s or 10 min
            cover.imageDirectory=../../.. | name a folder inside it
            cover.maxImages=-1            | use a whole number from 0
            cover.provider=dalle          | use auto, card, openai
            cover.size=10x10              | 10x10
            cover.vault=nowhere           | name the folder that holds your notes
            cover.notes=nowhere.md        | is not in the vault
            """)
    void a_wrong_value_is_refused_before_anything_is_done(String property, String allowed) throws Exception {
        assertRefused("-D" + property, property.substring(0, property.indexOf('=')), allowed);
    }

    @Test
    void an_unknown_element_in_the_POM_is_refused() throws Exception {
        vault.write("pom.xml", Pom.declaring("<configuration><modell>x</modell></configuration>"));
        assertRefused("-Dunrelated=1", "there is no parameter modell", "did you mean cover.model?");
    }

    @Test
    void an_unknown_line_in_cover_properties_is_refused() throws Exception {
        vault.write("cover.properties", "cover.imageDir = x\n");
        assertRefused("-Dunrelated=1", "there is no parameter cover.imageDir", "did you mean cover.imageDirectory?");
    }

    @Test
    void cover_properties_gives_way_to_the_command_line() throws Exception {
        vault.write("cover.properties", "link = wikilink\nimageDirectory = 图片\nnotes = posts/sourdough\n");

        vault.run("cover:generate", "-Dcover.link=name").succeeds().says("drawn         1");

        assertThat(vault.read("posts/sourdough/index.md"))
                .containsPattern("\ncover: sourdough-for-people-who-forget-things-[0-9a-f]{8}\\.png\n");
        assertThat(vault.file("图片")).isNotEmptyDirectory();
    }

    @Test
    void the_POM_may_say_it_all() throws Exception {
        vault.write("pom.xml", Pom.declaring("""
                <configuration>
                  <key>banner</key>
                  <publicUrl>https://cdn.example.org/c</publicUrl>
                  <notes>posts/sourdough/index.md</notes>
                </configuration>
                """));

        vault.run("cover:generate").succeeds().says("drawn         1");

        assertThat(vault.read("posts/sourdough/index.md"))
                .containsPattern("\nbanner: https://cdn.example.org/c/sourdough-[a-z-]+-[0-9a-f]{8}\\.png\n");
    }

    @Test
    void only_notes_with_this_in_their_front_matter_are_looked_at() throws Exception {
        vault.run("cover:generate", "-Dcover.where=lang=en").succeeds().says("drawn         1");
        assertThat(vault.covers().keySet()).containsExactly("posts/night-train/index.md");
    }

    @Test
    void skip_skips() throws Exception {
        SortedMap<String, String> before = vault.files();
        vault.run("cover:generate", "-Dcover.skip").succeeds().says("skipped (cover.skip)");
        assertThat(vault.changedSince(before)).isEmpty();
    }

    @Test
    void the_key_may_stand_in_settings_xml() throws Exception {
        vault.withServers("<server><id>images</id><password>" + KEY + "</password></server>")
                .run("cover:generate", api.parameter(), "-Dcover.serverId=images", "-Dcover.maxImages=1", "-X")
                .succeeds()
                .doesNotSay(KEY);

        assertThat(api.received()).contains("Bearer " + KEY);
    }

    @Test
    void a_key_in_settings_xml_may_be_encrypted() throws Exception {
        Path master = Files.writeString(
                temp.resolve("settings-security.xml"),
                "<settingsSecurity><master>{vdU6kKcGGFYHZiTh/PldFtH041UwwhX7sDlMXQSAAWc=}</master></settingsSecurity>");
        vault.withServers("<server><id>images</id><password>"
                        + "{cMBit1ldju8HIU/WC8ImSeYAP/OkFv+y40xXow51mKT5o7t3653kkLIPj+nGBb3l}</password></server>")
                .run(
                        "cover:generate",
                        api.parameter(),
                        "-Dcover.serverId=images",
                        "-Dcover.maxImages=1",
                        "-Dsettings.security=" + master)
                .succeeds()
                .doesNotSay(KEY);

        assertThat(api.received()).contains("Bearer " + KEY);
    }

    private void assertRefused(String argument, String... texts) throws Exception {
        SortedMap<String, String> before = vault.files();
        generate(argument).fails().says(texts);
        assertThat(api.received()).isEmpty();
        assertThat(vault.changedSince(before)).isEmpty();
    }
}
