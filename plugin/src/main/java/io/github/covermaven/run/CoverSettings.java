package io.github.covermaven.run;

import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.metadata.Metadata;
import io.github.covermaven.image.overlay.OverlaySettings;
import io.github.covermaven.prompt.Style;
import io.github.covermaven.site.Site;
import io.github.covermaven.store.Link;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything the user decides, checked.
 *
 * @param vault the folder of notes
 * @param project the folder that pictures may not leave
 * @param site what the notes are for
 * @param createFrontMatter whether notes without front matter are given one
 * @param overwrite whether covers that we did not make may be replaced, of notes that are named
 * @param hash over what was set by name and changes pictures: style, template, where the article is read, model, size; the
 *     defaults are not in it, so that a newer version of this plugin makes no cover stale
 */
public record CoverSettings(
        Path vault,
        Path project,
        Site site,
        List<String> includes,
        List<String> excludes,
        Selection selection,
        Sharing sharing,
        boolean createFrontMatter,
        boolean overwrite,
        Keys keys,
        Wording wording,
        Drawing drawing,
        Finish finish,
        Storage storage,
        Caps caps,
        String hash) {

    /**
     * How an article becomes a prompt.
     *
     * @param promptHeadings titles of the section that says what the cover shows
     * @param summaryHeadings titles of the section that sums the article up
     * @param template the user's own prompt template
     */
    public record Wording(
            List<String> promptHeadings, List<String> summaryHeadings, Style style, Optional<String> template) {}

    /**
     * Who draws.
     *
     * @param provider its name, or {@code auto}
     * @param namesService whether the settings name a service, so that drawing a card instead would be a surprise
     * @param concurrency pictures under way at once
     * @param pricePerImage what a paid picture costs, by the user's own word
     */
    public record Drawing(
            String provider,
            boolean namesService,
            ImageSettings image,
            int concurrency,
            Optional<Money> pricePerImage) {

        static final String AUTO = "auto";
    }

    /**
     * What is done to a picture after it was drawn.
     *
     * @param metadata whether its file says what it shows and where it comes from
     * @param title how the article's title is set on a model's picture; empty when it is not
     */
    public record Finish(Metadata metadata, Optional<OverlaySettings> title) {}

    /** Where pictures go and how notes refer to them; see {@link io.github.covermaven.store.LocalStore}. */
    public record Storage(String imageDirectory, Link link, Optional<String> publicUrl, boolean bundles) {}

    /**
     * What the run may do.
     *
     * @param maxImages paid pictures at most
     * @param maxCost what they may cost together at most
     * @param ci whether this is an unattended machine, which pays for nothing without a cap
     * @param offline whether the network is out of bounds
     * @param order which notes come first
     */
    public record Caps(OptionalInt maxImages, Optional<Money> maxCost, boolean ci, boolean offline, DrawOrder order) {}
}
