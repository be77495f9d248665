package io.github.covermaven.frontmatter.toml;

import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.problem.NoteException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.toml.TomlReadFeature;

/** From text to what it says. */
final class TomlParser {

    /** With dates as dates, so that none passes for a string. */
    private static final TomlMapper MAPPER =
            TomlMapper.builder().enable(TomlReadFeature.PARSE_JAVA_TIME).build();

    private TomlParser() {}

    /** @throws NoteException if this is no TOML; the library passes over a byte order mark, which is none either */
    static ObjectNode parse(Source source) {
        if (source.startsWith("\uFEFF", 0)) {
            throw source.refusal(0, "a byte order mark (U+FEFF) stands here", "delete it: it may be invisible");
        }
        try {
            return MAPPER.readTree(source.text()).asObject();
        } catch (JacksonException e) {
            String problem = Optional.ofNullable(e.getOriginalMessage()).orElse("cannot be read");
            throw source.refusal(
                    Optional.ofNullable(e.getLocation())
                            .map(location -> offset(location, source))
                            .map(at -> problem.startsWith("Duplicate key") ? before(at, source) : at)
                            .orElse(0),
                    "the front matter is not valid TOML: " + problem,
                    "texts and dates are written as key = \"value\"; if this is a template, leave it out with cover.excludes");
        }
    }

    /** What a quoted string means. */
    static String string(String written) {
        return MAPPER.readTree("x = " + written).path("x").asString();
    }

    /** That a key stands twice is noticed at the end of its line. */
    private static int before(int at, Source source) {
        return source.lineStart(Math.max(0, at - 1));
    }

    private static int offset(TokenStreamLocation place, Source source) {
        int line = 0;
        for (int i = 1; i < place.getLineNr(); i++) {
            line = source.nextLine(line);
        }
        return Math.min(
                line + Math.max(0, place.getColumnNr() - 1), source.text().length());
    }
}
