package io.github.covermaven.image.card.art;

/** A dahlia cut from paper that fills the sheet from its heart: each ring of petals larger than the one within. */
final class Bloom implements Art {

    private static final double GROWTH = 1.2;
    private static final double INNERMOST = 15;

    /** Petals overlap by this much. */
    private static final double OVERLAP = 1.2;

    @Override
    public void draw(Sheet sheet) {
        Focus heart = Focus.of(sheet);
        int petals = 13 + 2 * sheet.random().nextInt(4);
        double twist = sheet.between(-0.25, 0.25);
        int golden = 2 + sheet.random().nextInt(3);
        double start = INNERMOST * sheet.scale();
        double farthest = Math.sqrt(sheet.width() * sheet.width() + sheet.height() * sheet.height());
        int rings = (int) (StrictMath.log(farthest / start) / StrictMath.log(GROWTH)) + 2;
        sheet.svg().ground(sheet.palette().art(0.01));
        for (int ring = rings; ring >= 0; ring--) {
            Layers layers = new Layers(sheet);
            for (int i = 0; i < petals; i++) {
                double angle = 2 * Math.PI * (i + ring % 2 / 2.0 + twist * ring) / petals;
                double radius = start * StrictMath.pow(GROWTH, ring);
                layers.add(new Petal(heart, radius, angle, OVERLAP * Math.PI / petals), ring <= golden);
            }
            layers.draw();
        }
        Oklch gold = sheet.palette().sun();
        sheet.svg()
                .fill(
                        new Path().circle(heart.x(), heart.y(), 0.56 * start),
                        gold.mixed(sheet.palette().shadow(), 0.3));
    }

    /** One ring of petals: their rims, then the lit halves, then the others. */
    private record Layers(Sheet sheet, Fills rims, Fills lit, Fills dim) {

        Layers(Sheet sheet) {
            this(sheet, new Fills(), new Fills(), new Fills());
        }

        void add(Petal petal, boolean isGolden) {
            double x = petal.tipX();
            double y = petal.tipY();
            double reach = petal.radius();
            if (x < -reach || y < -reach || x > sheet.width() + reach || y > sheet.height() + reach) {
                return;
            }
            Palette palette = sheet.palette();
            double far = Math.min(1, petal.radius() / (720 * sheet.scale()));
            double tone = 0.96 - 0.80 * Math.sqrt(far);
            // The light falls from the top right.
            double glint = tone + 0.06 * StrictMath.cos(petal.angle()) - 0.08 * StrictMath.sin(petal.angle());
            petal.behind().appendTo(rims.of(colour(tone + (palette.isDark() ? -0.20 : 0.07), x, y)));
            petal.half(lit.of(isGolden ? palette.sun() : colour(glint + 0.05, x, y)), 1);
            petal.half(dim.of(isGolden ? palette.sun().mixed(palette.shadow(), 0.14) : colour(glint - 0.07, x, y)), -1);
        }

        private Oklch colour(double tone, double x, double y) {
            return sheet.art(Math.max(0.02, Math.min(1, tone)), x, y);
        }

        void draw() {
            rims.draw(sheet.svg());
            lit.draw(sheet.svg());
            dim.draw(sheet.svg());
        }
    }
}
