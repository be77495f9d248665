package io.github.covermaven.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The ledger's text on disk, which is only appended to. */
final class LedgerFile {

    private final Path file;

    LedgerFile(Path file) {
        this.file = file;
    }

    /** Appends a line, synced. */
    void append(Entry entry) throws IOException {
        byte[] line = (EntryText.write(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(line);
            long end = endOfWholeLines(channel);
            while (buffer.hasRemaining()) {
                end += channel.write(buffer, end);
            }
            channel.force(true);
        }
    }

    /** Takes away what a kill left of the last line: kept, it would be named as damage for ever. */
    void mend() throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() == 0 || isWhole(channel)) {
                return;
            }
            byte[] text = Files.readAllBytes(file);
            int start = text.length;
            while (start > 0 && text[start - 1] != '\n') {
                start--;
            }
            String last = new String(text, start, text.length - start, StandardCharsets.UTF_8);
            if (EntryText.read(last).isEmpty()) {
                channel.truncate(start);
                channel.force(true);
            }
        }
    }

    /** Where the next line goes; one that lacks its end gets it first, so that it harms no other. */
    private static long endOfWholeLines(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size == 0 || isWhole(channel)) {
            return size;
        }
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
        return size + 1;
    }

    private static boolean isWhole(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }
}
