package io.github.covermaven.run;

import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.vault.Note;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Which notes are nobody else's business. It errs on the side of silence: a note that is skipped wrongly is named in the
 * report, one that is sent wrongly cannot be called back.
 */
final class Privacy {

    private static final List<String> MARKS = List.of("share", "publish", "published", "dg-publish");
    private static final List<String> DATES = List.of("date", "publishDate", "publish_date", "pubDate", "pubDatetime");

    /** Hugo takes down what has passed this. */
    private static final List<String> ENDS = List.of("expiryDate", "expirydate", "unpublishdate");

    private final List<String> drafts;
    private final Sharing sharing;
    private final BooleanSupplier vaultShares;
    private final Clock clock;

    /**
     * @param drafts keys that say of a note that it is not public, beside the one known everywhere
     * @param vaultShares whether any note of the vault is marked as shared; asked only when it matters
     */
    Privacy(List<String> drafts, Sharing sharing, BooleanSupplier vaultShares, Clock clock) {
        this.drafts = drafts;
        this.sharing = sharing;
        this.vaultShares = vaultShares;
        this.clock = clock;
    }

    /** Why the note is private by what it says itself, or by where it lies. */
    Optional<SkipReason> reason(Note note, FrontMatter frontMatter) {
        if (isDraft(note, frontMatter)) {
            return Optional.of(SkipReason.DRAFT);
        }
        if (MARKS.stream().map(frontMatter::get).anyMatch(Field::isNo)) {
            return Optional.of(SkipReason.PRIVATE);
        }
        if (isInFuture(frontMatter)) {
            return Optional.of(SkipReason.FUTURE);
        }
        return isExpired(frontMatter) ? Optional.of(SkipReason.EXPIRED) : Optional.empty();
    }

    /** Why the note is private by what it does not say: that it is shared, where others do. May look at every note. */
    Optional<SkipReason> unshared(FrontMatter frontMatter) {
        if (isShared(frontMatter)) {
            return Optional.empty();
        }
        boolean isPrivate = switch (sharing) {
            case AUTO -> vaultShares.getAsBoolean();
            case MARKED -> true;
            case ALL -> false;
        };
        return isPrivate ? Optional.of(SkipReason.UNSHARED) : Optional.empty();
    }

    /** Whether the note says that it may be shown to others. */
    static boolean isShared(FrontMatter frontMatter) {
        return MARKS.stream().map(frontMatter::get).anyMatch(Field::isYes);
    }

    private boolean isDraft(Note note, FrontMatter frontMatter) {
        for (Path part : note.relative()) {
            if (part.toString().equals("_drafts")) {
                return true;
            }
        }
        return Field.isYes(frontMatter.get("draft"))
                || drafts.stream().map(frontMatter::get).anyMatch(Field::isYes)
                || (frontMatter.get("status") instanceof Value.Text status
                        && status.text().strip().equalsIgnoreCase("draft"));
    }

    private boolean isInFuture(FrontMatter frontMatter) {
        Instant now = clock.instant();
        return dates(frontMatter, DATES).anyMatch(date -> date.isAfter(now));
    }

    private boolean isExpired(FrontMatter frontMatter) {
        Instant now = clock.instant();
        return dates(frontMatter, ENDS).anyMatch(date -> date.isBefore(now));
    }

    private Stream<Instant> dates(FrontMatter frontMatter, List<String> keys) {
        return keys.stream()
                .flatMap(key -> Field.text(frontMatter, List.of(key)).stream())
                .flatMap(text -> Dates.parse(text, clock.getZone()).stream());
    }
}
