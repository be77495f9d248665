package io.github.covermaven.frontmatter;

import io.github.covermaven.frontmatter.header.Header;
import io.github.covermaven.frontmatter.header.Source;
import io.github.covermaven.frontmatter.jbake.JBakeHeader;
import io.github.covermaven.frontmatter.toml.TomlHeader;
import io.github.covermaven.frontmatter.yaml.YamlHeader;
import io.github.covermaven.problem.NoteException;

/** How front matter may be written. It is recognised by its fences, never configured. */
enum Format {
    YAML("---"),
    TOML("+++"),
    JBAKE("~~~~~~");

    private final String fence;

    Format(String fence) {
        this.fence = fence;
    }

    /** The line that ends it; of YAML and TOML the one above it, too. */
    String fence() {
        return fence;
    }

    /** @throws NoteException if the text cannot be read as this format */
    Header read(Source text) {
        return switch (this) {
            case YAML -> YamlHeader.read(text);
            case TOML -> TomlHeader.read(text);
            case JBAKE -> JBakeHeader.read(text);
        };
    }
}
