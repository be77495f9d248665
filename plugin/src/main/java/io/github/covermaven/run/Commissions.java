package io.github.covermaven.run;

import io.github.covermaven.article.AltText;
import io.github.covermaven.article.Article;
import io.github.covermaven.article.ArticleReader;
import io.github.covermaven.article.Metadata;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.Money;
import io.github.covermaven.image.Order;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.prompt.PromptBuilder;
import io.github.covermaven.prompt.Style;
import io.github.covermaven.vault.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes commissions of notes: reads the article, builds the prompt, has the provider say what it would be asked. */
final class Commissions {

    private static final Set<String> NAMED_BY_FOLDER = Set.of("index", "_index");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    private static final Article SAMPLE =
            new Article("Title", List.of("tag"), Optional.empty(), Optional.of("A summary."), List.of("A sentence."));

    private final Once<Order> sample = new Once<>(this::orderSample);
    private final CoverSettings settings;
    private final ProviderChoice choice;
    private final CoverEdit edit;
    private final ArticleReader articles;
    private final PromptBuilder prompts;

    Commissions(CoverSettings settings, ProviderChoice choice, CoverEdit edit) {
        this.settings = settings;
        this.choice = choice;
        this.edit = edit;
        this.articles = new ArticleReader(
                settings.wording().promptHeadings(), settings.wording().summaryHeadings());
        this.prompts = settings.wording().template().map(PromptBuilder::new).orElseGet(PromptBuilder::new);
    }

    Commission of(Note note, FrontMatter frontMatter) {
        ImageProvider provider = choice.provider();
        Article article = article(note, frontMatter);
        String alt = AltText.of(article);
        boolean isTitled = settings.finish().title().isPresent() && !ProviderChoice.isCard(provider.name());
        String prompt = prompts.build(article, style(frontMatter), provider.promptLimit(), isTitled)
                .text();
        Subject subject = subject(article, frontMatter);
        ImageRequest request =
                new ImageRequest(prompt, new Caption(article.title(), article.tags(), byline(frontMatter)));
        Order order = priced(provider.order(request));
        Origin origin = new Origin(
                note.name(),
                order.fingerprint(),
                subject.whole(),
                edit.contentHash(note, frontMatter, alt),
                settings.hash(),
                order.provider(),
                order.model(),
                order.size(),
                choice.isStandIn(),
                recipe(),
                subject.matter());
        return new Commission(note, article.title(), alt, request, order, origin);
    }

    /** What would be asked for an article like any other: by it is known what does not depend on the article. */
    Order sample() {
        return sample.get();
    }

    /** Hash of all that decides a picture beside the article: what the user set, and what is our own default. */
    String recipe() {
        return sample().fingerprint();
    }

    private Order orderSample() {
        String prompt = prompts.build(
                        SAMPLE, settings.wording().style(), choice.provider().promptLimit())
                .text();
        return priced(choice.provider()
                .order(new ImageRequest(prompt, new Caption(SAMPLE.title(), SAMPLE.tags(), "2026-01-01"))));
    }

    private Order priced(Order order) {
        Optional<Money> price = choice.provider().isPaid() ? settings.drawing().pricePerImage() : Optional.empty();
        return price.isEmpty()
                ? order
                : new Order(order.fingerprint(), order.provider(), order.model(), order.size(), price);
    }

    Subject subject(Note note, FrontMatter frontMatter) {
        return subject(article(note, frontMatter), frontMatter);
    }

    Article article(Note note, FrontMatter frontMatter) {
        Keys keys = settings.keys();
        Metadata metadata = new Metadata(
                Field.text(frontMatter, keys.title()),
                name(note),
                Field.texts(frontMatter, Keys.TAGS),
                Field.text(frontMatter, keys.summary()),
                Field.text(frontMatter, List.of(Keys.PROMPT)));
        return articles.read(metadata, frontMatter.body());
    }

    private Style style(FrontMatter frontMatter) {
        return Field.text(frontMatter, List.of(Keys.STYLE))
                .map(Style::of)
                .orElse(settings.wording().style());
    }

    private static Subject subject(Article article, FrontMatter frontMatter) {
        return Subject.of(article, Field.text(frontMatter, List.of(Keys.STYLE)).orElse(""));
    }

    /** The date as the author typed it, which is what readers of the site see. */
    private static String byline(FrontMatter frontMatter) {
        return Field.text(frontMatter, Keys.DATES)
                .map(DATE::matcher)
                .flatMap(matcher -> matcher.find() ? Optional.of(matcher.group()) : Optional.empty())
                .orElse("");
    }

    private static String name(Note note) {
        Path relative = note.relative();
        String name = withoutExtension(relative.getName(relative.getNameCount() - 1));
        return NAMED_BY_FOLDER.contains(name) && relative.getNameCount() > 1
                ? relative.getName(relative.getNameCount() - 2).toString()
                : name;
    }

    private static String withoutExtension(Path file) {
        String name = file.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
