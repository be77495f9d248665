package io.github.covermaven.image.card.art;

/** Square tiles of three sizes, each with one plain figure, as at the Bauhaus. */
final class Tiles implements Art {

    private static final double SIDE = 106;

    /** Flat colours, a few only, are what makes it a pattern. */
    private static final double[] TONES = {0.07, 0.24, 0.44, 0.64, 0.84};

    @Override
    public void draw(Sheet sheet) {
        int rows = (int) Math.max(3, Math.round(sheet.height() / SIDE / sheet.scale()));
        double side = sheet.height() / rows;
        int columns = (int) Math.ceil(sheet.width() / side);
        // What does not come out even is cut off on the side of the words.
        double left = sheet.width() - columns * side;
        Floor floor = new Floor(sheet, new Simplex(sheet.random()));
        boolean[][] isTaken = new boolean[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isTaken[row][column]) {
                    continue;
                }
                double x = left + column * side;
                double y = row * side;
                boolean hasRoom = row + 1 < rows && column + 1 < columns && !isTaken[row][column + 1];
                if (hasRoom && sheet.chance(15)) {
                    isTaken[row][column + 1] = true;
                    isTaken[row + 1][column] = true;
                    isTaken[row + 1][column + 1] = true;
                    floor.lay(x, y, 2 * side);
                } else if (sheet.chance(23)) {
                    double half = side / 2;
                    floor.lay(x, y, half);
                    floor.lay(x + half, y, half);
                    floor.lay(x, y + half, half);
                    floor.lay(x + half, y + half, half);
                } else {
                    floor.lay(x, y, side);
                }
            }
        }
        floor.draw();
    }

    /** The tiles laid so far. */
    private static final class Floor {

        private final Sheet sheet;
        private final Simplex hills;
        private final Fills plates = new Fills();
        private final Fills figures = new Fills();

        Floor(Sheet sheet, Simplex hills) {
            this.sheet = sheet;
            this.hills = hills;
        }

        void lay(double x, double y, double side) {
            double presence = sheet.presence(x + side / 2, y + side / 2);
            double height = hills.at(x / 500, y / 500) + 0.5 * presence + sheet.between(-0.2, 0.7);
            int plate = (int) Math.max(0, Math.min(TONES.length - 1, TONES.length * height / 1.6));
            int figure = (plate + 2 + sheet.random().nextInt(2)) % TONES.length;
            boolean isAccent = sheet.chance(9) && presence > 0.8;
            plates.of(sheet.palette().art(TONES[plate], presence)).rectangle(x, y, side, side);
            Path path = figures.of(
                    isAccent ? sheet.palette().accent() : sheet.palette().art(TONES[figure], presence));
            Figure[] all = Figure.values();
            all[sheet.random().nextInt(all.length)].draw(
                    new Tile(path, x, y, side, sheet.random().nextInt(4)));
        }

        void draw() {
            Svg svg = sheet.svg().ground(sheet.palette().ground());
            // Each pixel of one plate: were their edges smoothed, the ground would shine through between them.
            svg.add("<g shape-rendering='crispEdges'>");
            plates.draw(svg);
            svg.add("</g>");
            figures.draw(svg);
        }
    }
}
