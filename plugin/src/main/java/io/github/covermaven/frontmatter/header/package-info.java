/** What the top of a note is in any format: values at paths, their places in the text, and changes to them. */
@NullMarked
package io.github.covermaven.frontmatter.header;

import org.jspecify.annotations.NullMarked;
