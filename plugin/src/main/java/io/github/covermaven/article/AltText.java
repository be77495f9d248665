package io.github.covermaven.article;

/** An article in one line, for those who cannot see its cover: the title, and how the author's own summary begins. */
public final class AltText {

    /** The IPTC's advice; it is read out at one go. */
    private static final int LONGEST = 250;

    private static final String STOPS = ".!?…:;。！？：；｡";

    private AltText() {}

    /** Plain text, never what the author wrote for the one who draws. */
    public static String of(Article article) {
        String title = article.title();
        return article.summary()
                .map(summary -> Sentences.split(summary).get(0))
                .filter(sentence -> !bare(sentence).equals(bare(title)))
                .map(sentence -> shortened(title + joint(title) + sentence))
                .orElseGet(() -> shortened(title));
    }

    private static String joint(String title) {
        if (title.isEmpty()) {
            return "";
        }
        int last = title.codePointBefore(title.length());
        boolean isUnspaced = PlainText.isUnspaced(last);
        if (STOPS.indexOf(last) >= 0) {
            return isUnspaced ? "" : " ";
        }
        return isUnspaced ? "。" : ". ";
    }

    private static String bare(String sentence) {
        return sentence.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String start = Excerpt.of(text, LONGEST - 1);
        return STOPS.indexOf(start.codePointBefore(start.length())) >= 0 ? start : start + "…";
    }
}
