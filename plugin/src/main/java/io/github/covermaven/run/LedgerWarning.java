package io.github.covermaven.run;

import io.github.covermaven.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a ledger that cannot be read in full: what stands there may be paid for again. */
public final class LedgerWarning {

    private LedgerWarning() {}

    public static List<String> of(Ledger ledger) {
        List<String> warnings = new ArrayList<>();
        int lines = ledger.unreadableLines();
        if (lines > 0) {
            warnings.add(lines + (lines == 1 ? " line" : " lines")
                    + " of .cover/ledger.tsv cannot be read and count for nothing; restore the file from version control, or"
                    + " take them out");
        }
        ledger.unreadableFiles()
                .forEach(file -> warnings.add(
                        "what an earlier run paid for and kept in " + file + " cannot be read; delete the file"));
        return warnings;
    }
}
