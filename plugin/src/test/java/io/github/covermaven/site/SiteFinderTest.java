package io.github.covermaven.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A site is known by its own files. */
class SiteFinderTest {

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void a_repository() throws IOException {
        root = Files.createDirectories(folder.toRealPath().resolve("blog/.git")).getParent();
    }

    /** Writes a file; a name that ends in a slash is a folder. */
    private SiteFinderTest has(String name, String text) throws IOException {
        Path file = root.resolve(name);
        if (name.endsWith("/")) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        return this;
    }

    private Site found(String vault) throws IOException {
        return new SiteFinder(Files.createDirectories(root.resolve(vault))).find("auto");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hugo-papermod           | hugo.yaml                        | theme: PaperMod                     | content/
                    hugo-papermod           | config.toml                      | theme = ["hugo-PaperMod"]           | content/
                    hugo-papermod           | config/_default/module.toml      | path = "github.com/adityatelange/hugo-PaperMod" | content/
                    hugo-stack              | hugo.toml                        | theme = 'hugo-theme-stack'          | content/
                    hugo-loveit             | config.toml                      | theme = "LoveIt"                    | content/
                    hugo-generic            | hugo.toml                        | theme = 'mine'                      | content/
                    hugo-generic            | hugo.toml                        | # once with theme PaperMod          | content/
                    zola                    | config.toml                      | base_url = "https://example.org"    | content/
                    hexo-butterfly          | _config.yml                      | theme: butterfly                    | source/
                    hexo-fluid              | _config.yml                      | theme: fluid                        | source/
                    hexo-redefine           | _config.yml                      | theme: "redefine"                   | source/
                    hexo-next               | _config.yml                      | theme: next                         | source/
                    jekyll-seo-tag          | _config.yml                      | theme: minima                       | _posts/
                    jekyll-chirpy           | _config.yml                      | theme: jekyll-theme-chirpy          | _posts/
                    jekyll-minimal-mistakes | _config.yml                      | remote_theme: mmistakes/minimal-mistakes@4.24.0 | _posts/
                    astro-image-helper      | src/content.config.ts            | heroImage: image().optional()       | astro.config.mjs
                    vitepress               | .vitepress/config.mts            | export default {}                   | index.md
                    vuepress-hope           | .vuepress/config.ts              | import { hopeTheme } from "vuepress-theme-hope" | index.md
                    docusaurus              | docusaurus.config.ts             | x                                   | blog/
                    eleventy                | eleventy.config.js               | x                                   | index.md
                    mkdocs-material         | mkdocs.yml                       | theme: material                     | docs/
                    roq                     | pom.xml                          | <groupId>io.quarkiverse.roq</groupId> | content/
                    jbake                   | jbake.properties                 | site.host=x                         | content/
                    obsidian-banners        | .obsidian/plugins/obsidian-banners/manifest.json | {}                  | a.md
                    """)
    void a_site_is_known_by_the_files_of_its_generator_and_theme(String site, String file, String text, String other)
            throws IOException {
        has(file, text).has(other, "");

        assertThat(found("").name()).isEqualTo(site);
        assertThat(found("").why())
                .contains(file.contains("obsidian") ? "obsidian" : Path.of(file).getFileName() + "");
    }

    /** Written as in Java, with \\n for line ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hugo-papermod | hugo.yaml   | theme:\\n  - mermaid\\n  - PaperMod
                    hugo-papermod | hugo.toml   | theme = [\\n  "mermaid",\\n  "PaperMod"\\n]
                    hugo-papermod | hugo.json   | {"theme": ["mermaid", "hugo-PaperMod"]}
                    hugo-stack    | hugo.yaml   | module:\\n  imports:\\n    - path: github.com/CaiJimmy/hugo-theme-stack/v4
                    hugo-docsy    | go.mod      | module me\\nrequire (\\n  github.com/google/docsy v0.6.0 // indirect\\n)
                    hugo-blowfish | go.mod      | require github.com/nunocoracao/blowfish/v2 v2.3.0
                    hugo-generic  | hugo.yaml   | theme: mine # was PaperMod
                    hugo-generic  | hugo.yaml   | theme: full-stack
                    hugo-generic  | hugo.yaml   | theme: mine\\nstack: PaperMod
                    hugo-generic  | hugo.toml   | theme = "papermod-fork"
                    hugo-generic  | hugo.yaml   | theme: mine\\nmenu:\\n  - url: https://github.com/me/stack
                    hugo-generic  | hugo.yaml   | theme: mine\\npath: posts/stack
                    """)
    void the_theme_of_a_hugo_site_is_a_value_and_not_just_a_word(String site, String file, String text)
            throws IOException {
        has("hugo.toml", "baseURL = 'https://example.org/'")
                .has(file, text.replace("\\n", "\n"))
                .has("content/", "");

        assertThat(found("").name()).isEqualTo(site);
    }

