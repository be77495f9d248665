package io.github.covermaven.check;

import io.github.covermaven.run.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a check has found.
 *
 * @param notes all that were looked at, in their order
 * @param states how many notes are in each state
 * @param folder the vault, seen from where version control and the CI see files; may be empty
 */
public record Verdict(List<Looked> notes, Map<State, Integer> states, Path folder) {

    /**
     * A note that was looked at.
     *
     * @param note vault-relative with {@code /}
     * @param skipped why it needs no cover; empty when it does
     */
    public record Looked(String note, String skipped, List<Finding> findings) {

        List<Finding> errors() {
            return findings.stream()
                    .filter(finding -> finding.level() == Level.ERROR)
                    .toList();
        }
    }

    public List<Finding> findings() {
        return notes.stream().flatMap(note -> note.findings().stream()).toList();
    }

    public List<Finding> findings(Level level) {
        return findings().stream().filter(finding -> finding.level() == level).toList();
    }

    /** Where a CI finds the note, with {@code /}. */
    String path(String note) {
        return folder.toString().isEmpty() ? note : folder.toString().replace('\\', '/') + "/" + note;
    }
}
