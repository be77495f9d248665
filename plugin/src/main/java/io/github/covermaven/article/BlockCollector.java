package io.github.covermaven.article;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The blocks of a parsed document that hold text. */
final class BlockCollector {

    /** Fences whose label says that they hold no code. */
    private static final Set<String> UNCODED = Set.of("", "text", "txt", "prompt", "plaintext");

    private final List<Block> blocks = new ArrayList<>();

    List<Block> collect(Node document) {
        visit(document, false);
        return List.copyOf(blocks);
    }

    private void visit(Node parent, boolean inList) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                blocks.add(new Block.Heading(heading.getLevel(), new InlineText(true).of(heading)));
            } else if (node instanceof Paragraph paragraph) {
                add(paragraph, inList);
            } else if (node instanceof FencedCodeBlock fence) {
                if (UNCODED.contains(fence.getInfo().toString().strip().toLowerCase(Locale.ROOT))) {
                    blocks.add(new Block.Fence(fence.getContentChars().toString()));
                }
            } else if (!isNoText(node)) {
                visit(node, inList || node instanceof ListItem);
            }
        }
    }

    private void add(Paragraph paragraph, boolean inList) {
        InlineText inline = new InlineText(false);
        String text = inline.of(paragraph);
        if (inline.isMoreThanLinks()) {
            blocks.add(inList ? new Block.Item(text) : new Block.Prose(text));
        }
    }

    private static boolean isNoText(Node node) {
        return node instanceof TableBlock || node instanceof HtmlBlockBase || node instanceof FootnoteBlock;
    }
}
