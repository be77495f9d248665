package io.github.covermaven.doctor;

import io.github.covermaven.git.IgnoreRules;
import io.github.covermaven.ledger.Ledger;
import io.github.covermaven.run.LedgerWarning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether what was paid for is safe. */
record LedgerCheck(Path vault, Ledger ledger) {

    private static final String FILE = ".cover/ledger.tsv";

    List<Observation> observations() {
        List<Observation> found = new ArrayList<>();
        int covers = ledger.covers().size();
        found.add(Observation.fine(
                "ledger",
                covers == 0
                        ? "empty; the first cover begins it"
                        : covers + (covers == 1 ? " note was" : " notes were") + " given a cover so far"));
        LedgerWarning.of(ledger).forEach(warning -> found.add(Observation.doubtful("ledger", warning, "")));
        int waiting = ledger.links().size();
        if (waiting > 0) {
            found.add(Observation.doubtful(
                    "ledger",
                    "pictures that are paid for and not fetched yet: " + waiting,
                    "run cover:generate soon: such links die within hours"));
        }
        if (IgnoreRules.ignore(vault, FILE)) {
            found.add(Observation.doubtful(
                    "ledger",
                    "Git ignores " + FILE + ", so that another machine knows nothing of what was paid for",
                    "take it out of .gitignore; .cover/private ignores itself"));
        }
        return found;
    }
}
