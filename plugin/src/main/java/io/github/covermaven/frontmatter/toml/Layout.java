package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which lines say what. */
record Layout(Source source, List<Section> sections) {

    /** No author nests deeper, and the stack is finite. */
    private static final int DEEPEST = 50;

    static Layout of(Source source) {
        Layout layout = new Layout(source, Scanner.sections(source));
        layout.sections.stream()
                .filter(section -> section.path().size() > DEEPEST)
                .findFirst()
                .ifPresent(section -> layout.refuseDepth(section.header()));
        layout.statements()
                .filter(statement -> statement.path().size() > DEEPEST)
                .findFirst()
                .ifPresent(statement -> layout.refuseDepth(statement.key()));
        return layout;
    }

    /** The lines with the value at a path; none in one of a list of tables, where a path would need an index. */
    Optional<Statement> statement(KeyPath path) {
        return statements()
                .filter(statement -> statement.path().equals(path.segments()))
                .findFirst();
    }

    /** Where a value stands that has a place of its own: lines, or one among a list's items. */
    Optional<Span> place(KeyPath path) {
        return statement(path).map(Statement::value).or(() -> item(path));
    }

    private Optional<Span> item(KeyPath path) {
        int index = KeyPath.index(path.last());
        return path.parent()
                .flatMap(this::statement)
                .filter(list ->
                        index >= 0 && source.startsWith("[", list.value().start()))
                .map(list -> Scanner.items(source, list.value()))
                .filter(items -> index < items.size())
                .map(items -> items.get(index));
    }

    Optional<Section> section(List<String> path) {
        return sections.stream()
                .filter(section -> !section.repeated() && section.path().equals(path))
                .findFirst();
    }

    /** Whether a table has no header, but stands in braces or has keys with dots above it. */
    boolean isWrittenInOneLine(KeyPath table) {
        int depth = table.segments().size();
        return sections.stream()
                .filter(section -> !section.repeated() && section.path().size() < depth)
                .flatMap(section -> section.statements().stream())
                .map(Statement::path)
                .anyMatch(path -> path.size() >= depth && path.subList(0, depth).equals(table.segments()));
    }

    Section root() {
        return sections.get(0);
    }

    Stream<Statement> statements() {
        return sections.stream()
                .filter(section -> !section.repeated())
                .flatMap(section -> section.statements().stream());
    }

    /** The place that has most to do with a path: where what it leads through is said first. */
    int near(KeyPath path) {
        return Stream.concat(
                        statements()
                                .filter(statement -> statement.path().get(0).equals(path.first()))
                                .map(statement -> statement.key().start()),
                        sections.stream()
                                .filter(section ->
                                        section.path().stream().limit(1).anyMatch(path.first()::equals))
                                .map(section -> section.header().start()))
                .min(Integer::compare)
                .orElse(0);
    }

    private void refuseDepth(Span place) {
        throw source.refusal(
                place.start(), "the front matter is nested deeper than " + DEEPEST, "make it flatter here");
    }
}
