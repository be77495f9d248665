package io.github.covermaven.image.card;

import java.util.ArrayList;
import java.util.List;

/** Where blocks leave their marks and words. */
final class Sheet {

    private final List<Figure> marks = new ArrayList<>();
    private final List<Print> prints = new ArrayList<>();

    void mark(Figure figure) {
        marks.add(figure);
    }

    void print(Print print) {
        prints.add(print);
    }

    List<Figure> marks() {
        return marks;
    }

    List<Print> prints() {
        return prints;
    }
}
