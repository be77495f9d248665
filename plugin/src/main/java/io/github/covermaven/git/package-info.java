/** What Git knows of a folder. */
@NullMarked
package io.github.covermaven.git;

import org.jspecify.annotations.NullMarked;
