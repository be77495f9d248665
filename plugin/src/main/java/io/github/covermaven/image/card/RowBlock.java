package io.github.covermaven.image.card;

import java.util.List;

/**
 * Blocks side by side, each in the middle of the height.
 *
 * @param between the blank between two of them
 */
record RowBlock(List<Block> blocks, double between) implements Block {

    RowBlock(List<Block> blocks, double between) {
        this.blocks = blocks.stream().filter(block -> block.height() > 0).toList();
        this.between = between;
    }

    @Override
    public double width() {
        return blocks.stream().mapToDouble(Block::width).sum() + between * Math.max(0, blocks.size() - 1);
    }

    @Override
    public double height() {
        return blocks.stream().mapToDouble(Block::height).max().orElse(0);
    }

    @Override
    public void place(double x, double y, Sheet sheet) {
        double left = x;
        for (Block block : blocks) {
            block.place(left, y + (height() - block.height()) / 2, sheet);
            left += block.width() + between;
        }
    }
}
