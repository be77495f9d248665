package io.github.covermaven.image.card;

import io.github.covermaven.image.card.art.Area;
import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.template.Template;
import io.github.covermaven.image.card.type.Style;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * All that is decided of one card before it is laid out.
 *
 * @param motif the one that the user wants, if any
 * @param style of the title's letters, where the template leaves that open
 * @param choice chooses the motif where the user wants none
 * @param art decides all that a motif leaves open
 */
record Design(Template template, Palette palette, Optional<Motif> motif, Style style, Random choice, Random art) {

    /**
     * The motif for an area of this card.
     *
     * @param suiting those that the template wants there; empty for all
     */
    Motif motif(Area area, List<Motif> suiting) {
        return motif.orElseGet(
                () -> suiting.isEmpty() ? Motif.suiting(area, choice) : suiting.get(choice.nextInt(suiting.size())));
    }
}
