package io.github.covermaven.image.card;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;

/** Prints what cards come out as, to be compared with another machine's: see {@code src/type/bare-machine.sh}. */
final class CardHashes {

    private CardHashes() {}

    public static void main(String[] args) {
        for (String size : new String[] {"1200x630", "900x1200"}) {
            CardPainter painter = new CardPainter(ImageSize.parse(size).orElseThrow(), CardWishes.NONE, missing -> {});
            for (Caption caption : Captions.varied()) {
                byte[] card =
                        Encoder.encode(painter.paint(caption), ImageFormat.PNG).bytes();
                System.out.println(Sha256.of(card) + " " + size + " " + caption.title());
            }
        }
    }
}
