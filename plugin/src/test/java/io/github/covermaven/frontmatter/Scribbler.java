package io.github.covermaven.frontmatter;

import java.util.List;
import java.util.Random;

/** Writes front matter as people and tools do, and as nobody should, out of a random number's mouth. */
final class Scribbler {

    static final List<String> KEYS = List.of("cover", "image", "title", "a", "标题", "flag", "tags", "0");

    private static final List<String> TEXTS = List.of(
            "x",
            "a b",
            "图 😀",
            "it's",
            "https://a.b/c?d=e&f",
            "2024-01-01",
            "true",
            "no",
            "12:30",
            "~",
            "null",
            "0123",
            "a.png",
            "a:b",
            "a#b",
            "...",
            "-x",
            "y");
    private static final List<String> HOSTILE = List.of(
            "x: y",
            "x # y",
            "\"",
            "'",
            "\\",
            "- x",
            "? x",
            "[x",
            "{x}",
            "a, b",
            "x\ny: z",
            "x\r\n---\n",
            "---",
            "...",
            "!!int 3",
            "&a b",
            "*a",
            "%x",
            "@x",
            "`x",
            "|",
            ">-",
            "",
            " ",
            " x",
            "x ",
            "\t",
            "x\u2028y",
            "\u0085",
            "\uFEFF",
            "\u0000",
            "\u007F",
            "😀",
            "👩‍👩‍👧",
            "null",
            "~",
            "yes",
            "1e3",
            "0x1F",
            ".inf",
            "=",
            "<<",
            "标题：你好",
            "<!--",
            "{{title}}",
            "x\u00A0",
            "\uFFFE",
            "[[a.png]]",
            "![[a.png]]",
            "it's: \"q\"");

    private final Random random;
    private boolean anchored;

    Scribbler(Random random) {
        this.random = random;
    }

    String frontMatter() {
        if (chance(30)) {
            return pick(List.of("", "\n", "# c\n", "{}\n", "{title: x}\n", "  \n# c\n\n"));
        }
        return mapping("", 0);
    }

    String value() {
        return chance(3) ? pick(TEXTS) : chance(6) ? pick(HOSTILE) + pick(HOSTILE) : pick(HOSTILE);
    }

    String path() {
        String path = pick(KEYS);
        while (chance(3)) {
            path += "." + (chance(3) ? String.valueOf(random.nextInt(3)) : pick(KEYS));
        }
        return path;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String mapping(String indent, int depth) {
        StringBuilder text = new StringBuilder();
        int keys = 1 + random.nextInt(4);
        for (int i = 0; i < keys; i++) {
            String key = KEYS.get((random.nextInt(2) + i * 2) % KEYS.size());
            text.append(chance(12) ? noise(indent) : "");
            text.append(indent).append(entry(key, indent, depth));
        }
        return text.append(chance(8) ? noise(indent) : "").toString();
    }

    private String entry(String key, String indent, int depth) {
        String written = chance(10) ? "\"" + key + "\"" : chance(60) ? "? " + key + "\n" + indent : key;
        return written + (chance(20) ? " :" : ":") + value(indent, depth) + "\n";
    }

    /** What stands behind a colon, without the last line end. */
    private String value(String indent, int depth) {
        String deeper = indent + pick(List.of("  ", "  ", "    ", " "));
        boolean shallow = depth < 3;
        return switch (random.nextInt(shallow ? 12 : 8)) {
            case 0 -> pick(List.of("", " ", "  # c", " ", " ~", " null", " ''", " {}", " []", "  "));
            case 1 -> " '" + pick(TEXTS).replace("'", "''") + "'" + comment();
            case 2 -> " \"" + pick(TEXTS) + pick(List.of("", "\\n", "\\u4F60", "\n" + deeper + "z")) + "\"" + comment();
            case 3 -> block(deeper);
            case 4 -> " " + pick(TEXTS) + "\n" + deeper + "more" + comment();
            case 5 -> " " + flow(depth) + comment();
            case 6 -> " " + oddity();
            case 8, 9 -> comment() + "\n" + stripLast(mapping(deeper, depth + 1));
            case 10 -> comment() + "\n" + list(chance(3) ? indent : deeper, depth + 1);
            case 11 -> "\n" + deeper + pick(TEXTS);
            default -> " " + pick(TEXTS) + comment();
        };
    }

    /** An alias stands only below its anchor: elsewhere no reader can compose it. */
    private String oddity() {
        String oddity = pick(List.of("[[a.png]]", "![[a.png]]", "![](a.png)", "!!str x", "&i x", "*i", "&j", "{{x}}"));
        anchored |= oddity.equals("&i x");
        return oddity.equals("*i") && !anchored ? "x" : oddity;
    }

    private String list(String indent, int depth) {
        StringBuilder text = new StringBuilder();
        int items = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            String item =
                    chance(4) ? " " + stripLast(mapping(indent + "  ", depth)).stripLeading() : value(indent + "  ", 4);
            text.append(i == 0 ? "" : "\n").append(indent).append("-").append(item);
        }
        return text.toString();
    }

    private String block(String indent) {
        String header = pick(List.of("|", ">", "|-", ">-", "|+", ">+")) + (chance(8) ? " # c" : "");
        String text = chance(6) ? "" : "\n" + indent + "one" + (chance(3) ? "\n\n" + indent + " two  " : "");
        return " " + header + text + (chance(4) ? "\n\n" : "");
    }

    private String flow(int depth) {
        String space = chance(4) ? "\n          " : chance(2) ? " " : "";
        String comma = chance(5) ? "," : "";
        String comment = space.startsWith("\n") && chance(3) ? " # c" : "";
        boolean deep = depth < 3 && chance(3);
        String value = deep ? flow(depth + 1) : pick(List.of("x", "'y'", "\"z\"", "", "12", "图"));
        return chance(2)
                ? "[" + space + value + (value.isEmpty() ? "" : comma) + comment + (comment.isEmpty() ? "" : "\n    ")
                        + "]"
                : "{" + space + key() + ": " + value + "," + space + "b: c" + comma + comment + space + "}";
    }

    private String key() {
        return chance(3) ? "\"" + pick(KEYS) + "\"" : pick(KEYS);
    }

    private String comment() {
        return chance(6) ? pick(List.of(" # c", "  # cover: y", " ", " # 😀")) : "";
    }

    private String noise(String indent) {
        return pick(List.of("\n", "# c\n", indent + "# c\n", "  \n", "\n\n", indent + "  # c\n"));
    }

    private static String stripLast(String lines) {
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }
}
