package io.github.covermaven.ledger;

/**
 * What a picture was drawn from. Holds hashes, never text of an article.
 *
 * @param note the note it was drawn for, vault-relative with {@code /}
 * @param fingerprint of the request as the provider was told it
 * @param subject hash of what the article said: a picture from the same subject and settings is still right
 * @param content hash of the note without the cover's value: when it is the same, so is the subject
 * @param settings hash of what the user had set
 * @param provider who drew
 * @param model with what
 * @param size as asked for, may be empty
 * @param standIn whether a card was drawn only because there was no key
 * @param recipe hash of all that decided the picture beside the article, the defaults of that version of ours included;
 *     empty when it was drawn by a version that did not keep it
 * @param matter like the subject, but for the title; empty when it was drawn by a version that did not keep it
 */
public record Origin(
        String note,
        String fingerprint,
        String subject,
        String content,
        String settings,
        String provider,
        String model,
        String size,
        boolean standIn,
        String recipe,
        String matter) {

    /** The same picture, as one that shows what another was to be drawn from: with a new title on it. */
    public Origin answering(Origin wanted) {
        return new Origin(
                wanted.note,
                fingerprint,
                wanted.subject,
                wanted.content,
                wanted.settings,
                provider,
                model,
                size,
                standIn,
                recipe,
                wanted.matter);
    }
}
