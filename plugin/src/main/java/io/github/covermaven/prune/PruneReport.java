package io.github.covermaven.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of the pictures that no note names.
 *
 * @param unused what nothing names, in the order of their paths
 * @param kept what no note names and something else speaks for
 * @param failed what was to be moved and could not be
 * @param unreadable what may name pictures and could not be read, seen from the folder that was searched
 * @param searched the folder whose texts were read
 */
public record PruneReport(
        List<Unused> unused, List<Kept> kept, List<Failed> failed, List<Path> unreadable, Path searched) {

    /**
     * A picture of ours that nothing names.
     *
     * @param file vault-relative with {@code /}
     * @param length in bytes
     * @param note the one it was drawn for
     */
    public record Unused(String file, long length, String note) {}

    /**
     * A picture of ours that no note names.
     *
     * @param why it stays all the same
     */
    public record Kept(String file, String why) {}

    /** A picture that is still where it was. */
    public record Failed(String file, IOException why) {}

    /** How large the unused ones are together, in bytes. */
    public long length() {
        return unused.stream().mapToLong(Unused::length).sum();
    }
}
