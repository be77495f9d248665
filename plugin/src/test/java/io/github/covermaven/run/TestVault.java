package io.github.covermaven.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.image.ApiKey;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.Dialect;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.Traffic;
import io.github.covermaven.image.metadata.Metadata;
import io.github.covermaven.image.overlay.OverlaySettings;
import io.github.covermaven.prompt.Style;
import io.github.covermaven.site.Site;
import io.github.covermaven.site.SiteFinder;
import io.github.covermaven.store.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vault on disk and what its user has set; to start from, nothing but cards of little size. */
final class TestVault {

    /** When the first run is; each further one is a minute later. */
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Path root;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Instant now = NOW;

    private String provider = "card";
    private Optional<URI> baseUrl = Optional.empty();
    private Optional<ApiKey> apiKey = Optional.empty();
    private Optional<String> size = Optional.of("240x200");
    private List<String> includes = List.of("**/*.md");
    private List<String> excludes = List.of();
    private List<String> notes = List.of();
    private List<String> where = List.of();
    private Sharing sharing = Sharing.AUTO;
    private List<String> states = List.of();
    private boolean overwrite;
    private boolean createFrontMatter;
    private String key = "cover";
    private boolean bundles;
    private Optional<String> altKey = Optional.empty();
    private List<String> hindrances = List.of();
    private Optional<String> style = Optional.empty();
    private Metadata metadata = Metadata.ADD;
    private boolean hasTitles;
    private String imageDirectory = "covers";
    private Link link = Link.PATH;
    private Optional<String> publicUrl = Optional.empty();
    private OptionalInt maxImages = OptionalInt.empty();
    private Optional<Money> maxCost = Optional.empty();
    private Optional<Money> pricePerImage = Optional.empty();
    private Optional<String> model = Optional.empty();
    private List<String> extraBody = List.of();
    private boolean ci;
    private boolean offline;
    private DrawOrder order = DrawOrder.NEWEST;
    private int concurrency = 1;

    TestVault(Path root) {
        this.root = root;
    }

    // What lies in it.

    /** A note with this front matter and a body of its own. */
    TestVault note(String name, String... frontMatter) {
        return note(name, List.of(frontMatter), "The body of " + name + " says what it has to say.");
    }

    TestVault note(String name, List<String> frontMatter, String body) {
        String yaml = frontMatter.stream().map(line -> line + "\n").collect(Collectors.joining());
        return file(name, "---\n" + yaml + "---\n\n" + body + "\n");
    }

