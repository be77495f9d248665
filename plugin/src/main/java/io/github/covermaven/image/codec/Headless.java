package io.github.covermaven.image.codec;

/** Drawing needs no screen; Java would look for one, and on a Mac show itself in the Dock. */
public final class Headless {

    private Headless() {}

    /** To be called before anything is drawn; a choice of the user's own stands. */
    public static void choose() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }
}
