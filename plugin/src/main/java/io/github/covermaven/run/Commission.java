package io.github.covermaven.run;

import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.Order;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.vault.Note;

/**
 * A cover that is wanted: what to ask for, and what it is made from.
 *
 * @param title of the article
 * @param alt the article in a line, for those who cannot see the picture
 */
record Commission(Note note, String title, String alt, ImageRequest request, Order order, Origin origin) {}
