package io.github.covermaven.image.card;

import java.util.List;

/**
 * Blocks one below the other, so that they cannot overlap.
 *
 * @param share of the blank beside a block that lies before it
 */
record Stack(List<Item> items, double share) implements Block {

    /**
     * @param gap the blank above it, unless it is the first
     */
    record Item(double gap, Block block) {}

    Stack(List<Item> items, double share) {
        this.items = items.stream().filter(item -> item.block.height() > 0).toList();
        this.share = share;
    }

    @Override
    public double width() {
        return items.stream().mapToDouble(item -> item.block.width()).max().orElse(0);
    }

    @Override
    public double height() {
        double height = 0;
        for (int i = 0; i < items.size(); i++) {
            height += items.get(i).block.height() + (i == 0 ? 0 : items.get(i).gap);
        }
        return height;
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        double width = width();
        double top = y;
        for (int i = 0; i < items.size(); i++) {
            Block block = items.get(i).block;
            top += i == 0 ? 0 : items.get(i).gap;
            block.place(x + share * (width - block.width()), top, sheet);
            top += block.height();
        }
    }
}