    TestVault file(String name, String text) {
        Path file = path(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestVault edit(String name, String words, String instead) {
        String text = text(name);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(name + " does not hold: " + words);
        }
        return file(name, text.replace(words, instead));
    }

    TestVault move(String from, String to) {
        try {
            Files.createDirectories(path(to).getParent());
            Files.move(path(from), path(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, or a folder with all in it. */
    TestVault delete(String name) {
        try (Stream<Path> all = Files.walk(path(name))) {
            for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What its user has set.

    TestVault drawnBy(FakeService service) {
        provider = "openai";
        return withKeyFor(service);
    }

    /** Leaves the choice of who draws open, and has a key for this service. */
    TestVault autoWithKeyFor(FakeService service) {
        provider = "auto";
        return withKeyFor(service);
    }

    TestVault autoWithoutKey() {
        provider = "auto";
        apiKey = Optional.empty();
        baseUrl = Optional.empty();
        return this;
    }

    TestVault withoutKey() {
        apiKey = Optional.empty();
        return this;
    }

    TestVault drawnByCards() {
        provider = "card";
        size = Optional.of("240x200");
        return this;
    }

    private TestVault withKeyFor(FakeService service) {
        return withKeyFor(service.baseUrl());
    }

    /** Leaves the choice of who draws open, and has a key for the service at this address. */
    TestVault withKeyFor(String address) {
        size = Optional.empty();
        baseUrl = Optional.of(URI.create(address));
        apiKey = Optional.of(new ApiKey("sk-secret", "a test"));
        return this;
    }

    TestVault provider(String name) {
        provider = name;
        return this;
    }

    TestVault excludes(String... globs) {
        excludes = List.of(globs);
        return this;
    }

    TestVault only(String... notesOrGlobs) {
        notes = List.of(notesOrGlobs);
        return this;
    }

    TestVault where(String... conditions) {
        where = List.of(conditions);
        return this;
    }

    TestVault onlyIn(State... wanted) {
        states = Stream.of(wanted).map(State::word).toList();
        return this;
    }

    TestVault overwrite() {
        overwrite = true;
        return this;
    }

    TestVault sharing(Sharing value) {
        sharing = value;
        return this;
    }

    TestVault createFrontMatter() {
        createFrontMatter = true;
        return this;
    }

    TestVault key(String path) {
        key = path;
        return this;
    }

    /** Pictures of notes called {@code index.md} lie beside them. */
    TestVault bundles() {
        bundles = true;
        return this;
    }

    TestVault hindrance(String path) {
        hindrances = List.of(path);
        return this;
    }

    TestVault altKey(String path) {
        altKey = Optional.of(path);
        return this;
    }

    TestVault style(String nameOrText) {
        style = Optional.of(nameOrText);
        return this;
    }

    TestVault metadata(Metadata value) {
        metadata = value;
        return this;
    }

    TestVault size(String value) {
        size = Optional.of(value);
        return this;
    }

    TestVault titles() {
        hasTitles = true;
        return this;
    }

    TestVault noTitles() {
        hasTitles = false;
        return this;
    }

    TestVault imageDirectory(String folder) {
        imageDirectory = folder;
        return this;
    }

    TestVault link(Link form) {
        link = form;
        return this;
    }

    TestVault publicUrl(String prefix) {
        publicUrl = Optional.of(prefix);
        return this;
    }

    TestVault maxImages(int count) {
        maxImages = OptionalInt.of(count);
        return this;
    }

    TestVault maxCost(String amount) {
        maxCost = Money.parse(amount);
        return this;
    }

    TestVault pricePerImage(String amount) {
        pricePerImage = Money.parse(amount);
        return this;
    }

    TestVault model(String name) {
        model = Optional.of(name);
        return this;
    }

    TestVault extraBody(String... objects) {
        extraBody = List.of(objects);
        return this;
    }

    TestVault inCi() {
        ci = true;
        return this;
    }

    TestVault offline() {
        offline = true;
        return this;
    }

    TestVault online() {
        offline = false;
        return this;
    }

    TestVault order(DrawOrder value) {
        order = value;
        return this;
    }

    TestVault concurrency(int pictures) {
        concurrency = pictures;
        return this;
    }

    /** Lets time go by. */
    TestVault later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    // What is done with it.

    Report generate() {
        return new Generate(settings(), clock(), listener()).run();
    }

    Report regenerate() {
        return new Regenerate(settings(), clock(), listener()).run();
    }

    Report restore() {
        return new Restore(settings(), clock(), listener()).run();
    }

    private Listener listener() {
        quotes.clear();
        warnings.clear();
        remarks.clear();
        return new Listener() {
            @Override
            public void warning(String text) {
                warnings.add(text);
            }

            @Override
            public void remark(String text) {
                remarks.add(text);
            }

            @Override
            public void starting(Quote quote) {
                quotes.add(quote);
            }

            @Override
            public void finished(Outcome outcome) {}
        };
    }

    List<Plan.Item> plan() {
        List<Plan.Item> items = new ArrayList<>();
        new Plan(settings(), clock()).run(items::add, warnings::add);
        return items;
    }

    /** What the plan says at its end. */
    Plan.Summary planned() {
        return new Plan(settings(), clock()).run(item -> {}, warnings::add);
    }

    /** What the plan says of one note. */
    Assessment assess(String name) {
        return plan().stream()
                .map(Plan.Item::assessment)
                .filter(item -> item.note().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the plan does not name " + name));
    }

    State state(String name) {
        return assess(name).state();
    }

    /** What the last run said that it would do. */
    Quote quote() {
        return quotes.get(0);
    }

    /** Whether the last run said that there is something to do. */
    boolean hasQuote() {
        return !quotes.isEmpty();
    }

    List<String> remarks() {
        return remarks;
    }

    List<String> warnings() {
        return warnings;
    }

    // What is in it now.

    Path path(String name) {
        return root.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture that the note names; empty when it names none. */
    String cover(String name) {
        return FrontMatter.read(text(name).getBytes(UTF_8)).get(key) instanceof Value.Text cover ? cover.text() : "";
    }

    /** Every file below the folder, what it holds and when it was last written. */
    Map<String, String> snapshot() {
        try (Stream<Path> all = Files.walk(root)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.filter(path -> !path.equals(root)).toList()) {
                String content = Files.isDirectory(file) ? "folder" : Sha256.of(Files.readAllBytes(file));
                files.put(
                        root.relativize(file).toString(),
                        content + " " + Files.getLastModifiedTime(file).toInstant());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a folder, without those in folders below it. */
    List<String> files(String folder) {
        if (!has(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Clock clock() {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        now = now.plus(Duration.ofMinutes(1));
        return clock;
    }

    CoverSettings settings() {
        try {
            Path vault = root.toRealPath();
            return new CoverSettings(
                    vault,
                    vault,
                    new SiteFinder(vault).find(Site.PLAIN),
                    includes,
                    excludes,
                    Selection.of(vault, vault, notes, where, states),
                    sharing,
                    createFrontMatter,
                    overwrite,
                    new Keys(
                            key.split(",")[0],
                            Stream.of(key.split(",")).skip(1).toList(),
                            altKey,
                            List.of("title", "标题"),
                            List.of("description", "summary"),
                            List.of(),
                            hindrances),
                    new CoverSettings.Wording(
                            ArticleReader.PROMPT_HEADINGS,
                            ArticleReader.SUMMARY_HEADINGS,
                            Style.of(style.orElse("editorial")),
                            Optional.empty()),
                    new CoverSettings.Drawing(provider, baseUrl.isPresent(), image(), concurrency, pricePerImage),
                    new CoverSettings.Finish(
                            metadata, hasTitles ? Optional.of(OverlaySettings.of(image())) : Optional.empty()),
                    new CoverSettings.Storage(imageDirectory, link, publicUrl, bundles),
                    new CoverSettings.Caps(maxImages, maxCost, ci, offline, order),
                    Sha256.of(List.of(style.orElse("editorial"), model.orElse(""), extraBody.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImageSettings image() {
        return new ImageSettings(
                baseUrl,
                apiKey,
                true,
                "set OPENAI_API_KEY",
                new Dialect("/images/generations", Map.of(), Map.of(), "size", extraBody, List.of()),
                model,
                size,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Traffic(Duration.ofSeconds(20), 0, OptionalInt.empty(), List.of()),
                CardWishes.NONE);
    }
}
