package io.github.covermaven.image.card.art;

import java.util.Random;

/** Square tiles of some sizes, each with one plain figure, as a Bauhaus weaver would lay them. */
final class Tiles implements Art {

    private static final double SIDE = 106;

    /** Flat colours, a few only, are what makes it a pattern. */
    private static final double[] TONES = {0.07, 0.24, 0.44, 0.64, 0.84};

    @Override
    public void draw(Area area, Palette palette, Random random, Svg svg) {
        int rows = (int) Math.max(3, Math.round(area.height() / SIDE / area.scale()));
        double side = area.height() / rows;
        int columns = (int) Math.ceil(area.width() / side);
        // What does not come out even is cut off on the side of the words.
        double left = area.width() - columns * side;
        svg.ground(palette.ground());
        Layer layer = new Layer(area, palette, new Simplex(random), random);
        boolean[][] isTaken = new boolean[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = left + column * side;
                double y = row * side;
                int chance = random.nextInt(100);
                if (isTaken[row][column]) {
                    continue;
                }
                boolean hasRoom = row + 1 < rows && column + 1 < columns && !isTaken[row][column + 1];
                if (chance < 15 && hasRoom) {
                    isTaken[row][column + 1] = true;
                    isTaken[row + 1][column] = true;
                    isTaken[row + 1][column + 1] = true;
                    layer.lay(x, y, 2 * side);
                } else if (chance > 80) {
                    for (int part = 0; part < 4; part++) {
                        layer.lay(x + part % 2 * side / 2, y + part / 2 * side / 2, side / 2);
                    }
                } else {
                    layer.lay(x, y, side);
                }
            }
        }
        layer.draw(svg);
    }

    /** The tiles laid so far. */
    private static final class Layer {

        private final Area area;
        private final Palette palette;
        private final Simplex hills;
        private final Random random;
        private final Fills plates = new Fills();
        private final Fills figures = new Fills();

        Layer(Area area, Palette palette, Simplex hills, Random random) {
            this.area = area;
            this.palette = palette;
            this.hills = hills;
            this.random = random;
        }

        void lay(double x, double y, double side) {
            double presence = area.presence(x + side / 2, y + side / 2);
            double seen = Math.round(20 * (0.08 + 0.92 * presence)) / 20.0;
            double height = hills.at(x / 500, y / 500) + 0.5 * presence + 0.9 * random.nextDouble() - 0.2;
            int plate = (int) Math.max(0, Math.min(4, 5 * height / 1.6));
            int figure = (plate + 2 + random.nextInt(2)) % 5;
            boolean isAccent = random.nextInt(100) < 9 && presence > 0.75;
            plates.of(palette.art(TONES[plate], seen)).rectangle(x, y, side, side);
            Path path = figures.of(isAccent ? palette.accent() : palette.art(TONES[figure], seen));
            Figure.values()[random.nextInt(Figure.values().length)].draw(path, new Tile(x, y, side, random.nextInt(4)));
        }

        void draw(Svg svg) {
            // Each pixel of one plate: were their edges smoothed, the ground would shine through between them.
            svg.add("<g shape-rendering='crispEdges'>");
            plates.draw(svg);
            svg.add("</g>");
            figures.draw(svg);
        }
    }

    /** A square turned by some right angles; places in it are given as shares of its side. */
    private record Tile(double x, double y, double side, int turns) {

        double px(double u, double v) {
            return x
                    + side
                            * switch (turns) {
                                case 0 -> u;
                                case 1 -> 1 - v;
                                case 2 -> 1 - u;
                                default -> v;
                            };
        }

        double py(double u, double v) {
            return y
                    + side
                            * switch (turns) {
                                case 0 -> v;
                                case 1 -> u;
                                case 2 -> 1 - v;
                                default -> 1 - u;
                            };
        }

        Path move(Path path, double u, double v) {
            return path.move(px(u, v), py(u, v));
        }

        Path line(Path path, double u, double v) {
            return path.line(px(u, v), py(u, v));
        }

        Path arc(Path path, double radius, double u, double v) {
            return path.arc(radius * side, px(u, v), py(u, v));
        }

        Path arcBack(Path path, double radius, double u, double v) {
            return path.arcBack(radius * side, px(u, v), py(u, v));
        }

        void disc(Path path, double u, double v, double radius) {
            path.circle(px(u, v), py(u, v), radius * side);
        }
    }

    /** What a tile shows. */
    private enum Figure {
        QUARTER {
            @Override
            void draw(Path path, Tile tile) {
                tile.move(path, 0, 0);
                tile.line(path, 1, 0);
                tile.arc(path, 1, 0, 1).close();
            }
        },
        BOW {
            @Override
            void draw(Path path, Tile tile) {
                band(path, tile, 1, 0.72);
                band(path, tile, 0.46, 0.20);
            }

            private void band(Path path, Tile tile, double outer, double inner) {
                tile.move(path, outer, 0);
                tile.arc(path, outer, 0, outer);
                tile.line(path, 0, inner);
                tile.arcBack(path, inner, inner, 0).close();
            }
        },
        HALF {
            @Override
            void draw(Path path, Tile tile) {
                tile.move(path, 1, 0.5);
                tile.arc(path, 0.5, 0.5, 1);
                tile.arc(path, 0.5, 0, 0.5).close();
                tile.move(path, 1, 0);
                tile.arc(path, 0.5, 0.5, 0.5);
                tile.arc(path, 0.5, 0, 0).close();
            }
        },
        LEAF {
            @Override
            void draw(Path path, Tile tile) {
                tile.move(path, 0, 0);
                tile.arc(path, 1, 1, 1);
                tile.arc(path, 1, 0, 0).close();
            }
        },
        DISC {
            @Override
            void draw(Path path, Tile tile) {
                tile.disc(path, 0.5, 0.5, 0.36);
            }
        },
        SLOPE {
            @Override
            void draw(Path path, Tile tile) {
                tile.move(path, 0, 0);
                tile.line(path, 1, 0);
                tile.line(path, 0, 1).close();
            }
        },
        BARS {
            @Override
            void draw(Path path, Tile tile) {
                for (int i = 0; i < 4; i++) {
                    tile.move(path, 0, (2 * i + 0.5) / 8);
                    tile.line(path, 1, (2 * i + 0.5) / 8);
                    tile.line(path, 1, (2 * i + 1.5) / 8);
                    tile.line(path, 0, (2 * i + 1.5) / 8).close();
                }
            }
        },
        DOTS {
            @Override
            void draw(Path path, Tile tile) {
                for (int i = 0; i < 9; i++) {
                    tile.disc(path, (i % 3 * 2 + 1) / 6.0, (i / 3 * 2 + 1) / 6.0, 0.088);
                }
            }
        };

        abstract void draw(Path path, Tile tile);
    }
}
