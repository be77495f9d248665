package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.metadata.Description;
import io.github.covermaven.image.metadata.Description.Source;
import io.github.covermaven.ledger.Origin;
import java.util.List;

/** Makes a picture ready to be shown by its note. What was drawn stays as it is among the ledger's originals. */
final class Finishing {

    private final CoverSettings settings;

    Finishing(CoverSettings settings) {
        this.settings = settings;
    }

    /**
     * The file that the note is to show: the same one for the same picture, note and settings.
     *
     * @param frontMatter of the note as it is now
     */
    Picture finish(Stock.Item item, Commission commission, FrontMatter frontMatter) {
        Picture picture = new Picture(
                item.bytes(),
                ImageFormat.of(item.bytes())
                        .or(() -> ImageFormat.named(item.picture().extension()))
                        .orElseThrow());
        if (Rehost.hasBrought(item.picture().origin())) {
            return picture; // Nobody knows how it was made.
        }
        return settings.finish()
                .metadata()
                .of(picture, description(item.picture().origin(), commission, frontMatter));
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
