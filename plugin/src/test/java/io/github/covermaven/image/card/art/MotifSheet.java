package io.github.covermaven.image.card.art;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Not a test of anything but the eye: draws each motif in all palettes, and in many shapes. Run it with {@code
 * -Dtest=MotifSheet -Dmotifs=FOLDER}.
 */
@EnabledIfSystemProperty(named = "motifs", matches = ".+")
class MotifSheet {

    private static final Area CARD = new Area(1200, 630, Quiet.LEFT);
    private static final List<Area> SHAPES = List.of(
            CARD,
            new Area(1890, 630, Quiet.LEFT),
            new Area(1120, 630, Quiet.TOP),
            new Area(1200, 630, Quiet.BOTTOM),
            new Area(630, 630, Quiet.BOTTOM),
            new Area(630, 840, Quiet.BOTTOM),
            new Area(630, 840, Quiet.TOP),
            new Area(460, 540, Quiet.NONE),
            new Area(1200, 630, Quiet.NONE));

    @ParameterizedTest
    @EnumSource
    void inAllPalettes(Motif motif) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Family family : Family.values()) {
            for (Shade shade : Shade.values()) {
                pictures.add(picture(motif, CARD, family, shade, pictures.size()));
            }
        }
        write(pictures, 4, motif.label() + "-palettes.png");
    }

    @ParameterizedTest
    @EnumSource
    void inManyShapes(Motif motif) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Area area : SHAPES) {
            int seed = pictures.size();
            Family family = Family.values()[4 * seed % Family.values().length];
            pictures.add(picture(motif, area, family, Shade.values()[seed % 2], seed));
        }
        write(pictures, 3, motif.label() + "-shapes.png");
    }

    private static BufferedImage picture(Motif motif, Area area, Family family, Shade shade, int seed) {
        Palette palette =
                new Scheme(Optional.of(family), Optional.of(shade)).palette(new Random(seed), new Random(seed));
        return Raster.of(motif.draw(area, palette, new Random(seed)), area.width(), area.height(), 1);
    }

    private static void write(List<BufferedImage> pictures, int columns, String name) throws IOException {
        int width = 480;
        int height = 252;
        int rows = (pictures.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * (width + 8), rows * (height + 8), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < pictures.size(); i++) {
            BufferedImage picture = pictures.get(i);
            double scale = Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight());
            int x = i % columns * (width + 8);
            int y = i / columns * (height + 8);
            graphics.drawImage(
                    picture, x, y, (int) (scale * picture.getWidth()), (int) (scale * picture.getHeight()), null);
        }
        Path folder = Files.createDirectories(Path.of(System.getProperty("motifs")));
        ImageIO.write(sheet, "png", folder.resolve(name).toFile());
    }
}
