package io.github.covermaven.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** The text between a note's fences, cut out with no more than what the public interface says of the note. */
final class Fenced {

    private Fenced() {}

    /** @return empty if the note has no front matter, or none in YAML */
    static Optional<String> yaml(byte[] note, FrontMatter frontMatter) {
        return between("---", note, frontMatter);
    }

    /** @return empty if the note has no front matter, or none in TOML */
    static Optional<String> toml(byte[] note, FrontMatter frontMatter) {
        return between("+++", note, frontMatter);
    }

    private static Optional<String> between(String fence, byte[] note, FrontMatter frontMatter) {
        String text = new String(note, UTF_8);
        if (!frontMatter.exists() || !(text.startsWith(fence) || text.startsWith("\uFEFF" + fence))) {
            return Optional.empty();
        }
        String fenced = text.substring(0, text.length() - frontMatter.body().length());
        int closing = fenced.stripTrailing().lastIndexOf('\n') + 1;
        return Optional.of(fenced.substring(fenced.indexOf('\n') + 1, closing));
    }
}
