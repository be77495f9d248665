package io.github.covermaven.vault;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is no article in any vault: build and VCS folders, hidden ones, templates, and files such as README, in whatever
 * language ({@code README.zh-CN.md}). An include pattern that spells one of them out ({@code public/**}{@code /*.md}) brings
 * it back.
 */
final class Exclusions {

    private static final Set<String> FOLDERS = Set.of(
            "target",
            "node_modules",
            "_site",
            "public",
            "templates",
            "_templates",
            "template",
            "archetypes",
            "scaffolds",
            "_layouts",
            "_includes",
            "模板");
    private static final String LANGUAGE = "([._-][a-z]{2}([_-]([a-z]{2}|hans|hant))?)?";
    private static final Pattern FILES =
            Pattern.compile("((readme|changelog|contributing|code[_-]of[_-]conduct|licen[sc]e)" + LANGUAGE
                    + "|changes|history|contributors|copying|notice|security|support|governance|maintainers|authors"
                    + "|agents|claude)\\.[a-z]+");

    private final Set<String> spelledOut = new HashSet<>();

    Exclusions(List<String> includes) {
        for (String include : includes) {
            for (String name : include.split("/")) {
                spelledOut.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    boolean excludesFolder(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return (folded.startsWith(".") || FOLDERS.contains(folded)) && !spelledOut.contains(folded);
    }

    boolean excludesFile(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return FILES.matcher(folded).matches() && !spelledOut.contains(folded);
    }

    boolean excludes(Path relative) {
        int last = relative.getNameCount() - 1;
        for (int i = 0; i < last; i++) {
            if (excludesFolder(relative.getName(i).toString())) {
                return true;
            }
        }
        return excludesFile(relative.getName(last).toString());
    }
}
