package io.github.covermaven.run;

/** Why a note gets no cover, in the words of the report. */
public enum SkipReason {
    FILTERED("filtered out"),
    NO_FRONT_MATTER("no front matter"),
    UNEDITABLE("front matter cannot be edited safely"),
    OPTED_OUT("cover: false"),
    DRAFT("draft"),
    PRIVATE("private"),
    UNSHARED("not marked as shared, while others are"),
    FUTURE("date in the future"),
    EXPIRED("expired"),
    NO_TEXT("no text"),
    UNREADABLE("cannot be read");

    private final String words;

    SkipReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
