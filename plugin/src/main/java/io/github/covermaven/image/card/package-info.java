/**
 * Covers drawn on this machine: type and generative art, the same for the same words everywhere. Text is turned into
 * outlines with fonts of our own, so that the machine needs none.
 */
@NullMarked
package io.github.covermaven.image.card;

import org.jspecify.annotations.NullMarked;
