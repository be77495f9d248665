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
 * The examples with a site, built by the real generators: every article's page shows its cover, and names it as
 * {@code og:image}, by addresses under which the site has the file. Needs the network, Hugo, Jekyll with minima, and Node:
 *
 * <pre>mvn verify -Psites</pre>
 */
@Tag("sites")
class ExampleSitesIT {

    private static final String BASE = "https://example.org/sub/";
    private static final Pattern SHARED =
            Pattern.compile("<meta (?:property=\"og:image\"|name=\"image\") content=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("<img [^>]*src=\"([^\"]+-[0-9a-f]{8}\\.png)\"");

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
    void every_article_shows_and_shares_its_cover(
            String example, String goals, String output, int articles, boolean isShown) throws IOException {
        Site site = Site.copyOf(example, folder.resolve(example)).online().with("QUARKUS_ROQ_GENERATOR_BATCH", "true");

        site.run(goals.split(" ")).succeeds();

        Path built = site.file(output);
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
        assertThat(Files.exists(built.resolve(".cover"))).isFalse();
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
