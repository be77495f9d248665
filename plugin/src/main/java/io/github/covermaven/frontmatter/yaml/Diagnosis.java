package io.github.covermaven.frontmatter.yaml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.problem.NoteException;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What SnakeYAML could not read, told to the author: the place to look at, and what usually helps there. */
final class Diagnosis {

    private Diagnosis() {}

    /** @param reached where the last thing begins that could be read */
    static NoteException of(YAMLException e, Source source, int reached) {
        CodePoints codePoints = CodePoints.of(source.text());
        if (e instanceof ReaderException reader) {
            return source.refusal(
                    codePoints.offset(reader.getPosition()),
                    "the character U+%04X is not allowed in front matter".formatted(reader.getCodePoint()),
                    "delete it: it may be invisible");
        }
        if (e instanceof MarkedYAMLException marked) {
            int marking = codePoints.offset(place(marked, source).getIndex());
            int at = isAtEnd(marking, source) ? reached : marking;
            String problem = Optional.ofNullable(marked.getProblem()).orElse("cannot be read");
            return source.refusal(at, "the front matter is not valid YAML: " + problem, remedy(problem, source, at));
        }
        return source.refusal(0, "the front matter cannot be read as YAML", "is it too long?");
    }

    /** For what was begun and never ended SnakeYAML's context says where it begins, which is where to look. */
    private static Mark place(MarkedYAMLException e, Source source) {
        Mark problem = e.getProblemMark();
        Optional<Mark> context = Optional.ofNullable(e.getContextMark());
        String said = Optional.ofNullable(e.getProblem()).orElse("");
        boolean unfinished = said.startsWith("could not find expected ':'")
                || said.startsWith("expected ',' or")
                || problem.getIndex()
                        >= source.text()
                                .codePointCount(0, source.trimEnd(source.text().length()));
        return unfinished ? context.orElse(problem) : problem;
    }

    private static boolean isAtEnd(int at, Source source) {
        return at >= source.trimEnd(source.text().length());
    }

    private static String remedy(String problem, Source source, int at) {
        String line = source.text().substring(source.lineStart(at), source.lineEnd(at));
        if (line.contains("{{") || line.contains("<%") || line.contains("{%")) {
            return "if this is a template, leave it out with cover.excludes; else put the value in quotes";
        }
        if (problem.contains("TAB")) {
            return "write spaces instead of the tab";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "write a colon and a space after the key (the full-width \uFF1A does not count)";
        }
        if (problem.startsWith("mapping values")) {
            return "put a value that holds a colon and a space in quotes; or a colon is missing in the line above";
        }
        if (problem.contains("end of stream")
                || problem.contains("<stream end>")
                || problem.startsWith("expected ',' or")) {
            return "close the quote or bracket that opens here";
        }
        return "put the value in quotes";
    }
}
