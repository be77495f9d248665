package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.card.PhraseBlock.Word;
import io.github.covermaven.image.card.art.Oklch;
import io.github.covermaven.image.card.art.Palette;
import io.github.covermaven.image.card.template.Box;
import io.github.covermaven.image.card.template.Layer;
import io.github.covermaven.image.card.template.Part;
import io.github.covermaven.image.card.type.Direction;
import io.github.covermaven.image.card.type.Fitter;
import io.github.covermaven.image.card.type.Lines;
import io.github.covermaven.image.card.type.SetTitle;
import io.github.covermaven.image.card.type.Style;
import io.github.covermaven.image.card.type.TitleSetter;
import io.github.covermaven.image.card.type.Typesetter;
import io.github.covermaven.image.card.type.Typography;
import java.util.ArrayList;
import java.util.List;

/** Sets what the columns of a card hold. */
final class WordSetter {

    private static final double TITLE_LEADING = 1.14;
    private static final int MOST_TAGS = 3;

    /** A tag, or the author, takes no more than this share of its row. */
    private static final double LONGEST = 0.6;

    /** Blanks in the size of small letters: around the dot of a byline, after a hash, between tags. */
    private static final double AROUND_DOT = 0.35;

    private static final double AFTER_HASH = 0.06;
    private static final double BETWEEN_TAGS = 0.9;

    private final Caption caption;
    private final Palette palette;
    private final Style style;
    private final Typography typography;
    private final Signature signature;
    private final Oklch accent;

    WordSetter(Caption caption, Design design, Typography typography, Signature signature) {
        this.caption = caption;
        this.palette = design.palette();
        this.style = design.style();
        this.typography = typography;
        this.signature = signature;
        this.accent = Contrast.readable(palette.accent(), palette.ground());
    }

    /** Sets a column into its box; the title gets the height that the rest leaves. */
    void place(Layer.Column column, Box box, Sheet sheet) {
        double share = Direction.isRightToLeft(caption.title())
                ? 1 - column.across().share()
                : column.across().share();
        double left = box.height();
        List<Block> blocks = new ArrayList<>();
        for (Part part : column.parts()) {
            Block block = part instanceof Part.Title ? Block.NOTHING : block(part, box.width());
            blocks.add(block);
            left -= block.height() > 0 || part instanceof Part.Title ? block.height() + part.gap() : 0;
        }
        List<Stack.Item> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Part part = column.parts().get(i);
            Block block = part instanceof Part.Title title ? title(title, box.width(), left, share) : blocks.get(i);
            items.add(new Stack.Item(part.gap(), block));
        }
        Stack stack = new Stack(items, share);
        if (stack.items().stream().allMatch(item -> item.block() instanceof RuleBlock)) {
            // Nothing is there that it could set off.
            return;
        }
        stack.place(
                box.x() + share * (box.width() - stack.width()),
                box.y() + column.down().share() * (box.height() - stack.height()),
                sheet);
    }

    private Block title(Part.Title part, double width, double height, double share) {
        Fitter fitter = new Fitter(part.largest(), part.smallest(), part.lines(), TITLE_LEADING);
        return new TitleSetter(typography, part.style().orElse(style), fitter)
                .set(caption.title(), width, height)
                .map(set -> title(set, share))
                .orElse(Block.NOTHING);
    }

    private Block title(SetTitle set, double share) {
        List<Stack.Item> items = new ArrayList<>();
        set.series().ifPresent(lines -> items.add(new Stack.Item(0, aside(lines, share))));
        items.add(new Stack.Item(set.gap(), new TextBlock(set.title(), share, palette.ink(), Contrast.TITLE)));
        set.subtitle().ifPresent(lines -> items.add(new Stack.Item(set.gap(), aside(lines, share))));
        return new Stack(items, share);
    }

    /** Like the title it is too large for a plate. */
    private Block aside(Lines lines, double share) {
        return new TextBlock(lines, share, palette.muted(), Contrast.TITLE);
    }

    private Block block(Part part, double width) {
        if (part instanceof Part.Tags tags) {
            return tags(tags, width);
        } else if (part instanceof Part.Meta meta) {
            return new PhraseBlock(byline(meta.size(), width), meta.size());
        } else if (part instanceof Part.Rule rule) {
            return new RuleBlock(rule.width(), rule.height(), palette.accent());
        } else if (part instanceof Part.Logo logo) {
            return signature
                    .logo()
                    .<Block>map(own -> LogoBlock.within(own, Math.min(logo.width(), width), logo.height(), palette))
                    .orElse(Block.NOTHING);
        } else if (part instanceof Part.Row row) {
            return row(row, width);
        }
        throw new IllegalArgumentException("a title is set when all else is: " + part);
    }

    /** Each part gets the width that those before it leave. */
    private Block row(Part.Row row, double width) {
        List<Block> blocks = new ArrayList<>();
        double left = width;
        for (Part part : row.parts()) {
            Block block = block(part, left);
            if (block.height() > 0 && block.width() <= left) {
                blocks.add(block);
                left -= block.width() + row.between();
            }
        }
        return new RowBlock(blocks, row.between());
    }

    private Block tags(Part.Tags part, double width) {
        double size = part.size();
        List<Lines> words = caption.tags().stream()
                .flatMap(tag -> line(size).setWhatFits(tag, LONGEST * width, Double.MAX_VALUE).stream())
                .limit(MOST_TAGS)
                .toList();
        return switch (part.look()) {
            case PILLS -> PillsBlock.fitting(words, width, size, palette);
            case HASHES -> hashes(words, width, size);
        };
    }

    private Block hashes(List<Lines> words, double width, double size) {
        return line(size)
                .set("#", width, Double.MAX_VALUE)
                .map(hash -> {
                    List<Word> phrase = new ArrayList<>();
                    double used = 0;
                    for (Lines word : words) {
                        double needed = hash.width() + AFTER_HASH * size + word.width();
                        if (used + needed <= width) {
                            phrase.add(new Word(hash, accent, BETWEEN_TAGS * size));
                            phrase.add(new Word(word, palette.muted(), AFTER_HASH * size));
                            used += needed + BETWEEN_TAGS * size;
                        }
                    }
                    return new PhraseBlock(phrase, size);
                })
                .orElse(new PhraseBlock(List.of(), size));
    }

    private List<Word> byline(double size, double width) {
        List<Word> words = new ArrayList<>();
        signature
                .author()
                .flatMap(author -> line(size).setWhatFits(author, LONGEST * width, Double.MAX_VALUE))
                .ifPresent(author -> words.add(new Word(author, palette.ink(), 0)));
        if (words.isEmpty()) {
            line(size)
                    .setWhatFits(caption.byline(), width, Double.MAX_VALUE)
                    .ifPresent(date -> words.add(new Word(date, palette.muted(), 0)));
            return words;
        }
        double left = width - words.get(0).lines().width();
        line(size)
                .set("·", left, Double.MAX_VALUE)
                .ifPresent(dot -> line(size)
                        .set(caption.byline(), left - dot.width() - 2 * AROUND_DOT * size, Double.MAX_VALUE)
                        .ifPresent(date -> {
                            words.add(new Word(dot, accent, AROUND_DOT * size));
                            words.add(new Word(date, palette.muted(), AROUND_DOT * size));
                        }));
        return words;
    }

    private Typesetter line(double size) {
        return typography.text(new Fitter(size, size, 1, 1));
    }
}
