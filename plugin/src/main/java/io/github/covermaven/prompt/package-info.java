/** An article, a style and a template to the prompt that a picture is drawn from. */
@NullMarked
package io.github.covermaven.prompt;

import org.jspecify.annotations.NullMarked;
