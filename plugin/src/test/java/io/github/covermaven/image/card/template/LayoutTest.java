package io.github.covermaven.image.card.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own templates, at all shapes that a card can have. */
class LayoutTest {

    private static final double MARGIN = 40;

    /** From 1:20 to 20:1. */
    private static Stream<Canvas> shapes() {
        return IntStream.rangeClosed(-60, 60)
                .mapToObj(step -> Math.pow(20, step / 60.0))
                .map(ratio -> new Canvas(630 * Math.max(1, ratio), 630 / Math.min(1, ratio), 1));
    }

    @ParameterizedTest
    @EnumSource
    void wordsHaveRoomOnTheCardAndApartFromEachOther(Layout layout) {
        assertThat(shapes())
                .allSatisfy(
                        canvas -> assertThatCode(() -> layout.template(canvas).requireRoom(canvas))
                                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void wordsKeepAMarginToTheEdge(Layout layout) {
        assertThat(shapes()).allSatisfy(canvas -> {
            Box safe = new Box(MARGIN, MARGIN, canvas.width() - 2 * MARGIN, canvas.height() - 2 * MARGIN);
            assertThat(columns(layout, canvas))
                    .allMatch(column -> safe.contains(column.frame().on(canvas)));
        });
    }

    /** Words lie on art only where that covers the card, and knows of them. */
    @ParameterizedTest
    @EnumSource
    void wordsDoNotTouchArtInAPanel(Layout layout) {
        assertThat(shapes())
                .allSatisfy(canvas -> layout.template(canvas).layers().stream()
                        .flatMap(layer -> panel(layer, canvas))
                        .forEach(panel -> assertThat(columns(layout, canvas))
                                .noneMatch(column -> column.frame().on(canvas).overlaps(panel))));
    }

    @ParameterizedTest
    @EnumSource
    void showsTitleTagsAndByline(Layout layout) {
        assertThat(shapes())
                .allSatisfy(canvas -> assertThat(columns(layout, canvas)
                                .flatMap(column -> column.parts().stream())
                                .flatMap(part -> part instanceof Part.Row row ? row.parts().stream() : Stream.of(part))
                                .map(part -> part.getClass().getSimpleName()))
                        .containsOnlyOnce("Title", "Tags", "Meta", "Logo"));
    }

    @Test
    void allNamesAreKnown() {
        assertThat(Layout.names())
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(name -> Layout.named(name).isPresent());
        assertThat(Layout.named(" Poster ")).contains(Layout.POSTER);
        assertThat(Layout.named("")).isEmpty();
    }

    private static Stream<Layer.Column> columns(Layout layout, Canvas canvas) {
        return layout.template(canvas).layers().stream()
                .filter(Layer.Column.class::isInstance)
                .map(Layer.Column.class::cast);
    }

    private static Stream<Box> panel(Layer layer, Canvas canvas) {
        Stream<Frame> frames = layer instanceof Layer.Art art && !art.frame().equals(Frame.WHOLE)
                ? Stream.of(art.frame())
                : layer instanceof Layer.Glyph glyph ? Stream.of(glyph.frame()) : Stream.of();
        return frames.map(frame -> frame.on(canvas));
    }
}
