package io.github.covermaven.maven;

import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.CardWishes.Look;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Traffic;
import io.github.covermaven.image.metadata.Metadata;
import io.github.covermaven.image.overlay.OverlaySettings;
import io.github.covermaven.problem.SettingsException;
import io.github.covermaven.prompt.PromptBuilder;
import io.github.covermaven.prompt.Style;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.CoverSettings.Caps;
import io.github.covermaven.run.CoverSettings.Drawing;
import io.github.covermaven.run.CoverSettings.Finish;
import io.github.covermaven.run.CoverSettings.Storage;
import io.github.covermaven.run.CoverSettings.Wording;
import io.github.covermaven.run.DrawOrder;
import io.github.covermaven.run.Keys;
import io.github.covermaven.run.Selection;
import io.github.covermaven.run.Sharing;
import io.github.covermaven.site.Site;
import io.github.covermaven.site.SiteFinder;
import io.github.covermaven.store.Link;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Parameters to settings: every one checked, every default stated. */
final class SettingsReader {

    private static final List<String> TITLE_KEYS = List.of("title", "标题");
    private static final List<String> SUMMARY_KEYS =
            List.of("description", "summary", "摘要", "简介", "excerpt", "abstract", "desc", "subtitle");
    private static final String KEY_VARIABLE = "OPENAI_API_KEY";
    private static final String NO_KEY = "none";
    private static final String DEFAULT_SERVICE = "openai";

    /** What decides the picture when the user sets it; see {@link CoverSettings#hash()}. */
    private static final List<String> DECISIVE =
            List.of("titleKeys", "promptHeadings", "summaryKeys", "model", "size", "quality", "format");

    private final Surroundings surroundings;
    private final KeySource keys;
    private final Proxies proxies;
    private final Services services = new Services();

    SettingsReader(Surroundings surroundings, KeySource keys, Proxies proxies) {
        this.surroundings = surroundings;
        this.keys = keys;
        this.proxies = proxies;
    }

    /**
     * What Maven and the machine say.
     *
     * @param project the folder of the POM, or the current folder without one
     * @param currentFolder where the user typed the command
     */
    record Surroundings(Path project, Path currentFolder, boolean isOffline, Map<String, String> environment) {

        boolean isCi() {
            String ci = environment.getOrDefault("CI", "");
            return !ci.isBlank() && !ci.equalsIgnoreCase("false");
        }
    }

    /** @param vault real path of the vault */
    CoverSettings read(Parameters given, Path vault) {
        Site site = new SiteFinder(vault).find(given.text("site", "auto"));
        Parameters parameters = given.over(site(site, given, vault));
        List<String> keys = parameters.paths("key");
        Wording wording = wording(parameters, vault);
        Drawing drawing = drawing(parameters, vault);
        return new CoverSettings(
                vault,
                outermost(vault, surroundings.project(), site.root()),
                site,
                parameters.list("includes", List.of("**/*.md", "**/*.markdown")),
                parameters.list("excludes"),
                Selection.of(
                        vault,
                        surroundings.currentFolder(),
                        parameters.list("notes"),
                        parameters.list("where"),
                        parameters.list("only")),
                parameters.choice("sharing", Sharing.class, Sharing.AUTO),
                parameters.flag("createFrontMatter", false),
                parameters.flag("overwrite", false),
                new Keys(
                        keys.stream().findFirst().orElse("cover"),
                        keys.stream().skip(1).toList(),
                        parameters.path("altKey"),
                        parameters.list("titleKeys", TITLE_KEYS),
                        parameters.list("summaryKeys", SUMMARY_KEYS),
                        parameters.list("draftKeys"),
                        parameters.list("hindranceKeys")),
                wording,
                drawing,
                finish(parameters, drawing),
                new Storage(
                        parameters.text("imageDirectory", "covers"),
                        parameters.choice("link", Link.class, Link.PATH),
                        parameters.text("publicUrl"),
                        parameters.flag("bundles", false)),
                new Caps(
                        parameters.number("maxImages", 0, 1_000_000),
                        parameters.money("maxCost"),
                        surroundings.isCi(),
                        surroundings.isOffline(),
                        parameters.choice("order", DrawOrder.class, DrawOrder.NEWEST)),
                hash(parameters, wording, drawing));
    }

