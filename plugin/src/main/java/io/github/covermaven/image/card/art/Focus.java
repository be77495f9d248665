package io.github.covermaven.image.card.art;

/** The point of a sheet that draws the eye: away from the words, off the middle. */
record Focus(double x, double y) {

    static Focus of(Sheet sheet) {
        double along = sheet.between(0.22, 0.78);
        double away = sheet.between(0.76, 0.90);
        double width = sheet.width();
        double height = sheet.height();
        return switch (sheet.area().quiet()) {
            case LEFT -> new Focus(away * width, along * height);
            case TOP -> new Focus(along * width, away * height);
            case BOTTOM -> new Focus(along * width, (1 - away) * height);
            case NONE -> new Focus((1 - 0.8 * along) * width, (0.8 * along + 0.08) * height);
        };
    }
}