    @Test
    void another_tools_configuration_beside_a_folder_called_content_is_not_hugos() throws IOException {
        has("config.yaml", "port: 8080").has("content/", "");

        assertThat(found("").name()).isEqualTo(Site.PLAIN);
    }

    @Test
    void a_theme_of_zola_does_not_make_it_hugo() throws IOException {
        has("config.toml", "base_url = 'https://example.org'\ntheme = 'tabi'").has("content/", "");

        assertThat(found("").name()).isEqualTo("zola");
    }

    @Test
    void a_theme_counts_more_than_the_plugins_that_go_with_it() throws IOException {
        has("_config.yml", "remote_theme: mmistakes/minimal-mistakes\nplugins: [jekyll-seo-tag]")
                .has("_posts/", "");

        assertThat(found("").name()).isEqualTo("jekyll-minimal-mistakes");
    }

    @Test
    void a_vault_of_obsidian_inside_a_site_belongs_to_the_site() throws IOException {
        has("hugo.yaml", "theme: PaperMod").has("content/.obsidian/plugins/obsidian-banners/manifest.json", "{}");

        assertThat(found("content").name()).isEqualTo("hugo-papermod");
    }

    @ParameterizedTest
    @CsvSource({"cover: image().optional(), cover", "'hero : image(),', hero", "heroImage: image(), heroImage"})
    void the_key_of_an_astro_site_is_the_one_in_its_schema(String schema, String key) throws IOException {
        has("astro.config.mjs", "").has("src/content.config.ts", "schema: ({ image }) => z.object({ " + schema + " })");

        assertThat(found("src/content/blog").parameters()).containsEntry("key", key);
    }

    @Test
    void a_key_that_is_commented_out_of_an_astro_schema_is_none() throws IOException {
        has("astro.config.mjs", "").has("src/content.config.ts", "// \t\theroImage: image().optional(),\n");

        assertThat(found("src").why()).contains("an Astro site whose schema is not known");
    }

    @Test
    void a_quartz_garden_is_known() throws IOException {
        has("quartz.config.ts", "").has("content/.obsidian/publish.json", "");

        assertThat(found("content").parameters())
                .containsEntry("key", "socialImage")
                .containsEntry("imageDirectory", "../quartz/static/covers");
    }

    @Test
    void a_site_beside_other_folders_of_a_project_is_not_about_those() throws IOException {
        has("docs/.vitepress/config.ts", "").has("notes/a.md", "");

        assertThat(found("").parameters())
                .containsEntry("imageDirectory", "docs/public/covers")
                .containsEntry("includes", "docs/**/*.md,docs/**/*.markdown");
    }

    @Test
    void a_vault_that_is_the_content_of_a_site_belongs_to_it() throws IOException {
        has("hugo.yaml", "theme: PaperMod");

        Site site = found("content/posts");

        assertThat(site.name()).isEqualTo("hugo-papermod");
        assertThat(site.root()).isEqualTo(root);
        assertThat(site.parameters())
                .containsEntry("imageDirectory", "../../static/covers")
                .doesNotContainKey("includes");
    }

    @Test
    void of_a_project_only_the_sites_content_is_scanned() throws IOException {
        has("hugo.yaml", "theme: PaperMod").has("content/", "");

        assertThat(found("").parameters())
                .containsEntry("imageDirectory", "static/covers")
                .containsEntry("includes", "content/**/*.md,content/**/*.markdown");
    }

    @Test
    void notes_beside_a_sites_content_do_not_belong_to_it() throws IOException {
        has("hugo.yaml", "theme: PaperMod").has("content/", "");

        assertThat(found("notes").name()).isEqualTo(Site.PLAIN);
    }

    @Test
    void a_project_with_a_maven_site_is_not_about_its_pages_only() throws IOException {
        has("pom.xml", "<project/>").has("src/site/markdown/index.md", "").has("notes/a.md", "");

        assertThat(found("").name()).isEqualTo(Site.PLAIN);
        assertThat(found("src/site/markdown").name()).isEqualTo("maven-site");
    }

    @Test
    void a_site_in_a_usual_folder_of_a_project_is_found() throws IOException {
        has("pom.xml", "<project/>").has("src/main/jbake/jbake.properties", "").has("src/main/jbake/content/", "");

        assertThat(found("").parameters())
                .containsEntry("imageDirectory", "src/main/jbake/assets/covers")
                .containsEntry("includes", "src/main/jbake/content/**/*.md,src/main/jbake/content/**/*.markdown");
    }

