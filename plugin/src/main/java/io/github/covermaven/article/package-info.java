/** Markdown to what an article says. */
@NullMarked
package io.github.covermaven.article;

import org.jspecify.annotations.NullMarked;
