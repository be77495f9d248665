package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Palette;
import java.util.List;
import java.util.Optional;

/** Sets titles: whole where that is large enough, else with what follows the colon as a subtitle below. */
final class TitleSetter {

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
    private final Palette palette;

    TitleSetter(Shaper display, Shaper text, Fitter fitter, Palette palette) {
        this.most = fitter.most();
        this.palette = palette;
        this.titles = new Typesetter(display, fitter);
        double size = SUBTITLE_MOST * most;
        this.subtitles = new Typesetter(text, new Fitter(size, SUBTITLE_LEAST * most, 2, fitter.leading() + 0.1));
    }

    /** Empty when nothing of the title can be drawn. */
    Optional<Block> set(String clean, double width, double height) {
        Optional<Lines> whole = titles.set(clean, width, height);
        if (whole.filter(this::isComfortable).isPresent()) {
            return whole.map(this::alone);
        }
        double worthwhile = whole.map(Lines::size).orElse(0.0);
        return Headline.part(clean)
                .flatMap(headline -> parted(headline, width, height, worthwhile))
                .or(() ->
                        whole.or(() -> titles.setWhatFits(clean, width, height)).map(this::alone));
    }

    private boolean isComfortable(Lines lines) {
        return lines.size() >= COMFORTABLE * most && lines.count() <= COMFORTABLE_LINES;
    }

    private Optional<Block> parted(Headline headline, double width, double height, double worthwhile) {
        Optional<Lines> below = subtitles.setWhatFits(headline.subtitle(), width, height / 2);
        if (below.isEmpty()) {
            return Optional.empty();
        }
        double gap = SUBTITLE_GAP * most;
        return titles.set(headline.title(), width, height - gap - below.get().height())
                .filter(above -> above.size() >= worthwhile)
                .map(above -> new Stack(List.of(
                        new Stack.Item(0, alone(above)),
                        new Stack.Item(gap, new TextBlock(below.get(), palette.muted(), Contrast.TEXT)))));
    }

    private Block alone(Lines lines) {
        return new TextBlock(lines, palette.ink(), Contrast.TITLE);
    }
}
