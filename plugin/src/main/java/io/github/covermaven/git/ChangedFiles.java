package io.github.covermaven.git;

import io.github.covermaven.problem.SettingsException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a folder that are not as they were at some commit. */
public final class ChangedFiles {

    /** Names that Git and the file system may compose differently. */
    private final Set<String> names;

    private ChangedFiles(Set<String> names) {
        this.names = names;
    }

    /**
     * Asks Git what has changed in a folder since a commit, in commits or not yet in any; new files that Git does not ignore
     * count too. Where the histories have parted since, it is what has changed on this side.
     *
     * @param commit as Git takes it: a branch, a tag, a hash, {@code HEAD~3}
     * @throws SettingsException when there is no Git, no work tree or no such commit, in Git's own words
     */
    public static ChangedFiles since(String commit, Path folder) {
        if (commit.isBlank() || commit.startsWith("-") || commit.chars().anyMatch(c -> c < ' ')) {
            throw new SettingsException(
                    "cover.since=" + commit + " is no commit", "name one, such as origin/main or HEAD~1");
        }
        Git git = new Git(folder);
        Git.Answer parting = git.ask("merge-base", commit, "HEAD");
        if (parting.status() > 1) { // 1 is for none, as in a clone that has only the last commits.
            throw refused(commit, folder, parting);
        }
        String start = parting.status() == 0 ? parting.text().strip() : commit;
        Git.Answer changed =
                git.ask("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", start, "--");
        Git.Answer added = git.ask("ls-files", "--others", "--exclude-standard", "-z");
        Set<String> names = new HashSet<>();
        for (Git.Answer answer : List.of(changed, added)) {
            if (answer.status() != 0) {
                throw refused(commit, folder, answer);
            }
            Stream.of(answer.text().split("\0")).map(ChangedFiles::composed).forEach(names::add);
        }
        return new ChangedFiles(names);
    }

    /** @param name relative to the folder, with {@code /} */
    public boolean contains(String name) {
        return names.contains(composed(name));
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static SettingsException refused(String commit, Path folder, Git.Answer answer) {
        return new SettingsException(
                "cover.since=" + commit + ": Git says of " + folder + ": " + answer.complaint(),
                "name a commit that is there; a CI often fetches the last one only (actions/checkout: fetch-depth: 0)");
    }
}
