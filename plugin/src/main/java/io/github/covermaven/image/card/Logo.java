package io.github.covermaven.image.card;

import io.github.covermaven.image.card.template.Drawing;
import io.github.covermaven.problem.SettingsException;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A user's logo, ready to be drawn. */
sealed interface Logo {

    /**
     * Reads it, once for all cards.
     *
     * @throws SettingsException when it is a PNG that cannot be read
     */
    static Logo of(LogoFile file) {
        return file instanceof LogoFile.Png png ? Png.of(png.bytes()) : new Svg(((LogoFile.Svg) file).drawing());
    }

    /** Width over height. */
    double ratio();

    /**
     * Draws it at 0, 0.
     *
     * @param ink the words' colour, for a logo that has none of its own
     */
    void draw(Graphics2D graphics, double width, double height, String ink);

    /** One of lines. */
    record Svg(Drawing drawing) implements Logo {

        @Override
        public double ratio() {
            return drawing.ratio();
        }

        @Override
        public void draw(Graphics2D graphics, double width, double height, String ink) {
            new SvgFigure(drawing.svg(width, height, ink), width, height).draw(graphics);
        }
    }

    /** One of pixels. */
    record Png(BufferedImage image) implements Logo {

        static Png of(byte[] bytes) {
            try {
                // A stream of our own: ImageIO's default goes through a temporary file.
                BufferedImage read = ImageIO.read(
                        new javax.imageio.stream.MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
                return Optional.ofNullable(read).map(Png::new).orElseThrow(() -> new IOException("no picture in it"));
            } catch (IOException | IllegalArgumentException e) {
                throw new SettingsException("cover.card.logo cannot be read: " + e.getMessage(), "save it as PNG anew");
            }
        }

        @Override
        public double ratio() {
            return (double) image.getWidth() / image.getHeight();
        }

        @Override
        public void draw(Graphics2D graphics, double width, double height, String ink) {
            double scale = graphics.getTransform().getScaleX();
            Image small = image.getScaledInstance(
                    Math.max(1, (int) Math.round(width * scale)),
                    Math.max(1, (int) Math.round(height * scale)),
                    Image.SCALE_AREA_AVERAGING);
            Graphics2D own = (Graphics2D) graphics.create();
            own.scale(1 / scale, 1 / scale);
            own.drawImage(small, 0, 0, null);
            own.dispose();
        }
    }
}
