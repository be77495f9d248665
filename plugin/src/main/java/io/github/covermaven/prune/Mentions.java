package io.github.covermaven.prune;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which of our pictures are named by the texts that it is given, and by which. */
final class Mentions implements TextFiles.Reader {

    private final Set<Integer> wanted;
    private final Predicate<Path> isNote;
    private final Set<Integer> here = new HashSet<>();
    private final Map<Integer, Place> places = new HashMap<>();
    private final HexRuns runs = new HexRuns(this::found);

    /**
     * Begins with no mention.
     *
     * @param hashes of the pictures that are looked for, as their names have them
     */
    Mentions(Set<String> hashes, Predicate<Path> isNote) {
        this.wanted = hashes.stream().map(HexRuns::value).collect(Collectors.toSet());
        this.isNote = isNote;
    }

    /** A text that names a picture. */
    record Place(Path file, boolean isNote) {}

    @Override
    public void read(byte[] text, int length) {
        runs.read(text, length);
    }

    @Override
    public void end(Path file) {
        runs.end();
        if (!here.isEmpty()) {
            Place place = new Place(file, isNote.test(file));
            here.forEach(hash -> places.merge(hash, place, (known, other) -> known.isNote() ? known : other));
            here.clear();
        }
    }

    /** Where a picture is named: in a note, if it is in any. */
    Optional<Place> of(String hash) {
        return Optional.ofNullable(places.get(HexRuns.value(hash)));
    }

    /** What may be the hash of a picture of ours in one text. */
    static Set<String> hashesIn(String text) {
        Set<String> hashes = new HashSet<>();
        HexRuns runs = new HexRuns(hash -> hashes.add("%08x".formatted(hash)));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        runs.read(bytes, bytes.length);
        runs.end();
        return hashes;
    }

    private void found(int hash) {
        if (wanted.contains(hash)) {
            here.add(hash);
        }
    }
}
