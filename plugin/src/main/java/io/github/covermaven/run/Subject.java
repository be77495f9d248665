package io.github.covermaven.run;

import io.github.covermaven.article.Article;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture of an article is to show, as hashes.
 *
 * @param whole equal as long as a picture of it is still right
 * @param matter the same, but for the title
 */
record Subject(String whole, String matter) {

    /** @param style what the note says of it; may be empty */
    static Subject of(Article article, String style) {
        List<String> parts = new ArrayList<>();
        parts.add(article.title());
        parts.add(String.join("\t", article.tags()));
        parts.add(article.brief().orElse(""));
        parts.add(article.brief().isPresent() ? "" : article.summary().orElse(""));
        parts.add(article.brief().isPresent() ? "" : String.join("\t", article.sentences()));
        parts.add(style);
        return new Subject(Sha256.of(parts), Sha256.of(parts.subList(1, parts.size())));
    }

    /**
     * Whether that is what a picture was drawn from.
     *
     * @param isTitleSet whether the title is not for the picture to show, but set on it afterwards
     */
    boolean isOf(Origin origin, boolean isTitleSet) {
        return whole.equals(origin.subject()) || (isTitleSet && matter.equals(origin.matter()));
    }
}
