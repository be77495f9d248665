package io.github.covermaven.image.card;

import io.github.covermaven.image.Caption;
import io.github.covermaven.image.card.type.Fitter;
import io.github.covermaven.image.card.type.Lines;
import io.github.covermaven.image.card.type.SetTitle;
import io.github.covermaven.image.card.type.Style;
import io.github.covermaven.image.card.type.TitleSetter;
import io.github.covermaven.image.card.type.Typesetter;
import io.github.covermaven.image.card.type.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lays one card out: replaces a template's placeholders by art and words. */
final class Composer {

    private static final double TITLE_LEADING = 1.14;
    private static final int MOST_TAGS = 3;

    /** A tag takes no more than this share of its row. */
    private static final double LONGEST_TAG = 0.6;

    private final Canvas canvas;
    private final Caption caption;
    private final Palette palette;
    private final Random random;
    private final Typography typography;
    private final StringBuilder ground = new StringBuilder();
    private final StringBuilder veil = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final List<Print> prints = new ArrayList<>();

    /**
     * @param random decides the art
     */
    Composer(Canvas canvas, Caption caption, Palette palette, Random random, Typography typography) {
        this.canvas = canvas;
        this.caption = caption;
        this.palette = palette;
        this.random = random;
        this.typography = typography;
    }

    Page compose(Template template) {
        SvgWriter svg = new SvgWriter(palette.names());
        for (Element element : template.root().children()) {
            if (element.is("motif")) {
                Motif.Side quiet = Motif.Side.valueOf(
                        element.attribute("quiet").orElse("left").toUpperCase(Locale.ROOT));
                ground.append(new Contours().draw(canvas, palette, quiet, random));
            } else if (element.is("veil")) {
                element.children().forEach(child -> svg.write(child, veil));
            } else if (element.is("column")) {
                place(element);
            } else {
                svg.write(element, veil.isEmpty() ? ground : marks);
            }
        }
        return new Page(ground.toString(), veil.toString(), marks.toString(), prints);
    }

    /** Sets what a column holds; the title gets the height that the rest leaves. */
    private void place(Element column) {
        Box box = new Box(
                column.length("x").of(canvas.width()),
                column.length("y").of(canvas.height()),
                column.length("width").of(canvas.width()),
                column.length("height").of(canvas.height()));
        double left = box.height();
        List<Stack.Item> items = new ArrayList<>();
        for (Element part : column.children()) {
            double gap = part.attribute("gap").isPresent() ? part.number("gap") : 0;
            Block block = part.is("title") ? Block.NOTHING : block(part, box.width());
            items.add(new Stack.Item(gap, block));
            left -= block.height() + gap;
        }
        for (int i = 0; i < items.size(); i++) {
            if (column.children().get(i).is("title")) {
                items.set(
                        i,
                        new Stack.Item(
                                items.get(i).gap(), title(column.children().get(i), box.width(), left)));
            }
        }
        Stack stack = new Stack(items);
        boolean isTop = column.attribute("align").orElse("bottom").equals("top");
        stack.place(box.x(), isTop ? box.y() : box.bottom() - stack.height(), marks, prints);
    }

    private Block title(Element part, double width, double height) {
        Fitter fitter = new Fitter(part.number("max"), part.number("min"), (int) part.number("lines"), TITLE_LEADING);
        return new TitleSetter(typography, Style.SANS, fitter)
                .set(caption.title(), width, height)
                .map(set -> title(set, width))
                .orElse(Block.NOTHING);
    }

    private Block title(SetTitle set, double width) {
        List<Stack.Item> items = new ArrayList<>();
        set.series().ifPresent(lines -> items.add(new Stack.Item(0, aside(lines, width))));
        items.add(new Stack.Item(set.gap(), new TextBlock(set.title(), width, palette.ink(), Contrast.TITLE)));
        set.subtitle().ifPresent(lines -> items.add(new Stack.Item(set.gap(), aside(lines, width))));
        return new Stack(items);
    }

    private Block aside(Lines lines, double width) {
        return new TextBlock(lines, width, palette.muted(), Contrast.TEXT);
    }

    private Block block(Element part, double width) {
        return switch (part.name()) {
            case "tags" -> tags(part.number("size"), width);
            case "meta" ->
                line(part.number("size"))
                        .setWhatFits(caption.byline(), width, Double.MAX_VALUE)
                        .map(lines -> aside(lines, width))
                        .orElse(Block.NOTHING);
            case "rule" -> new RuleBlock(part.number("width"), part.number("height"), palette.accent());
            default -> throw new IllegalArgumentException("a column holds no <" + part.name() + ">");
        };
    }

    private Block tags(double size, double width) {
        List<Lines> words = caption.tags().stream()
                .flatMap(tag -> line(size).setWhatFits(tag, LONGEST_TAG * width, Double.MAX_VALUE).stream())
                .limit(MOST_TAGS)
                .toList();
        return PillsBlock.fitting(words, MOST_TAGS, width, size, palette);
    }

    private Typesetter line(double size) {
        return typography.text(new Fitter(size, size, 1, 1));
    }
}
