package io.github.covermaven.frontmatter.yaml;

/** Translates SnakeYAML's marks, which count code points, into offsets in a string, which counts chars. */
final class CodePoints {

    private final int[] offsets;

    private CodePoints(int[] offsets) {
        this.offsets = offsets;
    }

    static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(new int[0]);
        }
        int[] offsets = new int[count + 1];
        for (int i = 0, offset = 0; i <= count; i++) {
            offsets[i] = offset;
            offset += i == count ? 0 : Character.charCount(text.codePointAt(offset));
        }
        return new CodePoints(offsets);
    }

    int offset(int index) {
        return offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
    }
}
