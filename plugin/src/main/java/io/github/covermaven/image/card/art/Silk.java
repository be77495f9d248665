package io.github.covermaven.image.card.art;

import java.util.function.DoubleBinaryOperator;

/** Two ribbons of many strips that turn over themselves as they run beside the words. */
final class Silk implements Art {

    private static final int STRIPS = 22;
    private static final int POINTS = 40;

    @Override
    public void draw(Sheet sheet) {
        sheet.svg().ground(sheet.palette().art(0.01));
        ribbon(sheet, course(sheet), 0.5, STRIPS);
        ribbon(sheet, course(sheet), 1, 5 + sheet.random().nextInt(STRIPS - 8));
    }

    private static boolean isFalling(Area area) {
        return area.quiet() == Quiet.LEFT || (area.quiet() == Quiet.NONE && area.width() < area.height());
    }

    /** How far across the sheet a thread is, by its place in the ribbon and by its place along it, both from 0 to 1. */
    private static DoubleBinaryOperator course(Sheet sheet) {
        boolean isFalling = isFalling(sheet.area());
        double length = (isFalling ? sheet.height() : sheet.width()) / 630;
        double breadth = isFalling ? sheet.width() : sheet.height();
        double middle = breadth
                * switch (sheet.area().quiet()) {
                    case LEFT, TOP -> 0.84;
                    case BOTTOM -> 0.16;
                    case NONE -> 0.5;
                };
        double reach = breadth * (sheet.area().quiet() == Quiet.NONE ? 0.46 : 0.25);
        double phase = sheet.between(0, 2 * Math.PI);
        double sway = sheet.between(0, 2 * Math.PI);
        double turning = 2 * Math.PI * sheet.between(0.55, 1.05) * length;
        double swaying = 2 * Math.PI * sheet.between(0.5, 0.8) * length;
        double skew = sheet.between(0.5, 1.3);
        return (place, along) -> middle
                + 0.36 * reach * StrictMath.sin(sway + swaying * along)
                + 1.5 * reach * (place - 0.5) * StrictMath.cos(phase + turning * along + skew * place);
    }

    /**
     * @param share how much of its colours is seen
     * @param accent the strip with a rim of its own colour, if there is such a one
     */
    private static void ribbon(Sheet sheet, DoubleBinaryOperator course, double share, int accent) {
        Palette palette = sheet.palette();
        for (int strip = 0; strip < STRIPS; strip++) {
            double place = (double) strip / STRIPS;
            Path rim = new Path();
            thread(sheet, course, place, false, rim);
            Path body = rim.copy();
            thread(sheet, course, place + 1.0 / STRIPS, true, body);
            sheet.svg().fill(body.close(), palette.art(share * (0.12 + 0.84 * place)));
            if (strip == accent) {
                sheet.svg().stroke(rim, palette.accent(), 4.5 * sheet.scale());
            } else {
                sheet.svg().stroke(rim, palette.art(share * Math.min(1, 0.22 + 0.84 * place)), 1.2);
            }
        }
    }

    private static void thread(Sheet sheet, DoubleBinaryOperator course, double place, boolean isBack, Path path) {
        boolean isFalling = isFalling(sheet.area());
        double lastX = 0;
        double lastY = 0;
        for (int i = -1; i <= POINTS + 1; i++) {
            double along = (double) (isBack ? POINTS - i : i) / POINTS;
            double across = course.applyAsDouble(place, along);
            double x = isFalling ? across : along * sheet.width();
            double y = isFalling ? along * sheet.height() : across;
            if (i >= 0) {
                path.quad(lastX, lastY, (lastX + x) / 2, (lastY + y) / 2);
            } else if (isBack) {
                path.line(x, y);
            } else {
                path.move(x, y);
            }
            lastX = x;
            lastY = y;
        }
    }
}
