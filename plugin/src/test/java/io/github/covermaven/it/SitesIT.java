package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sites built by the real generators, below a path: every article's page names its cover as {@code og:image}, and shows it
 * where the theme does, by addresses under which the site has the file; and nothing else of ours is published. Needs the
 * network, Node, and of Debian: hugo, jekyll, jekyll-theme-minima, mkdocs-material and pelican.
 *
 * <pre>mvn verify -Psites</pre>
 *
 * A site is built with the whole project as the vault, or with the folder of its content alone, where {@code .cover} then
 * lies among what the generator reads.
 */
@Tag("sites")
class SitesIT {

    private static final String BASE = "https://example.org/sub/";
    /** Of a picture of ours; some generators put a mark of theirs into its name. */
    private static final String ADDRESS = "[^\"]+-[0-9a-f]{8}(?:\\.[\\w-]+)?\\.png";

    private static final Pattern SHARED =
            Pattern.compile("<meta [^>]*(?:property=\"og:image\"|name=\"image\") content=\"(" + ADDRESS + ")\"");
    private static final Pattern SHOWN = Pattern.compile("<img [^>]*src=\"(" + ADDRESS + ")\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "hugo-generic, hugo, ., generate-resources, target/site, 3, true",
        "hugo-generic, hugo, content, generate-resources, target/site, 3, true",
        "jekyll-seo-tag, jekyll, ., generate-resources, target/site, 2, true",
        "jekyll-seo-tag, jekyll, _posts, generate-resources, target/site, 2, true",
        "hexo-butterfly, hexo-butterfly, ., generate-resources, public, 2, true",
        "jbake, jbake, ., generate-resources, target/site, 2, true",
        "jbake, jbake, src/main/jbake/content, generate-resources, target/site, 2, true",
        "roq, roq, content, package quarkus:run, target/roq, 2, true",
        "maven-site, maven-site, src/site/markdown, site, target/site, 2, false",
    })
    void every_article_of_an_example_shows_and_shares_its_cover(
            String preset, String example, String vault, String goals, String output, int articles, boolean isShown)
            throws IOException {
        Site site = Site.copyOf(example, folder.resolve(example)).online().with("QUARKUS_ROQ_GENERATOR_BATCH", "true");

        site.run((goals + " -Dcover.vault=" + vault).split(" ")).succeeds().says("site: " + preset + " (");

        assertCovered(site.file(output), articles, isShown);
    }

    @ParameterizedTest
    @CsvSource({
        "eleventy, posts, _site, true",
        "vitepress, docs, docs/.vitepress/dist, false",
        "astro-image-helper, src/content, dist, true",
        "docusaurus, blog, build, false",
        "vuepress-hope, docs, docs/.vuepress/dist, true",
        "mkdocs-material, docs, site, false",
        "pelican, content, output, false",
    })
    void a_small_site_of_another_generator_does(String preset, String vault, String output, boolean isShown)
            throws IOException {
        Site site = Site.copyOf(Path.of("src/test/sites", preset), folder.resolve(preset))
                .online()
                .write("pom.xml", Files.readString(Path.of("src/test/sites/pom.xml")));

        site.run("generate-resources", "-Dcover.vault=" + vault).succeeds().says("site: " + preset + " (");

        assertCovered(site.file(output), 1, isShown);
    }

    /** Themes that do not put the site's path before what the note says are told the whole URL, as the manual advises. */
    @ParameterizedTest
    @CsvSource({
        "hexo-anzhiyu, anzhiyu, '', true",
        "hexo-fluid, fluid, '', false",
        "hexo-icarus, icarus, '', true",
        "hexo-redefine, redefine, https://example.org/sub/covers/, true",
        "hexo-next, next, https://example.org/sub/covers/, true",
        "hexo-next, landscape, https://example.org/sub/covers/, true",
    })
    void another_theme_of_hexo_does(String preset, String theme, String url, boolean isShown) throws IOException {
        Site site = Site.copyOf("hexo-butterfly", folder.resolve(theme)).online();
        site.write("_config.yml", site.read("_config.yml").replace("butterfly", theme))
                .write(
                        "package.json",
                        site.read("package.json")
                                .replace(
                                        "\"hexo-theme-butterfly\": \"^5.0.0\"",
                                        "\"hexo-renderer-ejs\": \"^2.0.0\", \"hexo-theme-" + theme + "\": \"*\""));

        site.run("generate-resources", "-Dcover.vault=source", "-Dcover.publicUrl=" + url)
                .succeeds()
                .says("site: " + preset + " (");

        assertCovered(site.file("public"), 2, isShown);
    }

    private static void assertCovered(Path built, int articles, boolean isShown) throws IOException {
        List<Path> pages = files(built).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .filter(file -> !addresses(file, SHARED).isEmpty())
                .toList();
        assertThat(pages).as("pages with covers").hasSize(articles).allSatisfy(page -> {
            assertThat(addresses(page, SHARED)).as("og:image of %s", page).hasSize(1);
            assertServed(built, page, addresses(page, SHARED));
            assertServed(built, page, addresses(page, SHOWN));
            assertThat(addresses(page, SHOWN).isEmpty())
                    .as("no picture on %s", page)
                    .isEqualTo(!isShown);
        });
        assertThat(files(built))
                .as("what is published")
                .noneMatch(
                        file -> built.relativize(file).toString().matches(".*(\\.cover|ledger\\.tsv|jbakeignore).*"));
    }

    /** Each address, as a browser reads it on the page, is that of a file in the built site. */
    private static void assertServed(Path built, Path page, List<String> addresses) {
        URI here = URI.create(BASE + built.relativize(page).toString().replace('\\', '/'));
        assertThat(addresses)
                .map(address -> here.resolve(address).toString())
                .allSatisfy(address -> assertThat(address).startsWith(BASE))
                .map(address -> built.resolve(address.substring(BASE.length())))
                .allSatisfy(file -> assertThat(file).isRegularFile());
    }

    private static List<String> addresses(Path page, Pattern pattern) {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.flatMap(line -> pattern.matcher(line).results())
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
