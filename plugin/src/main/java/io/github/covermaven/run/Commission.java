package io.github.covermaven.run;

import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.Order;
import io.github.covermaven.ledger.Origin;
import io.github.covermaven.vault.Note;

/**
 * A cover that is wanted: what to ask for, and what it is made from.
 *
 * @param title of the article
 */
record Commission(Note note, String title, ImageRequest request, Order order, Origin origin) {}
