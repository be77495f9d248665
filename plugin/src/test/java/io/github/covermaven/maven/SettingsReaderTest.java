package io.github.covermaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.metadata.Metadata;
import io.github.covermaven.image.overlay.OverlaySettings;
import io.github.covermaven.maven.SettingsReader.Surroundings;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.DrawOrder;
import io.github.covermaven.run.Sharing;
import io.github.covermaven.store.Link;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @TempDir
    private Path project;

    private Path vault;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void a_vault_inside_a_project() throws IOException {
        project = project.toRealPath();
        vault = Files.createDirectories(project.resolve("notes"));
    }

    private CoverSettings read(String... namesAndValues) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        Surroundings surroundings = new Surroundings(project, project, false, environment);
        Credentials credentials = new Credentials(new Settings(), request -> null, environment);
        return new SettingsReader(surroundings, credentials, new Proxies(new Settings(), request -> null))
                .read(new Parameters(given), vault);
    }

    @Test
    void without_parameters_the_contracts_defaults_hold() {
        CoverSettings settings = read();

        assertThat(settings.vault()).isEqualTo(vault);
        assertThat(settings.includes()).containsExactly("**/*.md", "**/*.markdown");
        assertThat(settings.excludes()).isEmpty();
        assertThat(settings.sharing()).isEqualTo(Sharing.AUTO);
        assertThat(settings.createFrontMatter()).isFalse();
        assertThat(settings.keys().cover()).isEqualTo("cover");
        assertThat(settings.keys().alt()).isEmpty();
        assertThat(settings.keys().title()).containsExactly("title", "标题");
        assertThat(settings.keys().summary()).contains("description", "summary", "摘要", "简介");
        assertThat(settings.wording().promptHeadings())
                .contains("封面图生成", "封面图", "封面描述", "封面提示词", "Cover image", "Cover prompt");
        assertThat(settings.wording().style().name()).isEqualTo("editorial");
        assertThat(settings.wording().template()).isEmpty();
        assertThat(settings.storage().imageDirectory()).isEqualTo("covers");
        assertThat(settings.storage().link()).isEqualTo(Link.PATH);
        assertThat(settings.storage().publicUrl()).isEmpty();
        assertThat(settings.drawing().provider()).isEqualTo("auto");
        assertThat(settings.drawing().concurrency()).isEqualTo(4);
        assertThat(settings.drawing().image().traffic().timeout()).isEqualTo(Duration.ofSeconds(600));
        assertThat(settings.drawing().image().traffic().retries()).isEqualTo(2);
        assertThat(settings.finish().metadata()).isEqualTo(Metadata.ADD);
        assertThat(settings.finish().title()).isEmpty();
        assertThat(settings.caps().maxImages()).isEmpty();
        assertThat(settings.caps().order()).isEqualTo(DrawOrder.NEWEST);
    }

    @ParameterizedTest
    @CsvSource({
        "sharing, some",
        "createFrontMatter, maybe",
        "link, url",
        "order, random",
        "metadata, all",
        "title, below",
        "maxImages, -1",
        "maxImages, many",
        "maxCost, much",
        "pricePerImage, -1 USD",
        "only, old",
        "overwrite, maybe",
        "concurrency, 0",
        "retries, -1",
        "requestsPerMinute, 0",
        "service, dalle",
        "sizeField, 'a b'",
        "timeout, 0",
        "baseUrl, 'http://a b'",
        "notes, gone.md",
        "where, tags",
        "promptTemplate, gone.mustache"
    })
    void a_wrong_value_is_refused_naming_property_value_and_what_is_allowed(String name, String value) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover." + name + "=" + value)
                .satisfies(e -> assertThat(((SettingsException) e).remedy()).isNotBlank());
    }

    @Test
    void the_base_url_comes_from_the_environment_unless_it_is_set() {
        environment.put("OPENAI_BASE_URL", "https://relay.example/v1");

        assertThat(read().drawing().image().baseUrl()).contains(URI.create("https://relay.example/v1"));
        assertThat(read("baseUrl", "https://other.example/v1").drawing().image().baseUrl())
                .contains(URI.create("https://other.example/v1"));
    }

    @Test
    void the_key_comes_from_the_variable_of_the_setting() {
        environment.put("RELAY_KEY", "sk-relay");

        assertThat(read("apiKeyEnv", "RELAY_KEY")
                        .drawing()
                        .image()
                        .apiKey()
                        .orElseThrow()
                        .value())
                .isEqualTo("sk-relay");
        assertThat(read().drawing().image().apiKey()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"baseUrl, https://relay.example/v1", "apiKeyEnv, RELAY_KEY", "model, dall-e-3", "service, openai"})
    void settings_that_only_make_sense_with_a_service_name_one(String name, String value) {
        assertThat(read().drawing().namesService()).isFalse();
        assertThat(read(name, value).drawing().namesService()).isTrue();
    }

    @Test
    void maps_are_read_without_being_shown_when_they_are_none() {
        assertThat(read("headers", "api-key={key},Authorization=")
                        .drawing()
                        .image()
                        .dialect()
                        .headers())
                .containsOnly(Map.entry("api-key", "{key}"), Map.entry("Authorization", ""));
        assertThatThrownBy(() -> read("headers", "geheim"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.headers")
                .message()
                .doesNotContain("geheim");
        assertThatThrownBy(() -> read("headers", "x-a=größe-geheim"))
                .isInstanceOf(SettingsException.class)
                .message()
                .doesNotContain("geheim");
    }

    @Test
    void what_is_no_json_pointer_is_refused() {
        assertThatThrownBy(() -> read("resultPointers", "/data/0/url,data"))
                .hasMessageContaining("cover.resultPointers: data is no JSON pointer");
    }

    @Test
    void a_wish_for_a_size_is_the_presets_and_what_is_typed_the_users() {
        var image = read("service", "ark", "model", "ep-1", "size", "1024x1024")
                .drawing()
                .image();

        assertThat(image.size()).contains("1024x1024");
        assertThat(image.sizeWish()).contains("2560x1440");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "'', false", "false, false"})
    void the_variable_ci_says_whether_this_is_one(String value, boolean ci) {
        environment.put("CI", value);

        assertThat(read().caps().ci()).isEqualTo(ci);
    }

    @Test
    void a_template_is_a_file_of_the_project_or_the_vault_or_the_text_itself() throws IOException {
        Files.writeString(project.resolve("p.mustache"), "P {{title}}");
        Files.writeString(vault.resolve("v.mustache"), "V {{title}}");

        assertThat(read("promptTemplate", "p.mustache").wording().template()).contains("P {{title}}");
        assertThat(read("promptTemplate", "v.mustache").wording().template()).contains("V {{title}}");
        assertThat(read("promptTemplate", "T {{title}}").wording().template()).contains("T {{title}}");
    }

    @Test
    void pictures_may_not_leave_the_project_or_else_the_vault() throws IOException {
        assertThat(read().project()).isEqualTo(project);

        vault = Files.createTempDirectory("elsewhere").toRealPath();

        assertThat(read().project()).isEqualTo(vault);
        Files.delete(vault);
    }

    /** Two settings with the same hash make no cover of the other stale. */
    @Test
    void the_hash_is_the_same_for_the_same_settings() {
        assertThat(read("style", "ink", "model", "dall-e-3").hash())
                .isEqualTo(read("model", "dall-e-3", "style", "ink").hash());
        assertThat(read("style", "INK").hash()).isEqualTo(read("style", "ink").hash());
        assertThat(read("style", "editorial").hash()).isEqualTo(read().hash());
    }

    /** Pinned: another value would make every cover of every vault stale. */
    @Test
    void the_hash_of_the_defaults_stays_what_it_is_from_version_to_version() {
        assertThat(read().hash()).isEqualTo("73ab96ce2ebeb2713e0537d74d5c673a49a2017f2ebafbebf0ac8a25d0f689a0");
    }

    @ParameterizedTest
    @CsvSource({
        "style, ink",
        "style, a charcoal drawing",
        "promptTemplate, '{{title}}'",
        "titleKeys, name",
        "promptHeadings, Cover",
        "summaryKeys, lead",
        "model, dall-e-3",
        "size, 1536x1024",
        "quality, high",
        "format, png",
        "extraBody, '{\"seed\":7}'"
    })
    void the_hash_changes_with_what_decides_the_picture(String name, String value) {
        assertThat(read(name, value).hash()).isNotEqualTo(read().hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "includes=*.md",
                "excludes=x/**",
                "where=a=b",
                "sharing=all",
                "createFrontMatter=true",
                "key=image",
                "altKey=alt",
                "imageDirectory=img",
                "link=wikilink",
                "publicUrl=/c/",
                "site=hexo-fluid",
                "baseUrl=https://relay.example/v1",
                "concurrency=1",
                "requestsPerMinute=9",
                "path=/images",
                "headers=a=b",
                "query=a=b",
                "sizeField=image_size",
                "resultPointers=/a",
                "timeout=9",
                "retries=0",
                "metadata=keep",
                "title=overlay",
                "maxImages=1",
                "order=path"
            })
    void the_hash_does_not_change_with_what_decides_no_picture(String setting) {
        String[] parts = setting.split("=", 2);

        assertThat(read(parts[0], parts[1]).hash()).isEqualTo(read().hash());
    }

    @Test
    void fonts_are_named_from_the_vault_and_change_the_hash_of_cards_but_not_of_paid_pictures() throws IOException {
        Path font = Files.writeString(vault.resolve("a.ttf"), "a font");

        CoverSettings cards = read("provider", "card", "card.fonts", "a.ttf");

        assertThat(cards.drawing().image().card().fonts()).containsExactly(font);
        assertThat(cards.hash()).isNotEqualTo(read("provider", "card").hash());
        assertThat(read("provider", "openai", "card.fonts", "a.ttf").hash())
                .isEqualTo(read("provider", "openai").hash());
    }

    @Test
    void titles_are_set_on_pictures_of_the_size_and_in_the_fonts_that_are_wanted() throws IOException {
        Files.writeString(vault.resolve("a.ttf"), "\0\1\0\0");

        OverlaySettings plain = read("title", "overlay").finish().title().orElseThrow();
        OverlaySettings wanted = read("title", "overlay", "size", "800x418", "card.fonts", "a.ttf")
                .finish()
                .title()
                .orElseThrow();

        assertThat(plain.size()).hasToString("1200x630");
        assertThat(wanted.size()).hasToString("800x418");
        assertThat(wanted.hash()).isNotEqualTo(plain.hash());
    }

    @Test
    void a_size_to_which_no_picture_can_be_cropped_is_refused_at_the_start() {
        assertThatThrownBy(() -> read("title", "overlay", "size", "auto"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.size is 'auto'");
    }

    @Test
    void a_font_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> read("card.fonts", "a.ttf,b.ttf"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.card.fonts=a.ttf is no file");
    }

    @Test
    void notes_are_named_from_the_vault_or_the_current_folder() throws IOException {
        Files.writeString(vault.resolve("a.md"), "a");

        assertThat(List.of(read("notes", "a.md"), read("notes", "notes/a.md"), read("notes", "*.md")))
                .hasSize(3);
    }

    @Test
    void a_site_fills_in_what_the_user_leaves_open() {
        CoverSettings settings = read("site", "hexo-fluid", "altKey", "mine");

        assertThat(settings.keys().covers()).containsExactly("index_img", "banner_img");
        assertThat(settings.keys().alt()).contains("mine");
        assertThat(settings.storage().imageDirectory()).isEqualTo("source/covers");
        assertThat(settings.storage().publicUrl()).contains("/covers/");
    }

    @Test
    void a_folder_of_ones_own_in_a_site_has_the_url_that_the_site_gives_it() {
        assertThat(read("site", "hexo-fluid", "imageDirectory", "source/img")
                        .storage()
                        .publicUrl())
                .contains("/img/");
        assertThat(read("site", "hexo-fluid", "imageDirectory", "elsewhere")
                        .storage()
                        .publicUrl())
                .isEmpty();
    }

    @Test
    void a_form_of_link_of_ones_own_holds_in_any_site() {
        CoverSettings.Storage storage =
                read("site", "hexo-fluid", "link", "name").storage();

        assertThat(storage.publicUrl()).isEmpty();
        assertThat(storage.link()).isEqualTo(Link.NAME);
    }

    @Test
    void what_hinders_the_pictures_of_a_site_does_not_where_they_lie_elsewhere() {
        assertThat(read("site", "hugo-papermod").keys().hindrances()).containsExactly("cover.relative");
        assertThat(read("site", "hugo-papermod", "imageDirectory", "./").keys().hindrances())
                .isEmpty();
    }

    @Test
    void a_site_that_shows_only_urls_needs_one() {
        assertThatThrownBy(() -> read("site", "ghost"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.site=ghost needs cover.publicUrl");
        assertThat(read("site", "ghost", "publicUrl", "https://cdn.example.org/")
                        .keys()
                        .cover())
                .isEqualTo("feature_image");
    }

    @Test
    void several_keys_are_several_places_of_one_cover() {
        assertThat(read("key", "cover, og.image").keys().covers()).containsExactly("cover", "og.image");
        assertThatThrownBy(() -> read("key", "cover,a..b")).hasMessageContaining("cover.key=cover,a..b is not allowed");
    }
}
