package io.github.covermaven.frontmatter.header;

import io.github.covermaven.problem.NoteException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the author that a text cannot be written where another kind of value stands: types are kept. */
public record TypeConflict(Source source, KeyPath path) {

    /** There is a mapping; some of its keys are named as what could be meant. */
    public NoteException ofKeys(int at, Stream<String> names) {
        return source.refusal(
                at,
                path + " holds keys of its own",
                "name one of them: "
                        + names.limit(5).map(name -> path + "." + name).collect(Collectors.joining(", ")));
    }

    public NoteException ofList(int at) {
        return source.refusal(at, path + " holds a list", "name an item of it: " + path + ".0");
    }

    public NoteException ofScalar(int at) {
        return source.refusal(
                at, path + " holds a number, date or boolean, not a text", "remove it or put it in quotes");
    }
}
