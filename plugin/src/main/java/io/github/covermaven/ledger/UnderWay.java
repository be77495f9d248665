package io.github.covermaven.ledger;

import io.github.covermaven.disk.AtomicFile;
import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has been paid for and is not in the ledger yet, one small file each, written before the next step begins: links not
 * yet followed, and pictures whose bytes are just being written.
 */
final class UnderWay {

    private static final String LINK = ".link";
    private static final String PICTURE = ".picture";

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

    List<Pending> links() throws IOException {
        return texts(LINK).stream()
                .map(EntryText::split)
                .filter(fields -> fields.size() == 12)
                .map(fields -> new Pending(
                        Instant.parse(fields.get(11)), EntryText.origin(fields), fields.get(9), fields.get(10)))
                .toList();
    }

    List<Drawn> pictures() throws IOException {
        return texts(PICTURE).stream()
                .map(EntryText::read)
                .flatMap(Optional::stream)
                .filter(Drawn.class::isInstance)
                .map(Drawn.class::cast)
                .toList();
    }

    private Path file(Pending link) {
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

    private List<String> texts(String ending) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            Predicate<Path> isOurs = file -> file.toString().endsWith(ending);
            found = files.filter(isOurs).sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : found) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}
