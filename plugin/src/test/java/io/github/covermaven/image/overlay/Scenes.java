package io.github.covermaven.image.overlay;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Pictures as models draw them, and worse ones. */
final class Scenes {

    private Scenes() {}

    /** All that words may have to stand on. */
    static Map<String, BufferedImage> all(int width, int height) {
        Map<String, BufferedImage> scenes = new TreeMap<>();
        scenes.put("white", plain(width, height, Color.WHITE));
        scenes.put("black", plain(width, height, Color.BLACK));
        scenes.put("middle grey", plain(width, height, new Color(0x767676)));
        scenes.put("yellow", plain(width, height, Color.YELLOW));
        scenes.put("blue", plain(width, height, Color.BLUE));
        scenes.put("white to black", gradient(width, height));
        scenes.put("noise", noise(width, height));
        scenes.put("checks", checks(width, height));
        return scenes;
    }

    static BufferedImage plain(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** Much to see in one place, and nothing anywhere else. */
    static BufferedImage subject(int width, int height, Rectangle place) {
        BufferedImage image = plain(width, height, new Color(0x88aabb));
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(checks(place.width, place.height), place.x, place.y, null);
        graphics.dispose();
        return image;
    }

    private static BufferedImage gradient(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, width, height, Color.BLACK));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static BufferedImage checks(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x / 9 + y / 9) % 2 == 0 ? 0xffffff : 0);
            }
        }
        return image;
    }
}
