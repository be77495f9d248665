package io.github.covermaven.image.card;

import java.util.List;

/** Blocks one below the other, so that they cannot overlap. */
record Stack(List<Item> items) implements Block {

    /**
     * @param gap the blank above it, unless it is the first
     */
    record Item(double gap, Block block) {}

    Stack(List<Item> items) {
        this.items = items.stream().filter(item -> item.block.height() > 0).toList();
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
    public void place(double x, double y, StringBuilder marks, List<Print> prints) {
        double top = y;
        for (int i = 0; i < items.size(); i++) {
            top += i == 0 ? 0 : items.get(i).gap;
            items.get(i).block.place(x, top, marks, prints);
            top += items.get(i).block.height();
        }
    }
}
