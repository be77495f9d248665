/** What was drawn and paid for, when, and from which prompt; survives a kill. */
@NullMarked
package io.github.covermaven.ledger;

import org.jspecify.annotations.NullMarked;
