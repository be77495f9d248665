package io.github.covermaven.image.card.art;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of a slow current around one eye, evenly apart, as a comb would draw them in sand. */
final class Flow implements Art {

    private static final double APART = 17;
    private static final int TONES = 9;
    private static final int SHORTEST_ACCENT = 60;

    /** How steadily it flows across, against the eddies. */
    private static final double DRIFT = 2.8;

    @Override
    public void draw(Sheet sheet) {
        double apart = APART * sheet.scale();
        Simplex hills = new Simplex(sheet.random());
        Path[] paths = Stream.generate(Path::new).limit(TONES).toArray(Path[]::new);
        Path accents = new Path();
        int[] accentsLeft = {3 + sheet.random().nextInt(3)};
        new Streamlines(sheet.area(), current(sheet), apart).forEach(line -> {
            double height = 0.5 + 0.42 * hills.at(line.middleX() / 380, line.middleY() / 380);
            int tone = (int) (TONES * (height + sheet.between(-0.18, 0.18)));
            boolean isAccent = sheet.chance(13)
                    && accentsLeft[0] > 0
                    && line.size() > SHORTEST_ACCENT
                    && line.leastPresence(sheet.area()) > 0.6;
            accentsLeft[0] -= isAccent ? 1 : 0;
            line.appendTo(isAccent ? accents : paths[Math.max(0, Math.min(TONES - 1, tone))]);
        });
        sheet.svg().ground(sheet.palette().art(0.01));
        IntStream.range(0, TONES).forEach(i -> {
            double share = (double) i / (TONES - 1);
            sheet.svg().stroke(paths[i], Fade.tone(sheet, 0.22 + 0.74 * share), apart * (0.30 + 0.30 * share));
        });
        sheet.svg().stroke(accents, sheet.palette().accent(), 0.62 * apart);
    }

    private static Current current(Sheet sheet) {
        Simplex hills = new Simplex(sheet.random());
        double width = sheet.between(620, 880) * sheet.scale();
        Focus eye = Focus.of(sheet);
        double strength = (sheet.random().nextBoolean() ? 1 : -1) * sheet.between(2.2, 3.1);
        double reach = sheet.between(200, 290) * sheet.scale();
        double heading = sheet.between(-0.7, 0.7);
        double driftX = DRIFT * StrictMath.sin(heading) / width;
        double driftY = -DRIFT * StrictMath.cos(heading) / width;
        return (x, y) -> {
            double dx = (x - eye.x()) / reach;
            double dy = (y - eye.y()) / reach;
            return driftX * x
                    + driftY * y
                    + hills.at(x / width, y / width)
                    + 0.12 * hills.at(2.2 * x / width + 7, 2.2 * y / width + 7)
                    + strength / (1 + dx * dx + dy * dy);
        };
    }
}
