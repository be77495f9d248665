package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.metadata.Description;
import io.github.covermaven.image.metadata.Description.Source;
import io.github.covermaven.image.overlay.OverlaySettings;
import io.github.covermaven.image.overlay.TitleOverlay;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.ledger.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes a picture ready to be shown by its note: sets the title on it, if that is wanted, and has its file say what it
 * shows. What was drawn stays as it is among the ledger's originals.
 */
final class Finishing {

    private final CoverSettings settings;
    private final Once<Optional<String>> wish;
    private final Once<Optional<TitleOverlay>> overlay;

    Finishing(CoverSettings settings) {
        this.settings = settings;
        this.wish = new Once<>(() -> settings.finish().title().map(OverlaySettings::hash));
        this.overlay = new Once<>(() -> settings.finish().title().map(TitleOverlay::new));
    }

    /** A finished picture, and what is set on it, as {@link io.github.covermaven.ledger.Entry.Finished} keeps it. */
    record Result(Picture picture, String title, String engine) {}

    /** Hash of how titles are to be set; empty when they are not. */
    String wish() {
        return wish.get().orElse("");
    }

    /** Whether the title is set on this picture: cards have theirs, and what was brought home stays as it is. */
    boolean setsTitle(Drawn picture) {
        return settings.finish().title().isPresent()
                && !ProviderChoice.isCard(picture.origin().provider())
                && !Rehost.hasBrought(picture.origin());
    }

    /**
     * What is to be set on a picture, as the ledger keeps it; empty when nothing is.
     *
     * @param title of the article; asked for when it matters
     */
    String wanted(Drawn picture, Supplier<String> title) {
        return setsTitle(picture) ? Sha256.of(List.of(wish(), title.get())) : "";
    }

    /** Whether a title was set as this version sets it. */
    static boolean isOfThisVersion(Shown shown) {
        return shown.title().isEmpty() || shown.engine().equals(TitleOverlay.ENGINE);
    }

    /**
     * The file that the note is to show: the same one for the same picture, note and settings.
     *
     * @param item bare, or with what is wanted on it already
     * @param frontMatter of the note as it is now
     */
    Result finish(Stock.Item item, Commission commission, FrontMatter frontMatter) {
        if (Rehost.hasBrought(item.picture().origin())) {
            return new Result(picture(item), "", ""); // Nobody knows how it was made.
        }
        String wanted = wanted(item.picture(), commission::title);
        boolean isSet = item.shown().title().equals(wanted);
        Picture picture = isSet
                ? picture(item)
                : overlay.get()
                        .map(titles -> titles.on(picture(item), commission.title()))
                        .orElseThrow();
        Origin origin = item.picture().origin();
        return new Result(
                Rehost.hasBrought(origin)
                        ? picture // Nobody knows how it was made.
                        : settings.finish().metadata().of(picture, description(origin, commission, frontMatter)),
                wanted,
                isSet ? item.shown().engine() : TitleOverlay.ENGINE);
    }

    /** What the user should know of what was finished so far; each thing once. */
    List<String> remarks() {
        return overlay.isMade() ? overlay.get().map(TitleOverlay::remarks).orElse(List.of()) : List.of();
    }

    private static Picture picture(Stock.Item item) {
        return new Picture(
                item.bytes(),
                ImageFormat.of(item.bytes())
                        .or(() -> ImageFormat.named(item.picture().extension()))
                        .orElseThrow());
    }

    private Description description(Origin origin, Commission commission, FrontMatter frontMatter) {
        String alt = settings.keys()
                .alt()
                .flatMap(key -> Field.text(frontMatter, List.of(key)))
                .orElse(commission.alt());
        return ProviderChoice.isCard(origin.provider())
                ? new Description(commission.title(), alt, Source.ALGORITHM, "")
                : new Description(
                        commission.title(),
                        alt,
                        Source.TRAINED_MODEL,
                        origin.model().isEmpty() ? origin.provider() : origin.model());
    }
}
