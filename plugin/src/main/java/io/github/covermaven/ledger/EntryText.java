package io.github.covermaven.ledger;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Finished;
import io.github.covermaven.ledger.Entry.Placed;
import io.github.covermaven.ledger.Entry.Refused;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry as a line of text: fields between tabs, the kind first. Tabs, line breaks and backslashes in fields are
 * escaped with a backslash, so that a line is an entry whatever a note is called.
 */
final class EntryText {

    private static final String DRAWN = "drawn";
    private static final String FINISHED = "finished";
    private static final String PLACED = "placed";
    private static final String REFUSED = "refused";

    private EntryText() {}

    static String write(Entry entry) {
        if (entry instanceof Drawn drawn) {
            return join(fields(drawn));
        }
        if (entry instanceof Finished finished) {
            return join(fields(finished));
        }
        return join(entry instanceof Placed placed ? fields(placed) : fields((Refused) entry));
    }

    /** The entry of a line; empty when it is none: torn, edited by hand, or of a later version. */
    static Optional<Entry> read(String line) {
        if (line.indexOf('\0') >= 0) {
            return Optional.empty(); // What a power cut leaves of a block; no path can hold it.
        }
        try {
            List<String> fields = split(line);
            return switch (fields.get(0)) {
                case DRAWN -> Optional.of(drawn(fields));
                case FINISHED -> Optional.of(finished(fields));
                case PLACED -> Optional.of(placed(fields));
                case REFUSED -> Optional.of(refused(fields));
                default -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    static List<String> fields(Origin origin) {
        return List.of(
                origin.note(),
                origin.fingerprint(),
                origin.subject(),
                origin.content(),
                origin.settings(),
                origin.provider(),
                origin.model(),
                origin.size(),
                origin.standIn() ? "stand-in" : "",
                origin.recipe(),
                origin.matter());
    }

    /** What repeats from line to line is kept once: a ledger of 20,000 notes has a handful of settings and models. */
    static Origin origin(List<String> f) {
        return new Origin(
                f.get(0),
                f.get(1),
                f.get(2),
                f.get(3),
                f.get(4).intern(),
                f.get(5).intern(),
                f.get(6).intern(),
                f.get(7).intern(),
                f.get(8).equals("stand-in"),
                f.size() > 9 ? f.get(9).intern() : "",
                f.size() > 10 ? f.get(10) : "");
    }

    static String join(List<String> fields) {
        StringBuilder line = new StringBuilder(512);
        for (String field : fields) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            escape(field, line);
        }
        return line.toString();
    }

    static List<String> split(String line) {
        List<String> fields = new ArrayList<>(16);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(unescape(line.substring(start, tab)));
            start = tab + 1;
        }
        fields.add(unescape(line.substring(start)));
        return fields;
    }

    private static List<String> fields(Drawn drawn) {
        List<String> fields = new ArrayList<>(List.of(
                DRAWN,
                drawn.time().toString(),
                drawn.image(),
                Long.toString(drawn.length()),
                drawn.extension(),
                drawn.cost()));
        fields.addAll(fields(drawn.origin()));
        return fields;
    }

    private static Drawn drawn(List<String> f) {
        return new Drawn(
                Timestamp.read(f.get(1)),
                origin(f.subList(6, Math.min(f.size(), 17))),
                f.get(2),
                Long.parseLong(f.get(3)),
                f.get(4).intern(),
                f.get(5).intern());
    }

    private static List<String> fields(Finished finished) {
        return List.of(
                FINISHED,
                finished.time().toString(),
                finished.image(),
                finished.shown(),
                Long.toString(finished.length()),
                finished.title(),
                finished.engine());
    }

    private static Finished finished(List<String> f) {
        return new Finished(
                Timestamp.read(f.get(1)),
                f.get(2),
                f.get(3),
                Long.parseLong(f.get(4)),
                f.get(5),
                f.get(6).intern());
    }

    private static List<String> fields(Placed placed) {
        return List.of(
                PLACED,
                placed.time().toString(),
                placed.image(),
                placed.note(),
                placed.file(),
                placed.value(),
                placed.previous().map(value -> "=" + value).orElse(""),
                placed.whole(),
                placed.settings());
    }

    private static Placed placed(List<String> f) {
        String previous = f.get(6);
        return new Placed(
                Timestamp.read(f.get(1)),
                f.get(3),
                f.get(2),
                f.get(4),
                f.get(5),
                previous.isEmpty() ? Optional.empty() : Optional.of(previous.substring(1)),
                f.get(7),
                f.get(8).intern());
    }

    private static List<String> fields(Refused refused) {
        return List.of(REFUSED, refused.time().toString(), refused.note(), refused.fingerprint());
    }

    private static Refused refused(List<String> f) {
        return new Refused(Timestamp.read(f.get(1)), f.get(2), f.get(3));
    }

    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                text.append(c);
                continue;
            }
            char escaped = field.charAt(++i);
            text.append(
                    switch (escaped) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return text.toString();
    }
}
