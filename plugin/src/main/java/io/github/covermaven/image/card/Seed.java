package io.github.covermaven.image.card;

import io.github.covermaven.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Chance that is the same for the same text everywhere: {@link Random} is specified to the bit, and so is SHA-256. */
final class Seed {

    private Seed() {}

    /**
     * @param purpose keeps apart the choices that hang on the same text
     */
    static Random random(String purpose, String text) {
        byte[] bytes = (purpose + '\0' + text).getBytes(StandardCharsets.UTF_8);
        return new Random(Long.parseUnsignedLong(Sha256.of(bytes).substring(0, 16), 16));
    }
}
