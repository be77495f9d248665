package io.github.covermaven.image.card.template;

/** A rectangle on any canvas. */
public record Frame(Length x, Length y, Length width, Length height) {

    private static final Length NOTHING = new Length(0, 0);
    private static final Length ALL = new Length(100, 0);

    /** The whole canvas. */
    static final Frame WHOLE = new Frame(NOTHING, NOTHING, ALL, ALL);

    /** The rectangle that it is on this canvas. */
    public Box on(Canvas canvas) {
        return new Box(
                x.of(canvas.width()), y.of(canvas.height()), width.of(canvas.width()), height.of(canvas.height()));
    }
}
