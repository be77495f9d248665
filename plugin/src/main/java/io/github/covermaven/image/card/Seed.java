package io.github.covermaven.image.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** Chance that is the same for the same text everywhere: {@link Random} is specified to the bit, and so is SHA-256. */
final class Seed {

    private Seed() {}

    /**
     * @param purpose keeps apart the choices that hang on the same text
     */
    static Random random(String purpose, String text) {
        return new Random(ByteBuffer.wrap(sha256(purpose + '\0' + text)).getLong());
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
