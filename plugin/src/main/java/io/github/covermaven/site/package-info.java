/** What a site wants of a cover: presets of generators and themes, and how a site is known by its own files. */
@NullMarked
package io.github.covermaven.site;

import org.jspecify.annotations.NullMarked;