    /** What the site wants, but for what no longer holds once the user has decided otherwise. */
    private static Map<String, String> site(Site site, Parameters given, Path vault) {
        Map<String, String> wanted = new HashMap<>(site.parameters());
        Optional<String> directory = given.text("imageDirectory");
        if (directory.isPresent() || given.text("link").isPresent()) {
            wanted.remove("publicUrl");
            wanted.remove("bundles");
            wanted.remove("hindranceKeys");
        }
        if (given.text("link").isEmpty()) {
            directory.flatMap(folder -> site.urlOf(folder, vault)).ifPresent(url -> wanted.put("publicUrl", url));
        }
        if (site.needsUrl().isPresent() && given.text("publicUrl").isEmpty()) {
            throw new SettingsException(
                    "cover.site=" + site.name() + " needs cover.publicUrl: "
                            + site.needsUrl().get(),
                    "set it to where the pictures will be, such as https://cdn.example.org/covers/");
        }
        return wanted;
    }

    /** The vault, or the folder of the project or the site that it lies in. */
    private static Path outermost(Path vault, Path project, Path site) {
        return Stream.of(vault, project, site)
                .filter(vault::startsWith)
                .min(Comparator.comparingInt(Path::getNameCount))
                .orElse(vault);
    }

    /** Whether the article's title is set on pictures of models. */
    private enum Title {
        NONE,
        OVERLAY
    }

    private static Finish finish(Parameters parameters, Drawing drawing) {
        return new Finish(
                parameters.choice("metadata", Metadata.class, Metadata.ADD),
                parameters.choice("title", Title.class, Title.NONE) == Title.OVERLAY
                        ? Optional.of(OverlaySettings.of(drawing.image()))
                        : Optional.empty());
    }

    private Wording wording(Parameters parameters, Path vault) {
        return new Wording(
                parameters.list("promptHeadings", ArticleReader.PROMPT_HEADINGS),
                parameters.list("summaryKeys", ArticleReader.SUMMARY_HEADINGS),
                Style.of(parameters.text("style", "editorial")),
                parameters.text("promptTemplate").map(template -> checked(template(template, vault))));
    }

    /** A fault in it is told now, not when the first picture is wanted. */
    private static String checked(String template) {
        new PromptBuilder(template);
        return template;
    }

