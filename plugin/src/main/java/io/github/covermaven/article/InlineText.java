package io.github.covermaven.article;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** The words of one block, as a reader sees them; what is not words leaves a {@linkplain Block#HOLE hole}. */
final class InlineText {

    private static final String HOLE = String.valueOf(Block.HOLE);
    private static final String PRINTED = "[!-~&&[^<>\"]]";
    private static final Pattern URL = Pattern.compile("(?i)(?<![a-z0-9])(?:https?|ftp|file|obsidian|magnet|mailto):"
            + PRINTED + "+|(?<![a-z0-9])www\\." + PRINTED + "+"
            + "|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}"
            + "|(?<![\\w@.])(?:[\\w-]{1,64}\\.){1,4}[a-z]{2,10}/" + PRINTED + "*");
    /** Emoji by name, and marks of emphasis round nothing. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?<![\\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\\w:])|(?<![\\w*_~])[*_~]{2,}|[*_~]{2,}(?![\\w*_~])");

    /** Code that reads like any other word; leaving it out would break the sentence. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{Lo}]{2,20}");

    private final boolean keepCode;
    private final StringBuilder text = new StringBuilder();
    private boolean moreThanLinks;

    InlineText(boolean keepCode) {
        this.keepCode = keepCode;
    }

    String of(Node block) {
        visitChildren(block, false);
        String words = URL.matcher(text).replaceAll(HOLE);
        return LEFT_OVER.matcher(words).replaceAll("").strip();
    }

    /** Whether the block says anything but the names of what it links to. */
    boolean isMoreThanLinks() {
        return moreThanLinks;
    }

    private void visitChildren(Node parent, boolean linked) {
        for (Node child : parent.getChildren()) {
            visit(child, linked);
        }
    }

    private void visit(Node node, boolean linked) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            add(node.getChars().unescape(), linked);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreakTag(node)) {
            text.append('\n');
        } else if (node instanceof Code code) {
            String words = code.getText().toString();
            add(keepCode || WORD.matcher(words).matches() ? words : HOLE, linked);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            text.append(HOLE);
        } else if (node instanceof WikiLink link) {
            add(shown(link), true);
        } else if (!isSilent(node)) {
            visitChildren(node, linked || isLink(node));
        }
    }

    private void add(String words, boolean linked) {
        text.append(words);
        moreThanLinks |= !linked && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String shown(WikiLink link) {
        if (!link.getText().isBlank()) {
            return link.getText().unescape();
        }
        String path = link.getLink().toString();
        String page = path.substring(0, path.indexOf('#') < 0 ? path.length() : path.indexOf('#'));
        return page.substring(page.lastIndexOf('/') + 1).strip();
    }

    private static boolean isLink(Node node) {
        return node instanceof Link || (node instanceof LinkRef ref && ref.isDefined());
    }

    private static boolean isBreakTag(Node node) {
        return node instanceof HtmlInlineBase && node.getChars().matchCharsIgnoreCase("<br");
    }

    private static boolean isSilent(Node node) {
        return node instanceof HtmlInlineBase
                || node instanceof Image
                || node instanceof ImageRef
                || node instanceof WikiImage
                || node instanceof Footnote
                || node instanceof Strikethrough;
    }
}
