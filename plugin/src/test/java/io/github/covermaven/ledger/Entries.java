package io.github.covermaven.ledger;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Placed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Entries to start from. The picture of a note is made of its name and of the minute when it was drawn. */
final class Entries {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    private Entries() {}

    static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    static byte[] picture(String note, int minute) {
        return (note + "@" + minute).getBytes(StandardCharsets.UTF_8);
    }

    static Origin origin(String note) {
        return new Origin(
                note,
                "print-of-" + note,
                "subject",
                "content",
                "settings",
                "openai",
                "gpt-image-2",
                "1280x672",
                false,
                "recipe",
                "matter");
    }

    static Drawn drawn(String note, int minute) {
        byte[] picture = picture(note, minute);
        return new Drawn(minute(minute), origin(note), Sha256.of(picture), picture.length, "png", "0.04 USD");
    }

    static Placed placed(String note, int minute) {
        String file = "covers/" + minute + ".png";
        return new Placed(
                minute(minute),
                note,
                drawn(note, minute).image(),
                file,
                file,
                Optional.empty(),
                "whole-" + minute,
                "settings");
    }
}
