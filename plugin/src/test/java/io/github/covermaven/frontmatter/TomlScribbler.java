package io.github.covermaven.frontmatter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes TOML, mostly valid, out of a random number's mouth. */
final class TomlScribbler {

    private static final List<String> KEYS = List.of("cover", "image", "title", "\"标题\"", "'flag'", "tags", "0", "a.b");
    private static final List<String> TABLES = List.of("[extra]", "[ extra ] # c", "[a.b]", "[\"标题\"]", "[[list]]");
    private static final List<String> VALUES = List.of(
            "\"x\"",
            "'x'",
            "\"\"",
            "'a\"b'",
            "\"a\\\"b # c\"",
            "\"标题 😀\"",
            "\"\"\"\na = 1\n[extra]\n\"\"\"",
            "\"\"\"a\"\"\"\"\"",
            "'''\ncover = 'x'\n'''",
            "''''x'''''",
            "\"\\u0041\\\\\"",
            "\"\"\"a \\\n   b\"\"\"",
            "1",
            "1.10",
            "1_000",
            "0x1F",
            "-inf",
            "true",
            "2024-01-01",
            "2024-01-01 10:00:00",
            "07:32:00",
            "[]",
            "[\"a\", 'b']",
            "[\n  \"a\", # ]\n\n  \"b\",\n]",
            "[[1], [\"x]\"]]",
            "{}",
            "{ a = 1, b = \"}\" }",
            "{ c.d = [ { e = 'f' } ] }");

    private final Random random;
    private final Scribbler scribbler;

    TomlScribbler(Random random) {
        this.random = random;
        this.scribbler = new Scribbler(random);
    }

    String frontMatter() {
        StringBuilder text = new StringBuilder(statements());
        List<String> tables = new ArrayList<>(TABLES);
        Collections.shuffle(tables, random);
        for (String table : tables.subList(0, random.nextInt(3))) {
            text.append(noise())
                    .append(chance(4) ? "  " : "")
                    .append(table)
                    .append('\n')
                    .append(statements());
        }
        return text.append(noise()).toString();
    }

    String path() {
        String key = scribbler.pick(List.of("cover", "image", "title", "标题", "flag", "tags", "0", "new"));
        return switch (random.nextInt(5)) {
            case 0 -> scribbler.pick(List.of("extra.", "a.", "a.b.", "标题.", "list.", "new.", "cover.")) + key;
            case 1 -> key + "." + random.nextInt(2);
            default -> key;
        };
    }

    private String statements() {
        List<String> keys = new ArrayList<>(KEYS);
        Collections.shuffle(keys, random);
        StringBuilder text = new StringBuilder();
        String indent = chance(5) ? "  " : "";
        for (String key : keys.subList(0, random.nextInt(4))) {
            String sign = scribbler.pick(List.of(" = ", " = ", " = ", "=", "\t= "));
            text.append(noise()).append(indent).append(key).append(sign).append(scribbler.pick(VALUES));
            text.append(scribbler.pick(List.of("", "", "", " # c", "  ", " # cover = \"y\"")))
                    .append('\n');
        }
        return text.toString();
    }

    private String noise() {
        return chance(5) ? scribbler.pick(List.of("\n", "# c\n", "  \n", "# [extra]\n", "\t# 😀\n\n")) : "";
    }

    private boolean chance(int oneIn) {
        return scribbler.chance(oneIn);
    }
}
