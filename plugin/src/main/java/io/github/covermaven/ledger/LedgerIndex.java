package io.github.covermaven.ledger;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Finished;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Entry.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ledger's lines, as a run looks them up. Which line of two is the later one is told by its time: merges shuffle. */
final class LedgerIndex {

    private static final Comparator<Entry> NEWEST_FIRST =
            Comparator.comparing(Entry::time).reversed();

    private final TreeMap<String, Drawn> drawn = new TreeMap<>();
    private final TreeMap<String, Finished> finished = new TreeMap<>();
    private final Map<String, List<Drawn>> byFingerprint = new HashMap<>();
    private final Map<String, List<Drawn>> byNote = new HashMap<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<String> delivered = new HashSet<>();
    private final Map<String, Instant> refusals = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<Long> lengths = new HashSet<>();
    private final Set<String> providers = new HashSet<>();
    private int unreadableLines;

    static LedgerIndex read(Path file) throws IOException {
        LedgerIndex index = new LedgerIndex();
        if (Files.notExists(file)) {
            return index;
        }
        byte[] text = Files.readAllBytes(file);
        for (int start = 0; start < text.length; ) {
            int end = lineEnd(text, start);
            int length = end > start && text[end - 1] == '\r' ? end - 1 - start : end - start;
            // Cut first, decoded after: faster, and bytes that are no UTF-8 (an edit by hand) spoil their own line
            // alone.
            index.read(new String(text, start, length, StandardCharsets.UTF_8), end == text.length);
            start = end + 1;
        }
        return index;
    }

    private static int lineEnd(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    /** @param isTorn whether it lacks its end: it may still be an entry, and is no damage if it is none */
    private void read(String line, boolean isTorn) {
        Optional<Entry> entry = EntryText.read(line);
        entry.ifPresent(this::add);
        if (entry.isEmpty() && !line.isBlank() && !isTorn) {
            unreadableLines++;
        }
    }

    void add(Entry entry) {
        if (entry instanceof Drawn picture) {
            add(picture);
        } else if (entry instanceof Finished picture) {
            add(picture);
        } else if (entry instanceof Placed cover) {
            add(cover);
        } else {
            add((Refused) entry);
        }
    }

    private void add(Refused refusal) {
        refused.add(refusal.fingerprint());
        refusals.merge(refusal.note(), refusal.time(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private void add(Drawn picture) {
        drawn.merge(picture.image(), picture, LedgerIndex::later);
        byFingerprint
                .computeIfAbsent(picture.origin().fingerprint(), key -> new ArrayList<>(1))
                .add(picture);
        byNote.computeIfAbsent(picture.origin().note(), key -> new ArrayList<>(1))
                .add(picture);
        lengths.add(picture.length());
        providers.add(picture.origin().provider());
    }

    private void add(Finished picture) {
        finished.merge(picture.shown(), picture, LedgerIndex::later);
        lengths.add(picture.length());
    }

    private void add(Placed cover) {
        placed.merge(cover.note(), cover, LedgerIndex::later);
        delivered.add(delivery(cover.note(), cover.image()));
        List<String> known = files.computeIfAbsent(cover.image(), image -> new ArrayList<>(1));
        if (!known.contains(cover.file())) {
            known.add(cover.file());
        }
    }

    int unreadableLines() {
        return unreadableLines;
    }

    Optional<Placed> placed(String note) {
        return Optional.ofNullable(placed.get(note));
    }

    Optional<Drawn> drawn(String image) {
        return Optional.ofNullable(drawn.get(image));
    }

    Optional<Drawn> drawnFor(String note, String image) {
        Optional<Drawn> found = Optional.empty();
        for (Drawn picture : byNote.getOrDefault(note, List.of())) {
            if (picture.image().equals(image)) {
                found = Optional.of(found.map(other -> later(other, picture)).orElse(picture));
            }
        }
        return found.isPresent() ? found : drawn(image);
    }

    boolean contains(Drawn picture) {
        return byNote.getOrDefault(picture.origin().note(), List.of()).contains(picture);
    }

    Optional<Shown> shown(String file) {
        return Optional.ofNullable(drawn.get(file))
                .map(Shown::asDrawn)
                .or(() -> Optional.ofNullable(finished.get(file)).flatMap(this::shown));
    }

    List<Shown> shownLike(String prefix) {
        String end = prefix + Character.MAX_VALUE;
        return Stream.concat(
                        drawn.subMap(prefix, end).values().stream().map(Shown::asDrawn),
                        finished.subMap(prefix, end).values().stream().flatMap(picture -> shown(picture).stream()))
                .toList();
    }

    private Optional<Shown> shown(Finished picture) {
        return drawn(picture.image()).map(original -> Shown.finished(original, picture));
    }

    boolean hasLength(long length) {
        return lengths.contains(length);
    }

    boolean hasPictureNotBy(List<String> others) {
        return !others.containsAll(providers);
    }

    List<Drawn> bought(String fingerprint) {
        return byFingerprint.getOrDefault(fingerprint, List.of()).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    List<Drawn> undelivered(String note) {
        return byNote.getOrDefault(note, List.of()).stream()
                .filter(picture -> !delivered.contains(delivery(note, picture.image())))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    boolean hasRefusals() {
        return !refused.isEmpty();
    }

    boolean isRefused(String fingerprint) {
        return refused.contains(fingerprint);
    }

    List<String> filesOf(String image) {
        return List.copyOf(files.getOrDefault(image, List.of()));
    }

    Map<String, List<String>> files() {
        return Map.copyOf(files);
    }

    List<Placed> covers() {
        return List.copyOf(placed.values());
    }

    private static String delivery(String note, String image) {
        return image + note;
    }

    boolean isAnswered(String note, Instant since) {
        return Stream.of(placed(note).map(Placed::time), Optional.ofNullable(refusals.get(note)))
                .flatMap(Optional::stream)
                .anyMatch(time -> !time.isBefore(since));
    }

    private static <E extends Entry> E later(E one, E other) {
        return other.time().isBefore(one.time()) ? one : other;
    }
}
