package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sites built by the real generators, below a path: every article's page names its cover as {@code og:image}, and shows it
 * where the theme does, by addresses under which the site has the file. Needs the network, Hugo, Jekyll with minima, and Node:
 *
 * <pre>mvn verify -Psites</pre>
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
        "hugo, generate-resources, target/site, 3, true",
        "jekyll, generate-resources, target/site, 2, true",
        "hexo-butterfly, generate-resources, public, 2, true",
        "jbake, generate-resources, target/site, 2, true",
        "roq, package quarkus:run, target/roq, 2, true",
        "maven-site, site, target/site, 2, false",
    })
    void every_article_of_an_example_shows_and_shares_its_cover(
            String example, String goals, String output, int articles, boolean isShown) throws IOException {
        Site site = Site.copyOf(example, folder.resolve(example)).online().with("QUARKUS_ROQ_GENERATOR_BATCH", "true");

        site.run(goals.split(" ")).succeeds();

        assertCovered(site.file(output), articles, isShown);
    }

    @ParameterizedTest
    @CsvSource({
        "eleventy, _site, true",
        "vitepress, docs/.vitepress/dist, false",
        "astro, dist, true",
        "docusaurus, build, false",
        "vuepress-hope, docs/.vuepress/dist, true",
    })
    void a_small_site_of_another_generator_does(String name, String output, boolean isShown) throws IOException {
        Site site = Site.copyOf(Path.of("src/test/sites", name), folder.resolve(name))
                .online()
                .write("pom.xml", Files.readString(Path.of("src/test/sites/pom.xml")));

        site.run("generate-resources").succeeds();

        assertCovered(site.file(output), 1, isShown);
    }

    @ParameterizedTest
    @CsvSource({"fluid", "icarus"})
    void another_theme_of_hexo_does(String theme) throws IOException {
        Site site = Site.copyOf("hexo-butterfly", folder.resolve(theme)).online();
        site.write("_config.yml", site.read("_config.yml").replace("butterfly", theme))
                .write(
                        "package.json",
                        site.read("package.json")
                                .replace(
                                        "\"hexo-theme-butterfly\": \"^5.0.0\"",
                                        "\"hexo-renderer-ejs\": \"^2.0.0\", \"hexo-theme-" + theme + "\": \"*\""));

        site.run("generate-resources").succeeds().says("site: hexo-" + theme);

        assertCovered(site.file("public"), 2, theme.equals("icarus"));
    }

    private static void assertCovered(Path built, int articles, boolean isShown) throws IOException {
        List<Path> pages = pagesWithCovers(built);
        assertThat(pages).hasSize(articles);
        for (Path page : pages) {
            assertThat(addresses(page, SHARED))
                    .as("og:image of %s", page)
                    .singleElement()
                    .satisfies(address -> assertThat(file(built, page, address)).isRegularFile());
            if (isShown) {
                assertThat(addresses(page, SHOWN))
                        .as("pictures of %s", page)
                        .isNotEmpty()
                        .allSatisfy(address ->
                                assertThat(file(built, page, address)).isRegularFile());
            }
        }
        assertThat(built.resolve(".cover")).doesNotExist();
    }

    private static List<Path> pagesWithCovers(Path built) throws IOException {
        try (Stream<Path> files = Files.walk(built)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> addresses(file, SHARED).stream()
                            .anyMatch(address -> address.matches(".*-[0-9a-f]{8}\\.png")))
                    .toList();
        }
    }

    private static List<String> addresses(Path page, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The file that the built site has under an address, as a browser reads it on a page. */
    private static Path file(Path built, Path page, String address) {
        URI whole = URI.create(BASE + built.relativize(page).toString().replace('\\', '/'))
                .resolve(address);
        Matcher inSite = Pattern.compile("https://example\\.org/(?:sub/)?(.*)").matcher(whole.toString());
        assertThat(inSite.matches()).as("%s leads into the site", whole).isTrue();
        return built.resolve(inSite.group(1));
    }
}
