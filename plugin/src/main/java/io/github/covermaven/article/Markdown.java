package io.github.covermaven.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Markdown as notes and sites write it, read into blocks of text. */
final class Markdown {

    /** Made on first use: its several hundred classes are slow to load. */
    private static final class Lazy {

        static final Parser PARSER = Parser.builder(options()).build();

        private static DataHolder options() {
            return new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    WikiLinkExtension.create(),
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create(),
                                    TaskListExtension.create()))
                    .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
                    .set(WikiLinkExtension.IMAGE_LINKS, true)
                    .toImmutable();
        }
    }

    private Markdown() {}

    /** The text blocks in their order, without code, tables, HTML, images and paragraphs that only link elsewhere. */
    static List<Block> blocks(String markdown) {
        String text = Noise.strip(markdown);
        return text.isBlank() ? List.of() : new BlockCollector().collect(Lazy.PARSER.parse(text));
    }
}
