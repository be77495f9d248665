package io.github.covermaven.frontmatter.jbake;

import io.github.covermaven.frontmatter.header.Change;
import io.github.covermaven.frontmatter.header.Change.Assignment;
import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.KeyPath;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.header.Span;
import io.github.covermaven.frontmatter.header.Splice;
import io.github.covermaven.frontmatter.header.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * JBake's front matter, read as JBake 2.7 reads it: flat, so that a path is one key with dots in it; without quotes or
 * escapes, so that not every text can be a value.
 */
public final class JBakeHeader implements Header {

    private static final String TAGS = "tags";
    /** What JBake makes a date, a list and a boolean of, in any case. */
    private static final Set<String> TYPED = Set.of("date", TAGS, "cached");

    private final Source source;
    private final List<Property> properties;

    private JBakeHeader(Source source) {
        this.source = source;
        this.properties = Property.in(source);
    }

    public static JBakeHeader read(Source text) {
        return new JBakeHeader(text);
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public Value get(KeyPath path) {
        return last(path).map(JBakeHeader::value).orElseGet(Value.Absent::new);
    }

    @Override
    public Optional<Span> place(KeyPath path) {
        return last(path).map(Property::value);
    }

    @Override
    public List<Splice> splices(Change change) {
        List<Property> found = named(change.path()).toList();
        if (found.size() > 1) {
            throw source.twice(
                    change.path().toString(),
                    found.get(0).value().start(),
                    source.lineStart(found.get(1).value().start()));
        }
        if (change instanceof Assignment assignment) {
            return found.isEmpty() ? addition(assignment) : replacement(found.get(0), assignment);
        }
        return found.stream()
                .map(property -> property.value().start())
                .map(at -> Splice.delete(source.lineStart(at), source.nextLine(at)))
                .toList();
    }

    @Override
    public Header reread(Source text) {
        return read(text);
    }

    @Override
    public boolean becomes(Header after, Change change) {
        List<List<String>> expected = new ArrayList<>(pairs().toList());
        int index = last(change.path()).map(properties::indexOf).orElse(-1);
        if (index >= 0) {
            expected.remove(index);
        }
        if (change instanceof Assignment assignment) {
            expected.add(
                    index >= 0 ? index : expected.size(), List.of(change.path().toString(), assignment.value()));
        }
        return ((JBakeHeader) after).pairs().toList().equals(expected);
    }

    private List<Splice> addition(Assignment assignment) {
        String key = assignment.path().toString();
        int end = source.contentEnd();
        if (key.indexOf('=') >= 0 || !key.equals(key.trim()) || !isOneLine(key)) {
            throw source.refusal(end, "JBake cannot read the key " + key, "name another");
        }
        refuseUnwritable(assignment, end);
        String sign = properties.isEmpty()
                ? "="
                : properties.get(properties.size() - 1).sign();
        return List.of(Splice.insert(end, source.lineBreak(end) + key + sign + assignment.value()));
    }

    private List<Splice> replacement(Property old, Assignment assignment) {
        int at = old.value().start();
        if (old.text().equals(assignment.value())) {
            return List.of();
        }
        if (old.isJson()) {
            throw source.refusal(at, old.key() + " holds JSON, not a text", "remove it or name another key");
        }
        refuseUnwritable(assignment, at);
        return List.of(new Splice(at, old.value().end(), assignment.value()));
    }

    private void refuseUnwritable(Assignment assignment, int at) {
        String value = assignment.value();
        if (TYPED.stream().anyMatch(assignment.path().toString()::equalsIgnoreCase)) {
            throw source.refusal(at, "JBake reads no text under " + assignment.path(), "name another key");
        }
        if (!value.equals(value.trim()) || !isOneLine(value) || Property.isJson(value)) {
            throw source.refusal(
                    at,
                    "the value for " + assignment.path() + " would not be read as this text",
                    "in JBake's header a value is one line, without blanks at its ends and not in braces");
        }
    }

    private static boolean isOneLine(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    private static Value value(Property property) {
        if (property.text().isEmpty()) {
            return new Value.Empty();
        }
        return property.key().equalsIgnoreCase(TAGS)
                ? new Value.Sequence(Stream.of(property.text().split(","))
                        .<Value>map(tag -> new Value.Text(tag.strip(), true))
                        .toList())
                : new Value.Text(property.text(), true);
    }

    private Stream<Property> named(KeyPath path) {
        return properties.stream().filter(property -> property.key().equals(path.toString()));
    }

    private Optional<Property> last(KeyPath path) {
        return named(path).reduce((first, second) -> second);
    }

    private Stream<List<String>> pairs() {
        return properties.stream().map(property -> List.of(property.key(), property.text()));
    }
}
