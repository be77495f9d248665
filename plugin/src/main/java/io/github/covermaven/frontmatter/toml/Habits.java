package io.github.covermaven.frontmatter.toml;

/** How the author writes strings. */
final class Habits {

    private Habits() {}

    /** Whether most stand in single quotes. */
    static boolean singleQuotes(Layout layout) {
        return count("'", layout) > count("\"", layout);
    }

    private static long count(String quote, Layout layout) {
        return layout.statements()
                .filter(statement ->
                        layout.source().startsWith(quote, statement.value().start()))
                .count();
    }
}
