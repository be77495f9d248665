package io.github.covermaven.frontmatter;

import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.problem.Position;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a note says about itself at its top: YAML between two lines {@code ---}, TOML between two lines {@code +++}, or
 * JBake's {@code key=value} lines down to {@code ~~~~~~}. Which of them it is, the note shows itself. Immutable, as long
 * as nobody changes the bytes it was read from.
 */
public final class FrontMatter {

    private final byte[] note;
    private final Optional<Fences> fences;
    private final Optional<Header> header;

    private FrontMatter(byte[] note, Optional<Fences> fences) {
        this.note = note;
        this.fences = fences;
        this.header = fences.map(found -> found.format().read(Decoding.decode(note, found)));
    }

    /**
     * Reads a note's front matter; that there is none is fine too. A byte order mark may stand before it. The body
     * behind it may be anything, and is not looked at.
     *
     * @param note the note's bytes, which must not change afterwards
     * @throws NoteException if there is front matter that cannot be read safely: never closed, in another format (JSON,
     *     Hexo's without a fence above), not beginning in line 1, not UTF-8, with line ends that tools disagree about,
     *     not valid, or no mapping
     */
    public static FrontMatter read(byte[] note) {
        return new FrontMatter(note, Fences.locate(note));
    }

    /** Whether the note has front matter, be it empty. */
    public boolean exists() {
        return fences.isPresent();
    }

    /** The Markdown behind the front matter, or the whole note if it has none; what is not UTF-8 in it is replaced. */
    public String body() {
        int start = bodyStart();
        return new String(note, start, note.length - start, StandardCharsets.UTF_8);
    }

    /** Whether the {@link #body} holds more than white space. */
    public boolean hasText() {
        for (int line = bodyStart(); line < note.length; line = Lines.next(note, line)) {
            if (!Lines.text(note, line).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands at a path, as the author typed it; of a key that stands twice the last. Obsidian's links without
     * quotes, which are lists or tags to YAML, are read as text. JBake's keys may have dots themselves.
     *
     * @param path keys and list indices (from 0) with dots between them
     * @throws IllegalArgumentException if the path has an empty segment
     */
    public Value get(String path) {
        return header.map(found -> found.get(KeyPath.of(path))).orElseGet(Value.Absent::new);
    }

    /**
     * Where the value at a path stands, if it has a place of its own: in an error, the place to look at.
     *
     * @throws IllegalArgumentException if the path has an empty segment
     */
    public Optional<Position> position(String path) {
        return header.flatMap(found ->
                found.place(KeyPath.of(path)).map(place -> found.source().position(place.start())));
    }

    /** An edit that changes nothing yet. */
    public Edit edit() {
        return new Edit(this, List.of());
    }

    /**
     * The note's bytes without those of the values at these paths; their keys, and all else, stay. Two notes that differ
     * by these values alone, written in the same places, give the same bytes.
     *
     * @throws IllegalArgumentException if a path has an empty segment
     */
    public byte[] without(List<String> paths) {
        return header.map(found -> with(Splice.apply(
                        paths.stream()
                                .flatMap(path -> found.place(KeyPath.of(path)).stream())
                                .distinct()
                                .sorted(Comparator.comparingInt(Span::start))
                                .map(place -> Splice.delete(place.start(), place.end()))
                                .toList(),
                        found.source().text())))
                .orElse(note);
    }

    byte[] note() {
        return note;
    }

    Header header() {
        return header.orElseThrow();
    }

    /** The note with empty front matter put before it, its lines ending as most of the note's do. */
    FrontMatter created() {
        byte[] fence = ("---" + LineBreaks.majority(note)).getBytes(StandardCharsets.US_ASCII);
        byte[] mark = Arrays.copyOf(note, ByteOrderMark.length(note));
        byte[] rest = Arrays.copyOfRange(note, mark.length, note.length);
        return read(Bytes.join(mark, fence, fence, rest));
    }

    /**
     * The note with other text between its fences.
     *
     * @throws NoteException if the fences would not be found where they are now
     */
    byte[] with(Source source) {
        if (source.text().equals(header().source().text())) {
            return note;
        }
        byte[] changed = with(source.text());
        Fences moved = fences.orElseThrow().grown(changed.length - note.length);
        if (!Fences.locate(changed).equals(Optional.of(moved))) {
            throw source.refusal(0, "the front matter cannot be changed without moving its end", "change it by hand");
        }
        return changed;
    }

    private byte[] with(String text) {
        Fences old = fences.orElseThrow();
        return Bytes.join(
                Arrays.copyOf(note, old.start()),
                text.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(note, old.end(), note.length));
    }

    private int bodyStart() {
        return fences.map(Fences::body).orElseGet(() -> ByteOrderMark.length(note));
    }
}