    /** A template is a file, or the text itself when it holds a Mustache tag. */
    private String template(String value, Path vault) {
        if (value.contains("{{")) {
            return value;
        }
        Path file = file("promptTemplate", value, vault, "name a Mustache file, or write the template");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SettingsException(
                    "cover.promptTemplate=" + value + " cannot be read: " + e,
                    "save it as UTF-8 and check permissions");
        }
    }

    /** A file that the user names from the project's folder or the vault. */
    private Path file(String name, String value, Path vault, String remedy) {
        try {
            return Stream.of(surroundings.project(), vault)
                    .map(base -> base.resolve(value))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> noFile(name, value, remedy));
        } catch (InvalidPathException e) {
            throw noFile(name, value, remedy);
        }
    }

    private static SettingsException noFile(String name, String value, String remedy) {
        return new SettingsException("cover." + name + "=" + value + " is no file", remedy);
    }

    private CardWishes card(Parameters given, Path vault) {
        return new CardWishes(
                given.list("card.fonts").stream()
                        .map(font -> file("card.fonts", font, vault, "name TTF, OTF or TTC files, from the vault"))
                        .toList(),
                given.flag("card.systemFonts", false),
                new Look(
                        given.text("cardTemplate")
                                .map(name -> file("cardTemplate", name, vault, "name an SVG file, from the vault")),
                        given.text("card.layout"),
                        given.text("card.motif"),
                        given.text("card.palette")),
                given.text("card.author"),
                given.text("card.logo")
                        .map(name -> file("card.logo", name, vault, "name an SVG or PNG file, from the vault")));
    }

    private Drawing drawing(Parameters given, Path vault) {
        String service = given.text("service", DEFAULT_SERVICE);
        Map<String, String> preset = services.parameters(service);
        Parameters all = given.over(preset);
        String provider = given.text("provider", "auto");
        Optional<URI> environment = given.text("service").isEmpty() || !preset.containsKey("baseUrl")
                ? baseUrlOfEnvironment()
                : Optional.empty();
        Optional<URI> baseUrl = given.uri("baseUrl").or(() -> environment);
        if (!provider.equals("card")) {
            services.requireAll(
                    service,
                    baseUrl.map(url -> all.over(Map.of("baseUrl", url.toString())))
                            .orElse(all));
        }
        boolean namesService = baseUrl.isPresent()
                || Stream.of("service", "serverId", "apiKeyEnv", "model")
                        .anyMatch(name -> given.text(name).isPresent());
        Optional<String> server = given.text("serverId");
        String variable = all.text("apiKeyEnv", KEY_VARIABLE);
        boolean needsKey = server.isPresent() || !variable.equals(NO_KEY);
        return new Drawing(
                provider,
                namesService,
                new ImageSettings(
                        baseUrl.or(() -> all.uri("baseUrl")),
                        needsKey ? keys.find(server, variable) : Optional.empty(),
                        needsKey,
                        "set the environment variable " + variable
                                + ", or put the key into settings.xml as the <password> of a <server> and name that with "
                                + "cover.serverId; -Dcover.provider=card draws on this machine, without a key",
                        dialect(given, new Parameters(preset)),
                        all.text("model"),
                        given.text("size"),
                        Optional.ofNullable(preset.get("size")),
                        given.text("quality"),
                        given.text("format"),
                        new Traffic(
                                given.duration("timeout", Duration.ofMinutes(10)),
                                given.number("retries", 0, 10).orElse(2),
                                given.number("requestsPerMinute", 1, 100_000),
                                proxies.active()),
                        card(given, vault)),
                given.number("concurrency", 1, 64).orElse(4),
                given.money("pricePerImage"));
    }

    /** What consists of parts is added to the preset's; anything else goes in its place. */
    private static Dialect dialect(Parameters given, Parameters preset) {
        return new Dialect(
                given.text("path").or(() -> preset.text("path")).orElse(Dialect.OPENAI.path()),
                headers(merged(preset.map("headers"), given.map("headers"))),
                merged(preset.map("query"), given.map("query")),
                sizeField(given.text("sizeField")
                        .or(() -> preset.text("sizeField"))
                        .orElse(Dialect.OPENAI.sizeField())),
                Stream.of(preset, given)
                        .flatMap(parameters -> parameters.text("extraBody").stream())
                        .toList(),
                pointers(given.list("resultPointers", preset.list("resultPointers"))));
    }

    private static Map<String, String> merged(Map<String, String> under, Map<String, String> over) {
        Map<String, String> merged = new HashMap<>(under);
        // The names of headers are the same in capitals.
        over.keySet().forEach(name -> merged.keySet().removeIf(name::equalsIgnoreCase));
        merged.putAll(over);
        return merged;
    }

    private static Map<String, String> headers(Map<String, String> headers) {
        headers.forEach((name, value) -> {
            if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") || !value.matches("[\\x20-\\x7e]*")) {
                throw new SettingsException(
                        "cover.headers holds what can be no header (its name begins with '"
                                + name.substring(0, Math.min(name.length(), 10)) + "')",
                        "use plain letters, as in api-key={key}");
            }
        });
        return headers;
    }

    private static String sizeField(String field) {
        if (!field.matches("\\w+(\\s*,\\s*\\w+)?")) {
            throw new SettingsException(
                    "cover.sizeField=" + field + " is no name of a field",
                    "use one such as image_size, or width,height");
        }
        return field;
    }

    private static List<String> pointers(List<String> pointers) {
        pointers.forEach(pointer -> {
            if (!pointer.matches("/([^~]|~[01])*")) {
                throw new SettingsException(
                        "cover.resultPointers: " + pointer + " is no JSON pointer", "use one such as /data/0/url");
            }
        });
        return pointers;
    }

    private Optional<URI> baseUrlOfEnvironment() {
        Map<String, String> environment = surroundings.environment();
        return environment.containsKey("OPENAI_BASE_URL")
                ? new Parameters(Map.of("baseUrl", environment.getOrDefault("OPENAI_BASE_URL", ""))).uri("baseUrl")
                : Optional.empty();
    }

    /** What is wished of cards makes no paid picture stale. */
    private static boolean drawsCards(Drawing drawing) {
        return drawing.provider().equals("card")
                || (drawing.provider().equals("auto")
                        && drawing.image().apiKey().isEmpty());
    }

    private static String hash(Parameters parameters, Wording wording, Drawing drawing) {
        List<String> parts = new ArrayList<>();
        // A preset goes by its name: polishing its words in a later version is no decision of the user.
        parts.add(
                Style.presets().contains(wording.style())
                        ? wording.style().name()
                        : wording.style().text());
        parts.add(wording.template().orElse(""));
        DECISIVE.forEach(name -> parts.add(parameters.text(name, "")));
        parameters.text("extraBody").ifPresent(parts::add);
        if (drawsCards(drawing)) {
            parts.addAll(drawing.image().card().told());
        }
        return Sha256.of(parts);
    }
}
