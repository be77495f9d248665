package io.github.covermaven.image.openai;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;

/**
 * Reads JSON and takes the long texts out of it while they come: base64 is decoded, since it is a picture of many megabytes,
 * and anything else is cut off, since no picture is in it.
 */
final class Skimmer {

    /** Longer than any link, shorter than any cover. */
    private static final int LONGEST_TEXT = 32 * 1024;

    private static final int LONGEST_HEAD = 250;

    /** Of base64: four of its characters are three bytes. */
    private static final int CHUNK = 4 * 12 * 1024;

    /** Many pictures may be under way; only one at a time is put together, which takes its size twice. */
    private static final Object ASSEMBLY = new Object();

    private static final Pattern DATA = Pattern.compile("(?i)data:[^,]{0,200};base64,");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{0,4}|.?)");

    private final BufferedSource json;
    private final Buffer kept = new Buffer();
    private final List<Enclosure> enclosures = new ArrayList<>();

    private Skimmer(BufferedSource json) {
        this.json = json;
    }

    /**
     * An answer without its long texts.
     *
     * @param json with a reference where a text was taken out
     */
    record Skimmed(byte[] json, List<Enclosure> enclosures) {}

    /** Reads to the end, wherever that is. */
    static Skimmed skim(BufferedSource json) throws IOException {
        Skimmer skimmer = new Skimmer(json);
        while (!json.exhausted()) {
            int next = json.readByte();
            skimmer.kept.writeByte(next);
            if (next == '"') {
                skimmer.text();
            }
        }
        return new Skimmed(skimmer.kept.readByteArray(), skimmer.enclosures);
    }

    /** From behind the quote that opens it to behind the one that closes it. */
    private void text() throws IOException {
        Buffer start = new Buffer();
        while (start.size() < LONGEST_TEXT) {
            if (json.exhausted()) {
                kept.writeAll(start); // Broken off, which is for the parser to find.
                return;
            }
            int next = json.readByte();
            start.writeByte(next);
            if (next == '"') {
                kept.writeAll(start);
                return;
            }
            if (next == '\\' && !json.exhausted()) {
                start.writeByte(json.readByte());
            }
        }
        enclose(start);
    }

    private void enclose(Buffer start) throws IOException {
        String cut = ESCAPE.matcher(start.clone().readByteString(LONGEST_HEAD).utf8())
                .replaceAll(" ");
        JsonText text = new JsonText(start, json);
        BufferedSource characters = Okio.buffer(Okio.source(text));
        characters.request(LONGEST_HEAD);
        Matcher data = DATA.matcher(characters
                .peek()
                .readString(Math.min(LONGEST_HEAD, characters.getBuffer().size()), StandardCharsets.ISO_8859_1));
        boolean isData = data.lookingAt();
        characters.skip(isData ? data.end() : 0);
        Optional<byte[]> bytes = decoded(characters.inputStream());
        text.skipToEnd();
        if (bytes.isPresent() || isData) {
            kept.writeUtf8("\\u0001" + enclosures.size());
            enclosures.add(new Enclosure(bytes));
        } else {
            kept.writeUtf8(cut + "…");
        }
        if (text.isClosed()) {
            kept.writeByte('"');
        }
    }

    private static Optional<byte[]> decoded(InputStream base64) throws IOException {
        Buffer decoded = new Buffer();
        byte[] chunk = new byte[CHUNK];
        try {
            for (int read = base64.readNBytes(chunk, 0, CHUNK); read > 0; read = base64.readNBytes(chunk, 0, CHUNK)) {
                decoded.write(Base64.getDecoder().decode(ByteBuffer.wrap(chunk, 0, read)));
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        synchronized (ASSEMBLY) {
            return Optional.of(decoded.readByteArray());
        }
    }
}
