package io.github.covermaven.ledger;

import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has been paid for and is not in the ledger yet, one small file each, written before the next step begins: links not
 * yet followed, pictures whose bytes are just being written; and orders of many pictures that have not come to their end.
 */
final class UnderWay {

    private static final String LINK = ".link";
    private static final String PICTURE = ".picture";
    private static final String ORDER = ".order";

    private final Path folder;

    UnderWay(Path folder) {
        this.folder = folder;
    }

    void keep(Pending link) throws IOException {
        List<String> fields = new ArrayList<>(EntryText.fields(link.origin()));
        fields.add(link.url());
        fields.add(link.cost());
        fields.add(link.time().toString());
        write(file(link), EntryText.join(fields));
    }

    void forget(Pending link) throws IOException {
        Files.deleteIfExists(file(link));
    }

    void keep(Drawn picture) throws IOException {
        write(file(picture), EntryText.write(picture));
    }

    void forget(Drawn picture) throws IOException {
        Files.deleteIfExists(file(picture));
    }

    /** Keeps since when an order is under way; one that is already keeps its time. */
    void keepOrder(String order, Instant since) throws IOException {
        write(folder.resolve(order + ORDER), since.toString());
    }

    void forgetOrder(String order) throws IOException {
        Files.deleteIfExists(folder.resolve(order + ORDER));
    }

    Optional<Instant> order(String order) throws IOException {
        try {
            return Optional.ofNullable(kept(ORDER).get(folder.resolve(order + ORDER)))
                    .map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    List<Pending> links() throws IOException {
        return kept(LINK).values().stream()
                .map(UnderWay::link)
                .flatMap(Optional::stream)
                .toList();
    }

    List<Drawn> pictures() throws IOException {
        return kept(PICTURE).values().stream()
                .map(UnderWay::picture)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Files that were damaged, by hand or by a disk. */
    List<Path> unreadable() throws IOException {
        List<Path> unreadable = new ArrayList<>();
        kept(LINK).forEach((file, text) -> {
            if (link(text).isEmpty()) {
                unreadable.add(file);
            }
        });
        kept(PICTURE).forEach((file, text) -> {
            if (picture(text).isEmpty()) {
                unreadable.add(file);
            }
        });
        return unreadable;
    }

    private static Optional<Pending> link(String text) {
        try {
            List<String> fields = EntryText.split(text);
            int own = fields.size() - 3; // What comes before is the origin, which has grown from version to version.
            return Optional.of(new Pending(
                    Instant.parse(fields.get(own + 2)),
                    EntryText.origin(fields.subList(0, own)),
                    fields.get(own),
                    fields.get(own + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Drawn> picture(String text) {
        return EntryText.read(text).filter(Drawn.class::isInstance).map(Drawn.class::cast);
    }

    /** Where a link is kept until its picture has come. */
    Path file(Pending link) {
        return folder.resolve(Sha256.of(List.of(link.origin().note(), link.url())) + LINK);
    }

    private Path file(Drawn picture) {
        Instant time = picture.time();
        return folder.resolve(picture.image() + "-" + time.getEpochSecond() + "-" + time.getNano() + PICTURE);
    }

    private static void write(Path file, String text) throws IOException {
        try {
            AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            // The same thing, kept by a run that was killed.
        }
    }

    private Map<Path, String> kept(String ending) throws IOException {
        if (Files.notExists(folder)) {
            return Map.of();
        }
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            Predicate<Path> isOurs = file -> file.toString().endsWith(ending);
            found = files.filter(isOurs).sorted().toList();
        }
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Path file : found) {
            // Bytes that are no UTF-8 are damage like any other.
            texts.put(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
