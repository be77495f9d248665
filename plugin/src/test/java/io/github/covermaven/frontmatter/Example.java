package io.github.covermaven.frontmatter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the tables beside this class: what it shows, the text before, what is done, the text after. In them
 * {@code ⏎} ends a line, {@code ␍} is a carriage return, {@code ⇥} a tab, {@code ␣} a space that would be trimmed and
 * {@code ‹FEFF›} the character of that number.
 *
 * @param after the text after; {@code =} for the text before; {@code ✗ 3:1 why} for a refusal at that line and column
 */
record Example(String name, String before, String operations, String after) {

    private static final Pattern CODE_POINT = Pattern.compile("‹([0-9A-F]+)›");

    static Stream<Example> read(String table) {
        try (InputStream in = Example.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> line.contains("¦")).map(Example::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example parse(String line) {
        List<String> cells = Stream.of(line.split("¦", -1)).map(String::strip).toList();
        if (cells.size() != 4) {
            throw new IllegalArgumentException("four columns wanted: " + line);
        }
        return new Example(cells.get(0), text(cells.get(1)), cells.get(2), text(cells.get(3)));
    }

    static String text(String cell) {
        String text =
                cell.replace('⏎', '\n').replace('␍', '\r').replace('⇥', '\t').replace('␣', ' ');
        return CODE_POINT.matcher(text).replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
    }

    /** The text as a cell says it: what {@link #text} undoes. */
    static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> cell.append('⏎');
                case '\r' -> cell.append('␍');
                case '\t' -> cell.append('⇥');
                case ' ' -> cell.append(cell.isEmpty() ? '␣' : ' ');
                default -> cell.append(isSaidByNumber(c) ? "‹%04X›".formatted(c) : Character.toString(c));
            }
        });
        return cell.toString().replaceFirst(" $", "␣");
    }

    private static boolean isSaidByNumber(int c) {
        boolean visible =
                Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL || (c > ' ' && c < 0x7F);
        return !visible || "⏎␍⇥␣¦;".indexOf(c) >= 0;
    }

    boolean isRefusal() {
        return after.startsWith("✗");
    }

    /** The text after, unless it is a refusal. */
    String result() {
        return after.equals("=") ? before : after;
    }

    /** Does what the third column says. */
    byte[] run(byte[] note) {
        Edit edit = FrontMatter.read(note).edit();
        for (String operation : operations.split(" ; ")) {
            if (operation.startsWith("- ")) {
                edit = edit.remove(operation.substring(2).strip());
            } else {
                String[] parts = operation.split(" =", 2);
                edit = edit.set(parts[0].strip(), text(parts[1].strip()));
            }
        }
        return edit.apply();
    }
}
