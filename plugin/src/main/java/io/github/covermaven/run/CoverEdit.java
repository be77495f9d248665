package io.github.covermaven.run;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.frontmatter.Edit;
import io.github.covermaven.frontmatter.FrontMatter;
import io.github.covermaven.frontmatter.header.Value;
import io.github.covermaven.problem.NoteException;
import io.github.covermaven.store.Store;
import io.github.covermaven.vault.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one change we make to a note: its cover's reference, the alternative text if wanted, and the flag it answers. */
final class CoverEdit {

    private final Keys keys;
    private final Store store;
    private final Finishing finishing;

    CoverEdit(Keys keys, Store store, Finishing finishing) {
        this.keys = keys;
        this.store = store;
        this.finishing = finishing;
    }

    /** @throws NoteException when the note cannot be edited safely */
    byte[] apply(FrontMatter frontMatter, String reference, String alt) {
        if (frontMatter.get(keys.cover()) instanceof Value.Text text && isSwitch(text)) {
            throw new NoteException(
                    frontMatter.position(keys.cover()).orElseThrow(),
                    "'" + keys.cover() + "' holds '" + text.text()
                            + "', which themes read as a switch, not as a picture",
                    "choose another key with cover.key, or remove it");
        }
        Edit edit = frontMatter.edit().set(keys.cover(), reference);
        for (String key : keys.also()) {
            edit = goesAlong(frontMatter, key) ? edit.set(key, reference) : edit;
        }
        if (Field.isYes(frontMatter.get(Keys.REGENERATE))) {
            edit = edit.remove(Keys.REGENERATE);
        }
        if (keys.alt().isPresent() && Field.isVoid(frontMatter.get(keys.alt().get()))) {
            edit = edit.set(keys.alt().get(), alt);
        }
        return edit.apply();
    }

    /**
     * The note with another reference wherever its cover's keys hold this value, and nothing else changed.
     *
     * @throws NoteException when the note cannot be edited safely
     */
    byte[] replace(FrontMatter frontMatter, String value, String reference) {
        Edit edit = frontMatter.edit();
        for (String key : keys.covers()) {
            boolean holdsIt = held(frontMatter.get(key)).equals(Optional.of(value));
            edit = holdsIt ? edit.set(key, reference) : edit;
        }
        return edit.apply();
    }

    /** Whether another key is to name the cover, too: it names none, or the same as the cover's key. */
    private boolean goesAlong(FrontMatter frontMatter, String key) {
        Value value = frontMatter.get(key);
        return value instanceof Value.Absent
                || value instanceof Value.Empty
                || (value instanceof Value.Text text
                        && (text.text().isBlank() || held(value).equals(held(frontMatter.get(keys.cover())))));
    }

    /** Whether this is a {@code true} by which a theme shows covers, rather than the name of one. */
    static boolean isSwitch(Value.Text text) {
        return text.plain() && Field.isYes(text);
    }

    /** What a key holds, as the ledger keeps it: nothing where there is no key, an empty text where there is no value. */
    static Optional<String> held(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        }
        return value instanceof Value.Empty ? Optional.of("") : Optional.empty();
    }

    /**
     * Tries the change, with a reference as long as they come.
     *
     * @throws NoteException when the note cannot be edited safely, or would not show the picture
     */
    void tryOn(Note note, FrontMatter frontMatter) {
        for (String key : keys.hindrances()) {
            if (Field.isYes(frontMatter.get(key))) {
                throw new NoteException(
                        frontMatter.position(key).orElseThrow(),
                        "with '" + key + ": true' the site looks for the picture in another place",
                        "remove it, or have pictures put beside notes with cover.imageDirectory=./");
            }
        }
        apply(frontMatter, store.exampleReference(note.name(), "title"), "alt");
    }

    /** Hash of the note as it stands, of the keys that its cover is looked for under, and of how titles are to be set. */
    String wholeHash(byte[] note) {
        List<String> parts = new ArrayList<>(List.of(String.join(",", keys.covers()), Sha256.of(note)));
        if (!finishing.wish().isEmpty()) {
            parts.add(finishing.wish());
        }
        return Sha256.of(parts);
    }

    /** Hash of the note as it is with a cover, apart from the cover's value: the same before and after our edit. */
    String contentHash(Note note, FrontMatter frontMatter, String alt) {
        byte[] edited = apply(frontMatter, store.exampleReference(note.name(), "title"), alt);
        return Sha256.of(FrontMatter.read(edited).without(keys.covers()));
    }
}
