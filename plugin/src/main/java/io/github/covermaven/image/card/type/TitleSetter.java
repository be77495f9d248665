package io.github.covermaven.image.card.type;

import java.util.Optional;

/**
 * Sets titles: whole where that is large enough, else with what follows the colon as a subtitle below; a series' name is
 * set above.
 */
public final class TitleSetter {

    /** Shares of the largest size: below the first a title is rather parted; the other part is between the other two. */
    private static final double COMFORTABLE = 0.78;

    private static final double OTHER_MOST = 0.40;
    private static final double OTHER_LEAST = 0.30;
    private static final double GAP = 0.34;

    /** A title may be that much smaller without its series' name than with it. */
    private static final double TOLERABLE = 0.7;

    /** More lines than these are a lot, if the title can be parted. */
    private static final int COMFORTABLE_LINES = 2;

    private final Typesetter titles;
    private final Typesetter series;
    private final Typesetter subtitles;
    private final double most;

    /**
     * @param fitter what the title may take; the other part follows it
     */
    public TitleSetter(Typography typography, Style style, Fitter fitter) {
        this.most = fitter.most();
        this.titles = typography.display(style, fitter);
        this.series = typography.text(other(fitter, 1));
        this.subtitles = typography.text(other(fitter, 2));
    }

    private static Fitter other(Fitter fitter, int lines) {
        return new Fitter(OTHER_MOST * fitter.most(), OTHER_LEAST * fitter.most(), lines, fitter.leading() + 0.1);
    }

    /** Fills at most this space; empty when nothing of the title can be drawn. */
    public Optional<SetTitle> set(String title, double width, double height) {
        String clean = Words.clean(title);
        Optional<Headline> headline = Headline.part(clean);
        Optional<Lines> whole = titles.set(clean, width, height);
        if (whole.filter(this::isComfortable).isPresent()
                && headline.filter(Headline::isSeries).isEmpty()) {
            return whole.map(TitleSetter::alone);
        }
        double worthwhile = whole.map(Lines::size).orElse(0.0);
        return headline.flatMap(parts -> parted(parts, width, height, worthwhile))
                .or(() ->
                        whole.or(() -> titles.setWhatFits(clean, width, height)).map(TitleSetter::alone));
    }

    private boolean isComfortable(Lines lines) {
        return lines.size() >= COMFORTABLE * most && lines.count() <= COMFORTABLE_LINES;
    }

    private Optional<SetTitle> parted(Headline headline, double width, double height, double worthwhile) {
        Optional<Lines> other = headline.isSeries()
                ? series.set(headline.other(), width, height / 2)
                : subtitles.setWhatFits(headline.other(), width, height / 2);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        double gap = GAP * most;
        Optional<Lines> nothing = Optional.empty();
        return titles.set(headline.main(), width, height - gap - other.get().height())
                .filter(main -> main.size() >= (headline.isSeries() ? TOLERABLE : 1) * worthwhile)
                .map(main -> headline.isSeries()
                        ? new SetTitle(other, main, nothing, gap)
                        : new SetTitle(nothing, main, other, gap));
    }

    private static SetTitle alone(Lines lines) {
        return new SetTitle(Optional.empty(), lines, Optional.empty(), 0);
    }
}
