package io.github.covermaven.maven;

import io.github.covermaven.problem.CoverException;
import io.github.covermaven.run.CoverSettings;
import io.github.covermaven.run.Listener;
import io.github.covermaven.run.Report;
import io.github.covermaven.site.Site;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * What the goals have in common: their parameters. All are texts, so that one that was not given can be told from one that
 * was, and may still come from the vault's {@code cover.properties}.
 */
abstract class CoverMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private SettingsDecrypter decrypter;

    /** Skips the goal. Default: {@code false}. */
    @Parameter(property = "cover.skip")
    private @Nullable String skip;

    /** The folder that is scanned for notes. Default: the project's folder, or the current one without a POM. */
    @Parameter(property = "cover.vault")
    private @Nullable String vault;

    /** Globs of the notes, comma-separated. Default: <code>**&#47;*.md,**&#47;*.markdown</code>. */
    @Parameter(property = "cover.includes")
    private @Nullable String includes;

    /**
     * Globs of what is no note, comma-separated, beside what never is one: build, VCS, hidden and trash folders, templates,
     * README and its kin (an include that spells one of these out brings it back). Default: none.
     */
    @Parameter(property = "cover.excludes")
    private @Nullable String excludes;

    /** Only these notes: paths or globs, comma-separated, from the vault or the current folder. Default: all. */
    @Parameter(property = "cover.notes")
    private @Nullable String notes;

    /**
     * Only notes whose front matter holds this: <code>share=true</code>, <code>tags=java</code> (a list contains it),
     * <code>lang!=en</code>; a comma means and. Default: all.
     */
    @Parameter(property = "cover.where")
    private @Nullable String where;

    /**
     * Only notes in these states, comma-separated: <code>missing</code>, <code>stale</code>, <code>broken</code> and whatever
     * else <code>cover:plan</code> prints. Default: all.
     */
    @Parameter(property = "cover.only")
    private @Nullable String only;

    /**
     * Which notes may be shown to others, and so to a service: <code>marked</code> ones (<code>share: true</code> and its
     * kin), <code>all</code> that are not said to be private, or <code>auto</code>: marked ones as soon as any note of the
     * vault is marked. Default: <code>auto</code>.
     */
    @Parameter(property = "cover.sharing")
    private @Nullable String sharing;

    /** Whether notes without front matter are given one. Default: <code>false</code>. */
    @Parameter(property = "cover.createFrontMatter")
    private @Nullable String createFrontMatter;

    /**
     * Whether <code>cover:regenerate</code> replaces covers that are not ours, too, of notes that <code>cover.notes</code>
     * names. Default: <code>false</code>.
     */
    @Parameter(property = "cover.overwrite")
    private @Nullable String overwrite;

    /** Dotted path of the front matter key that names the picture. Default: <code>cover</code>. */
    @Parameter(property = "cover.key")
    private @Nullable String key;

    /**
     * Dotted path of the key for the alternative text, filled with title and summary when it is empty. Default: none is
     * written.
     */
    @Parameter(property = "cover.altKey")
    private @Nullable String altKey;

    /** Keys of the title, comma-separated, the first one that is filled counts. Default: <code>title,标题</code>. */
    @Parameter(property = "cover.titleKeys")
    private @Nullable String titleKeys;

    /**
     * Titles of the section that says what the cover shows, comma-separated. Default:
     * <code>封面图生成,封面图,封面描述,封面提示词,Cover image,Cover prompt</code>.
     */
    @Parameter(property = "cover.promptHeadings")
    private @Nullable String promptHeadings;

    /**
     * Keys of the author's summary, and titles of its section, comma-separated. Default: <code>description</code>,
     * <code>summary</code>, <code>摘要</code>, <code>简介</code> and their kin; sections such as <code>文章简介</code>,
     * <code>TL;DR</code>.
     */
    @Parameter(property = "cover.summaryKeys")
    private @Nullable String summaryKeys;

    /**
     * Where pictures go, relative to the vault; <code>./x</code> is beside each note, <code>..</code> is allowed inside the
     * project. Default: <code>covers</code>.
     */
    @Parameter(property = "cover.imageDirectory")
    private @Nullable String imageDirectory;

    /**
     * How a note names its picture: <code>path</code> (relative to the note), <code>name</code>, <code>wikilink</code>,
     * <code>embed</code>. Default: <code>path</code>.
     */
    @Parameter(property = "cover.link")
    private @Nullable String link;

    /** Prefix that is written before the file's name instead: <code>/covers/</code>, a CDN's URL. Default: none. */
    @Parameter(property = "cover.publicUrl")
    private @Nullable String publicUrl;

    /**
     * Who draws: <code>openai</code> (an OpenAI-compatible service), <code>card</code> (this machine), or <code>auto</code>:
     * the service when there is a key, else cards, unless the settings or the ledger count on a service. Default:
     * <code>auto</code>.
     */
    @Parameter(property = "cover.provider")
    private @Nullable String provider;

    /**
     * A preset for a service that speaks OpenAI's images API, more or less: <code>openai</code>, <code>azure</code>,
     * <code>relay</code> (one-api, new-api), <code>siliconflow</code>, <code>zhipu</code>, <code>ark</code>,
     * <code>together</code>, <code>openrouter</code>, <code>xai</code>, <code>localai</code>, <code>ollama</code>. It fills in
     * the parameters below, where you do not set them. Default: <code>openai</code>.
     */
    @Parameter(property = "cover.service")
    private @Nullable String service;

    /**
     * Base URL of the service. Default: the service's; without <code>cover.service</code> the environment variable
     * <code>OPENAI_BASE_URL</code>, else <code>https://api.openai.com/v1</code>.
     */
    @Parameter(property = "cover.baseUrl")
    private @Nullable String baseUrl;

    /** Path of the images API below the base URL. Default: <code>/images/generations</code>. */
    @Parameter(property = "cover.path")
    private @Nullable String path;

    /**
     * Headers for the service, such as <code>api-key={key},Authorization=</code>: <code>{key}</code> stands for the key, an
     * empty value takes a header away. Default: <code>Authorization=Bearer {key}</code>.
     */
    @Parameter(property = "cover.headers")
    private @Nullable String headers;

    /** Parameters of the service's URL, such as <code>api-version=2025-04-01-preview</code>. Default: none. */
    @Parameter(property = "cover.query")
    private @Nullable String query;

    /**
     * The field of the request that holds the size; two with a comma between them hold width and height. Default:
     * <code>size</code>.
     */
    @Parameter(property = "cover.sizeField")
    private @Nullable String sizeField;

    /**
     * A JSON object that is laid over every request, such as <code>{"seed": 7}</code>; <code>null</code> takes a field away.
     * Default: none.
     */
    @Parameter(property = "cover.extraBody")
    private @Nullable String extraBody;

    /**
     * JSON pointers to where the picture is in an answer, comma-separated, such as <code>/result/0/image</code>; the first
     * that finds something counts. Default: the places that are usual.
     */
    @Parameter(property = "cover.resultPointers")
    private @Nullable String resultPointers;

    /** The <code>&lt;server&gt;</code> of settings.xml whose password is the key; wins over the environment. Default: none. */
    @Parameter(property = "cover.serverId")
    private @Nullable String serverId;

    /**
     * The environment variable that holds the key; <code>none</code> for a service that needs no key. Default: the
     * service's, <code>OPENAI_API_KEY</code>.
     */
    @Parameter(property = "cover.apiKeyEnv")
    private @Nullable String apiKeyEnv;

    /** The model. Default: one that is alive, said in the plan. */
    @Parameter(property = "cover.model")
    private @Nullable String model;

    /** Width and height such as <code>1536x1024</code>. Default: about 1.91:1, as link previews are. */
    @Parameter(property = "cover.size")
    private @Nullable String size;

    /** The model's quality. Default: medium, where the model is known. */
    @Parameter(property = "cover.quality")
    private @Nullable String quality;

    /**
     * The picture's format: <code>png</code>, <code>jpeg</code>, <code>webp</code>, or what else the model draws. Default:
     * jpeg, where the model is known; png for cards.
     */
    @Parameter(property = "cover.format")
    private @Nullable String format;

    /**
     * Whether a picture's file says what it shows and where it comes from: <code>add</code> puts an XMP packet into it with
     * title, alternative text, the IPTC's digital source type and the model, never the prompt; <code>keep</code> leaves it
     * as it came. Pictures that carry content credentials (C2PA) or an XMP packet of their own are left as they are in any
     * case. Default: <code>add</code>.
     */
    @Parameter(property = "cover.metadata")
    private @Nullable String metadata;

    /**
     * What the notes are for: a preset's name, such as <code>hugo-papermod</code>, which fills in key, folder and form of
     * the cover; <code>plain</code> for none. Default: <code>auto</code>, by the site's own files.
     */
    @Parameter(property = "cover.site")
    private @Nullable String site;

    /**
     * Whether the article's title is set on a model's picture: <code>overlay</code> sets it in type, on the picture cropped to
     * <code>cover.size</code>; <code>none</code> leaves the picture as it was drawn. Cards have their title in any case.
     * Default: <code>none</code>.
     */
    @Parameter(property = "cover.title")
    private @Nullable String title;

    /** The look that all covers share: a preset's name or free text. Default: <code>editorial</code>. */
    @Parameter(property = "cover.style")
    private @Nullable String style;

    /** The prompt's Mustache template: a file, from the project's folder or the vault, or the text. Default: built in. */
    @Parameter(property = "cover.promptTemplate")
    private @Nullable String promptTemplate;

    /**
     * A card's design: an SVG file with placeholders, from the vault or the project's folder, made like those that come
     * along. Default: the layouts of <code>cover.card.layout</code>.
     */
    @Parameter(property = "cover.cardTemplate")
    private @Nullable String cardTemplate;

    /**
     * The layout of all cards: <code>editorial</code>, <code>poster</code>, <code>frame</code>, <code>banner</code>,
     * <code>glyph</code>, <code>label</code>, <code>headline</code>, <code>split</code>. Default: chosen by the note.
     */
    @Parameter(property = "cover.card.layout")
    private @Nullable String cardLayout;

    /** What the art of all cards shows, such as <code>contours</code>. Default: chosen by the note. */
    @Parameter(property = "cover.card.motif")
    private @Nullable String cardMotif;

    /**
     * The colours of all cards: a family such as <code>lagoon</code>, a shade (<code>dark</code>, <code>light</code>), or both
     * as in <code>lagoon-dark</code>. Default: the family by the first tag, the shade by the note.
     */
    @Parameter(property = "cover.card.palette")
    private @Nullable String cardPalette;

    /** The author's name on cards, before the date. Default: none. */
    @Parameter(property = "cover.card.author")
    private @Nullable String cardAuthor;

    /** A logo for cards: an SVG or PNG file, from the vault or the project's folder. Default: none. */
    @Parameter(property = "cover.card.logo")
    private @Nullable String cardLogo;

    /**
     * Fonts for the words on cards, asked for each character before the ones that come along: TTF, OTF or TTC files,
     * comma-separated, from the vault or the project's folder. Default: none.
     */
    @Parameter(property = "cover.card.fonts")
    private @Nullable String cardFonts;

    /**
     * Whether cards may use this machine's fonts for characters that no other font has; covers then differ from machine to
     * machine. Default: <code>false</code>.
     */
    @Parameter(property = "cover.card.systemFonts")
    private @Nullable String cardSystemFonts;

    /** Pictures under way at once. Default: <code>4</code>. */
    @Parameter(property = "cover.concurrency")
    private @Nullable String concurrency;

    /** Requests a minute at most. Default: as many as the service takes, which is learned from its answers. */
    @Parameter(property = "cover.requestsPerMinute")
    private @Nullable String requestsPerMinute;

    /** Time for one attempt at one picture. Default: <code>600 s</code>. */
    @Parameter(property = "cover.timeout")
    private @Nullable String timeout;

    /** Further attempts at one picture, where they make sense. Default: <code>2</code>. */
    @Parameter(property = "cover.retries")
    private @Nullable String retries;

    /** Paid pictures at most in this run. Default: 10, none in CI; any number where <code>cover.maxCost</code> is set. */
    @Parameter(property = "cover.maxImages")
    private @Nullable String maxImages;

    /**
     * What the pictures of this run may cost at most, such as <code>5 USD</code>; what is under way counts. Default: no
     * limit.
     */
    @Parameter(property = "cover.maxCost")
    private @Nullable String maxCost;

    /** What a picture costs, such as <code>0.04 USD</code>. Default: by the prices known of the model. */
    @Parameter(property = "cover.pricePerImage")
    private @Nullable String pricePerImage;

    /** Which notes come first: <code>newest</code>, <code>oldest</code>, <code>path</code>. Default: <code>newest</code>. */
    @Parameter(property = "cover.order")
    private @Nullable String order;

    /**
     * Whether a note that failed fails the build, after all others were done. Default: <code>true</code> when the goal is
     * called by name, <code>false</code> when it is bound to the lifecycle.
     */
    @Parameter(property = "cover.failOnError")
    private @Nullable String failOnError;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            for (Invocation invocation :
                    new Invocations(session, project, execution, decrypter, getLog()).of(given(), keys())) {
                say(invocation.settings().site());
                execute(invocation.settings(), invocation);
            }
        } catch (CoverException e) {
            throw MojoErrors.of(e);
        } catch (InvalidPathException e) {
            // Java spells file names in the locale's encoding, and has no other way to reach such a file.
            throw new MojoFailureException(Printable.of("the file name " + e.getInput()
                    + " cannot be spelled in this machine's locale; set LC_ALL=C.UTF-8 and run again"));
        }
    }

    private void say(Site site) {
        if (site.name().equals(Site.PLAIN) && !site.why().isEmpty()) {
            getLog().info(Printable.of(
                    "site: " + site.why() + ", covers go under the plain key; cover.site says what it is"));
        } else if (!site.why().isEmpty()) {
            getLog().info(Printable.of("site: " + site.name() + " (" + site.why() + ")"));
        }
    }

    /** Does the goal's work for one vault. */
    abstract void execute(CoverSettings settings, Invocation invocation)
            throws MojoExecutionException, MojoFailureException;

    /** The parameters that this goal alone takes, by name; null where nothing was given. */
    Map<String, @Nullable String> own() {
        return Map.of();
    }

    /** Where the goal looks for the key. */
    KeySource keys() {
        return new Credentials(session.getSettings(), decrypter, System.getenv());
    }

    /** Empty when Maven does not say. */
    final String mavenVersion() {
        return session.getSystemProperties().getProperty("maven.version", "");
    }

    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private Map<String, @Nullable String> given() {
        Map<String, @Nullable String> given = new LinkedHashMap<>(own());
        given.put("skip", skip);
        given.put("vault", vault);
        given.put("includes", includes);
        given.put("excludes", excludes);
        given.put("notes", notes);
        given.put("where", where);
        given.put("only", only);
        given.put("overwrite", overwrite);
        given.put("sharing", sharing);
        given.put("site", site);
        given.put("createFrontMatter", createFrontMatter);
        given.put("key", key);
        given.put("altKey", altKey);
        given.put("titleKeys", titleKeys);
        given.put("promptHeadings", promptHeadings);
        given.put("summaryKeys", summaryKeys);
        given.put("imageDirectory", imageDirectory);
        given.put("link", link);
        given.put("publicUrl", publicUrl);
        given.put("provider", provider);
        given.put("service", service);
        given.put("baseUrl", baseUrl);
        given.put("path", path);
        given.put("headers", headers);
        given.put("query", query);
        given.put("sizeField", sizeField);
        given.put("extraBody", extraBody);
        given.put("resultPointers", resultPointers);
        given.put("serverId", serverId);
        given.put("apiKeyEnv", apiKeyEnv);
        given.put("model", model);
        given.put("size", size);
        given.put("quality", quality);
        given.put("format", format);
        given.put("metadata", metadata);
        given.put("title", title);
        given.put("style", style);
        given.put("promptTemplate", promptTemplate);
        given.put("cardTemplate", cardTemplate);
        given.put("card.layout", cardLayout);
        given.put("card.motif", cardMotif);
        given.put("card.palette", cardPalette);
        given.put("card.author", cardAuthor);
        given.put("card.logo", cardLogo);
        given.put("card.fonts", cardFonts);
        given.put("card.systemFonts", cardSystemFonts);
        given.put("concurrency", concurrency);
        given.put("requestsPerMinute", requestsPerMinute);
        given.put("timeout", timeout);
        given.put("retries", retries);
        given.put("maxImages", maxImages);
        given.put("maxCost", maxCost);
        given.put("pricePerImage", pricePerImage);
        given.put("order", order);
        given.put("failOnError", failOnError);
        return given;
    }

    /** What a use case reports, with its progress shown meanwhile. */
    final Report watched(Function<Listener, Report> useCase) {
        try (Progress progress = Progress.of(getLog(), session)) {
            return useCase.apply(progress);
        }
    }
}
