package io.github.covermaven.store;

import io.github.covermaven.problem.BrokenException;
import io.github.covermaven.problem.NoteException;
import java.nio.file.Path;
import java.util.Optional;

/** A place that keeps pictures where the site serves them. Nothing in it is ever overwritten or deleted. */
public interface Store {

    /** The name the user types. */
    String name();

    /**
     * The reference that a picture of this title would get, with the longest name it can have: for trying an edit before
     * there is a picture.
     */
    String exampleReference(String note, String title);

    /**
     * Puts a picture there, durably, before anything may refer to it. The same picture is put once.
     *
     * @param note vault-relative with {@code /}
     * @param title the picture's name is made of it
     * @param extension without a dot
     * @throws NoteException when another file stands in the way
     * @throws BrokenException when it cannot be written
     */
    Stored put(String note, String title, byte[] picture, String extension);

    /** Whether this reference means a place that we know: not a site's root, another host, a pattern or a colour. */
    boolean follows(String reference);

    /** Whether this reference leads to what the site serves from a folder that we know, though perhaps under another path. */
    boolean isServed(String reference);

    /** The file on this machine that a note's reference means, if there is one. */
    Optional<Path> find(String note, String reference);
}
