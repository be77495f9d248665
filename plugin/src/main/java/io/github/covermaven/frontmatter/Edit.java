package io.github.covermaven.frontmatter;

import io.github.covermaven.frontmatter.header.Change;
import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.problem.NoteException;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a note's front matter, made together or not at all. Each is a replacement of a stretch of text; all other
 * bytes of the note are copied. What has come out is read again and compared with what had to come out, and refused if
 * anything else has changed. Immutable.
 */
public final class Edit {

    private final FrontMatter frontMatter;
    private final List<Change> changes;

    Edit(FrontMatter frontMatter, List<Change> changes) {
        this.frontMatter = frontMatter;
        this.changes = changes;
    }

    /**
     * This edit, and then a string as the value at a path. Keys that are missing on the way are made at the end of what
     * they belong to, indented as the rest. A value that stands there keeps its quotes, its comment and its place. If
     * the note has no front matter, it gets one.
     *
     * @param path keys and list indices (from 0) with dots between them, such as {@code header.teaser}
     * @param value any text; it is written in one line and quoted where it must be
     * @throws IllegalArgumentException if the path has an empty segment, or the value half a surrogate pair
     */
    public Edit set(String path, String value) {
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("the value for " + path + " is no valid text");
        }
        return and(new Change.Assignment(KeyPath.of(path), value));
    }

    /**
     * This edit, and then without the key at a path, its value, its comment and its line. Nothing happens if there is
     * no such key.
     *
     * @throws IllegalArgumentException if the path has an empty segment
     */
    public Edit remove(String path) {
        return and(new Change.Removal(KeyPath.of(path)));
    }

    /**
     * This edit, and then with nothing behind the key at a path. Where quotes stand, and in formats without such a
     * thing, an empty string is left. The key is made if it is missing.
     *
     * @throws IllegalArgumentException if the path has an empty segment
     */
    public Edit empty(String path) {
        return and(new Change.Emptying(KeyPath.of(path)));
    }

    /**
     * Makes the changes, in their order.
     *
     * @return the new bytes of the note; the old ones if everything is as wanted already
     * @throws NoteException if one of them cannot be made safely: the key stands twice, holds another kind of value
     *     (list, mapping, number, date, boolean), is written as {@code ? key} or has an anchor that is used elsewhere;
     *     or if more than the wanted would change
     */
    public byte[] apply() {
        FrontMatter start = frontMatter;
        if (!start.exists()) {
            if (changes.stream().allMatch(change -> change instanceof Change.Removal)) {
                return start.note();
            }
            start = start.created();
        }
        Header header = start.header();
        for (Change change : changes) {
            header = after(change, header);
        }
        return start.with(header.source());
    }

    private static Header after(Change wanted, Header before) {
        Change change = before.adapted(wanted);
        List<Splice> splices = before.splices(change);
        if (splices.isEmpty()) {
            return before;
        }
        Source source = before.source();
        Header after = reread(before, source.with(Splice.apply(splices, source.text())), splices);
        if (!before.becomes(after, change)) {
            throw unsafe(source, splices);
        }
        return after;
    }

    private static Header reread(Header before, Source changed, List<Splice> splices) {
        try {
            return before.reread(changed);
        } catch (NoteException e) {
            throw unsafe(before.source(), splices);
        }
    }

    private static NoteException unsafe(Source source, List<Splice> splices) {
        return source.refusal(
                splices.get(0).start(),
                "the front matter cannot be changed here without changing more than that",
                "make the change by hand, or write the lines around it more simply");
    }

    private Edit and(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Edit(frontMatter, List.copyOf(all));
    }
}
