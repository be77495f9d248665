package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.template.Box;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** A logo; on a plate of the words' colour where it could hardly be seen on the card's ground. */
record LogoBlock(Logo logo, double width, double height, Palette palette) implements Block {

    /** A trial of this height shows whether it can be seen. */
    private static final int TRIAL = 32;

    private static final double VISIBLE = 1.6;

    /** The plate reaches so far beyond it, in its height. */
    private static final double PADDING = 0.14;

    /** It as large as a space allows. */
    static LogoBlock within(Logo logo, double width, double height, Palette palette) {
        double scaled = Math.min(height, width / logo.ratio());
        return new LogoBlock(logo, logo.ratio() * scaled, scaled, palette);
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        boolean needsPlate = !isVisible();
        double more = needsPlate ? PADDING * height : 0;
        if (needsPlate) {
            Box plate = new Box(x, y, width, height);
            sheet.mark(new Plate(plate, 2 * more, palette.ink(), 1, Optional.empty()));
        }
        double smaller = (height - 2 * more) / height;
        sheet.mark(graphics -> {
            Graphics2D own = (Graphics2D) graphics.create();
            own.translate(x + width * (1 - smaller) / 2, y + more);
            own.scale(smaller, smaller);
            draw(own);
            own.dispose();
        });
    }

    private void draw(Graphics2D graphics) {
        logo.draw(graphics, width, height, palette.ink().hex());
    }

    /** Whether most of what is drawn of it stands out from the ground. */
    private boolean isVisible() {
        int columns = (int) Math.max(1, Math.round(TRIAL * width / height));
        BufferedImage trial = new BufferedImage(columns, TRIAL, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = Pixels.graphics(trial);
        graphics.scale(TRIAL / height, TRIAL / height);
        draw(graphics);
        graphics.dispose();
        int ground = palette.ground().rgb();
        int seen = 0;
        int drawn = 0;
        for (int rgb : trial.getRGB(0, 0, columns, TRIAL, null, 0, columns)) {
            if (rgb >>> 24 > 127) {
                drawn++;
                seen += Contrast.between(rgb, ground) >= VISIBLE ? 1 : 0;
            }
        }
        return 2 * seen >= drawn;
    }
}
