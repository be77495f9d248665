package io.github.covermaven.run;

import io.github.covermaven.ledger.Ledger;
import java.util.Optional;

/** What there is to say of a ledger that cannot be read in full: what it holds there may be paid for again. */
final class LedgerWarning {

    private LedgerWarning() {}

    static Optional<String> of(Ledger ledger) {
        int count = ledger.unreadableLines();
        return count == 0
                ? Optional.empty()
                : Optional.of(count + (count == 1 ? " line" : " lines")
                        + " of .cover/ledger.tsv cannot be read and count for nothing; restore the file from version control,"
                        + " or take them out");
    }
}
