package io.github.covermaven.image.openai;

import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.Picture;
import io.github.covermaven.image.codec.PixelSize;
import io.github.covermaven.problem.ServiceException.Reach;
import java.io.IOException;

/** Believes the bytes, not what they are called. */
record PictureCheck(ForeignText foreign) {

    private static final long MOST_PIXELS = 100_000_000;

    /** @throws Failure when they are no picture we know, a damaged one, or one too large to be shown */
    Picture check(byte[] bytes) {
        ImageFormat format = ImageFormat.of(bytes)
                .orElseThrow(() -> bad("what came is no PNG, JPEG, GIF, WebP or AVIF picture: it begins with \"%s\""
                        .formatted(foreign.clean(ForeignText.start(bytes)))));
        try {
            PixelSize size = PixelSize.of(bytes, format);
            if (size.width() * size.height() > MOST_PIXELS) {
                throw bad("the picture is too large: %d by %d pixels".formatted(size.width(), size.height()));
            }
            return new Picture(bytes, format);
        } catch (IOException e) {
            throw bad("the %s that came is damaged: %s".formatted(format, e.getMessage()));
        }
    }

    private static Failure bad(String problem) {
        return new Failure(Reach.PICTURE, problem, "");
    }
}