    @Test
    void a_site_above_the_repository_is_none_of_the_vaults() throws IOException {
        Files.writeString(root.resolveSibling("hugo.yaml"), "theme: PaperMod");
        Files.createDirectories(root.resolveSibling("content"));

        assertThat(found("content").name()).isEqualTo(Site.PLAIN);
    }

    @Test
    void a_theme_that_is_not_known_is_said_and_nothing_assumed() throws IOException {
        has("_config.yml", "theme: mine").has("package.json", "{\"hexo\": {}}").has("source/", "");

        Site site = found("");

        assertThat(site.name()).isEqualTo(Site.PLAIN);
        assertThat(site.why()).contains("Hexo site whose theme is not known");
        assertThat(site.parameters()).isEmpty();
    }

    @Test
    void two_sites_in_one_folder_are_said_and_none_is_assumed() throws IOException {
        has("docusaurus.config.ts", "").has("eleventy.config.js", "");

        Site site = found("");

        assertThat(site.name()).isEqualTo(Site.PLAIN);
        assertThat(site.why()).contains("docusaurus (found docusaurus.config.ts) or eleventy");
    }

    @Test
    void of_two_sites_in_one_folder_not_even_the_one_with_a_known_theme_is_assumed() throws IOException {
        has("mkdocs.yml", "theme:\n  name: material").has("docs/", "").has("docusaurus.config.ts", "");

        assertThat(found("").why())
                .contains("docusaurus (found docusaurus.config.ts) or mkdocs-material (mkdocs.yml says");
    }

    @Test
    void a_vault_without_a_site_is_plain() throws IOException {
        assertThat(found("")).isEqualTo(new Site("plain", root, "", Optional.empty(), Map.of()));
    }

    @Test
    void what_the_user_names_needs_no_files() {
        Site site = new SiteFinder(root).find("hexo-icarus");

        assertThat(site.parameters())
                .containsEntry("key", "cover,thumbnail")
                .containsEntry("imageDirectory", "source/covers")
                .containsEntry("publicUrl", "/covers/");
    }

    @Test
    void a_named_sites_root_is_above_a_vault_that_is_called_like_its_content() throws IOException {
        Path vault = Files.createDirectories(root.resolve("source"));

        assertThat(new SiteFinder(vault).find("hexo-icarus").parameters()).containsEntry("imageDirectory", "covers");
    }

    @Test
    void a_name_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> new SiteFinder(root).find("hexo"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("cover.site=hexo is unknown")
                .hasMessageContaining("auto, plain or one of")
                .hasMessageContaining("hexo-butterfly");
    }

    @Test
    void files_that_cannot_be_read_as_text_say_nothing_of_a_theme() throws IOException {
        Files.write(root.resolve("_config.yml"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});
        has("hugo.yaml/x", "x").has("content/", "").has("mkdocs.yml/", "");

        assertThat(found("").name()).isEqualTo("hugo-generic");
    }

    @ParameterizedTest
    @CsvSource({
        "source/img/posts, /img/posts/",
        "source, /",
        "elsewhere, ''",
    })
    void pictures_in_another_folder_have_another_url(String directory, String url) {
        Site site = new SiteFinder(root).find("hexo-icarus");

        assertThat(site.urlOf(directory, root).orElse("")).isEqualTo(url);
    }

    @Test
    void the_manual_lists_every_preset_with_its_evidence() throws IOException {
        String page = Files.readString(Path.of("../src/site/markdown/site.md"));

        assertThat(presets())
                .filteredOn(preset -> !preset.isPlain())
                .allSatisfy(preset -> assertThat(page)
                        .containsPattern("\\| `" + preset.name() + "` \\|.*\\| "
                                + preset.line("seen").orElseThrow() + " \\|"));
    }

    static List<Preset> presets() {
        return new Presets().all();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_says_what_it_writes_and_what_that_is_known_from(Preset preset) {
        assertThat(preset.lines().keySet())
                .isSubsetOf(
                        "key",
                        "altKey",
                        "folder",
                        "url",
                        "link",
                        "bundles",
                        "drafts",
                        "theme",
                        "maybe",
                        "sure",
                        "unless",
                        "notebook",
                        "needsUrl",
                        "files",
                        "content",
                        "within",
                        "in",
                        "says",
                        "plain",
                        "seen");
        if (!preset.isPlain()) {
            assertThat(preset.line("key")).isPresent();
            assertThat(preset.line("seen")).get().isIn("built", "by hand", "documentation");
            assertThat(preset.line("folder").isPresent())
                    .isNotEqualTo(preset.line("needsUrl").isPresent());
            assertThat(preset.line("link").isPresent() && preset.line("url").isPresent())
                    .isFalse();
        }
    }
}
