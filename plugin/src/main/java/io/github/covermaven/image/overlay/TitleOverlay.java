package io.github.covermaven.image.overlay;

import io.github.covermaven.image.Picture;
import io.github.covermaven.image.card.Smooth;
import io.github.covermaven.image.card.type.MissingGlyphs;
import io.github.covermaven.image.card.type.Typography;
import io.github.covermaven.image.codec.Decoder;
import io.github.covermaven.image.codec.Encoder;
import io.github.covermaven.image.codec.Headless;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets titles on pictures. The first one loads fonts. The same picture and title give the same bytes. */
public final class TitleOverlay {

    /** To be raised whenever the same title on the same picture comes to look different. */
    public static final String ENGINE = "overlay-2";

    /** The head must be so much calmer to be taken instead of the foot, where eyes look first. */
    private static final double CALMER = 0.6;

    private final OverlaySettings settings;
    private final MissingGlyphs missing = new MissingGlyphs();
    private @Nullable Typography typography;

    public TitleOverlay(OverlaySettings settings) {
        Headless.choose();
        this.settings = settings;
    }

    /**
     * A new file with the picture, cropped, and the title on it; without words where no font has any of them.
     *
     * @throws io.github.covermaven.problem.NoteException when the picture cannot be read
     * @throws io.github.covermaven.problem.SettingsException when it is or is to be WebP, and this machine has none
     */
    public Picture on(Picture bare, String title) {
        BufferedImage image = Crop.to(settings.size(), Decoder.decode(bare));
        BufferedImage finished = Wording.of(title, settings.size(), typography())
                .map(words -> drawn(words, image))
                .orElse(image);
        return Encoder.encode(finished, settings.format().orElse(bare.format()));
    }

    /** The characters that had to be left out. */
    public List<String> remarks() {
        return missing.remark().stream().toList();
    }

    private BufferedImage drawn(Wording foot, BufferedImage image) {
        Wording head = foot.atHead(Wording.MARGIN * Wording.scale(settings.size()));
        boolean isAtHead =
                isHeadCalmer(image, head.bounds().getMaxY(), foot.bounds().getY());
        Wording words = isAtHead ? head : foot;
        Legible legible = Legible.on(image, words, isAtHead);
        BufferedImage drawn = legible.drawnOn(image);
        Graphics2D graphics = Smooth.graphics(drawn);
        graphics.setColor(new Color(legible.ink()));
        words.outlines().forEach(graphics::fill);
        graphics.dispose();
        return drawn;
    }

    private static boolean isHeadCalmer(BufferedImage image, double headEnd, double footStart) {
        Detail detail = new Detail(image);
        int width = image.getWidth();
        int height = image.getHeight();
        Rectangle head = new Rectangle(0, 0, width, (int) headEnd);
        Rectangle foot = new Rectangle(0, (int) footStart, width, height - (int) footStart);
        return detail.in(head) < CALMER * detail.in(foot);
    }

    private synchronized Typography typography() {
        Typography ready = typography;
        if (ready == null) {
            ready = Typography.of(settings.wishes(), missing);
            typography = ready;
        }
        return ready;
    }
}
