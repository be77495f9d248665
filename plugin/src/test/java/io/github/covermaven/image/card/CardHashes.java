package io.github.covermaven.image.card;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.codec.Encoder;

/** Prints what cards come out as, to be compared with another machine's: see {@code src/type/bare-machine.sh}. */
final class CardHashes {

    private CardHashes() {}

    public static void main(String[] args) {
        for (String size : new String[] {"1200x630", "900x1200"}) {
            CardPainter painter = Painters.open(ImageSize.parse(size).orElseThrow());
            for (Caption caption : Captions.varied()) {
                byte[] card =
                        Encoder.encode(painter.paint(caption), ImageFormat.PNG).bytes();
                System.out.println(Sha256.of(card) + " " + size + " " + caption.title());
            }
        }
    }
}
