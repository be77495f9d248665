package io.github.covermaven.image.card.type;

import java.util.Optional;

/** Sets titles: whole where that is large enough, else with what follows the colon as a subtitle below. */
public final class TitleSetter {

    /** Shares of the largest size: below the first a title is rather parted; a subtitle is between the other two. */
    private static final double COMFORTABLE = 0.78;

    private static final double SUBTITLE_MOST = 0.40;
    private static final double SUBTITLE_LEAST = 0.30;
    private static final double SUBTITLE_GAP = 0.34;

    /** More lines than these are a lot, if the title can be parted. */
    private static final int COMFORTABLE_LINES = 2;

    private final Typesetter titles;
    private final Typesetter subtitles;
    private final double most;

    /**
     * @param fitter what the title may take; the subtitle follows it
     */
    public TitleSetter(Typography typography, Fitter fitter) {
        this.most = fitter.most();
        this.titles = typography.display(fitter);
        this.subtitles =
                typography.text(new Fitter(SUBTITLE_MOST * most, SUBTITLE_LEAST * most, 2, fitter.leading() + 0.1));
    }

    /** Fills at most this space; empty when nothing of the title can be drawn. */
    public Optional<SetTitle> set(String title, double width, double height) {
        Optional<Lines> whole = titles.set(title, width, height);
        if (whole.filter(this::isComfortable).isPresent()) {
            return whole.map(this::alone);
        }
        double worthwhile = whole.map(Lines::size).orElse(0.0);
        return Headline.part(Words.clean(title))
                .flatMap(headline -> parted(headline, width, height, worthwhile))
                .or(() ->
                        whole.or(() -> titles.setWhatFits(title, width, height)).map(this::alone));
    }

    private boolean isComfortable(Lines lines) {
        return lines.size() >= COMFORTABLE * most && lines.count() <= COMFORTABLE_LINES;
    }

    private Optional<SetTitle> parted(Headline headline, double width, double height, double worthwhile) {
        Optional<Lines> below = subtitles.setWhatFits(headline.subtitle(), width, height / 2);
        if (below.isEmpty()) {
            return Optional.empty();
        }
        double gap = SUBTITLE_GAP * most;
        return titles.set(headline.title(), width, height - gap - below.get().height())
                .filter(above -> above.size() >= worthwhile)
                .map(above -> new SetTitle(above, below, gap));
    }

    private SetTitle alone(Lines lines) {
        return new SetTitle(lines, Optional.empty(), 0);
    }
}
