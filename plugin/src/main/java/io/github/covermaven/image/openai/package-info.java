/** Covers drawn by a model behind an OpenAI-compatible images API. */
@NullMarked
package io.github.covermaven.image.openai;

import org.jspecify.annotations.NullMarked;
