package io.github.covermaven.ledger;

import static io.github.covermaven.ledger.Entries.drawn;
import static io.github.covermaven.ledger.Entries.minute;
import static io.github.covermaven.ledger.Entries.origin;
import static io.github.covermaven.ledger.Entries.picture;
import static io.github.covermaven.ledger.Entries.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Finished;
import io.github.covermaven.problem.BrokenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path vault;

    private Path file() {
        return vault.resolve(".cover/ledger.tsv");
    }

    private void write(Entry... entries) {
        try (Ledger ledger = Ledger.open(vault)) {
            for (Entry entry : entries) {
                ledger.append(entry);
            }
        }
    }

    private Ledger read() {
        return Ledger.look(vault);
    }

    @Test
    void knows_the_cover_that_a_note_was_last_given() {
        write(placed("a.md", 1), placed("b.md", 2), placed("a.md", 3));

        assertThat(read().placed("a.md")).contains(placed("a.md", 3));
        assertThat(read().placed("c.md")).isEmpty();
    }

    @Test
    void knows_a_picture_by_its_hash_and_by_how_that_begins() {
        Drawn picture = drawn("a.md", 1);
        write(picture, drawn("b.md", 2));

        assertThat(read().drawn(picture.image())).contains(picture);
        assertThat(read().shownLike(picture.image().substring(0, 8))).containsExactly(Shown.asDrawn(picture));
        assertThat(read().shownLike("zz")).isEmpty();
        assertThat(read().hasPictureOf(picture.length())).isTrue();
        assertThat(read().hasPictureOf(12345)).isFalse();
    }

    @Test
    void knows_a_picture_by_the_file_that_was_made_of_it() {
        Drawn picture = drawn("a.md", 1);
        Finished finished = new Finished(minute(2), picture.image(), "abc123", 4321, "title", "engine");
        write(picture, finished);

        Shown shown = new Shown(picture, "abc123", 4321, "title", "engine");
        assertThat(read().shown("abc123")).contains(shown);
        assertThat(read().shownLike("abc")).containsExactly(shown);
        assertThat(read().hasPictureOf(4321)).isTrue();
        assertThat(read().shown(picture.image())).contains(Shown.asDrawn(picture));
    }

    @Test
    void a_file_made_of_a_picture_whose_line_is_lost_is_not_known() {
        write(new Finished(minute(2), drawn("a.md", 1).image(), "abc123", 4321, "", ""));

        assertThat(read().shown("abc123")).isEmpty();
        assertThat(read().shownLike("abc")).isEmpty();
    }

    @Test
    void knows_the_pictures_of_a_request_newest_first() {
        write(drawn("a.md", 1), drawn("a.md", 3), drawn("a.md", 2));

        assertThat(read().bought("print-of-a.md"))
                .containsExactly(drawn("a.md", 3), drawn("a.md", 2), drawn("a.md", 1));
    }

    @Test
    void knows_which_pictures_never_reached_their_note() {
        write(drawn("a.md", 1), placed("a.md", 1), drawn("a.md", 2));

        assertThat(read().undelivered("a.md")).containsExactly(drawn("a.md", 2));
    }

    @Test
    void tells_two_notes_apart_that_have_the_same_picture() {
        Drawn one = drawn("a.md", 1);
        Drawn other = new Drawn(minute(2), origin("b.md"), one.image(), one.length(), "png", "");
        write(one, other);

        assertThat(read().drawnFor("a.md", one.image())).contains(one);
        assertThat(read().drawnFor("b.md", one.image())).contains(other);
        assertThat(read().drawnFor("c.md", one.image())).contains(other);
    }

    @Test
    void knows_whether_anybody_else_than_this_provider_ever_drew() {
        write(drawn("a.md", 1));

        assertThat(read().hasPictureNotBy("card")).isTrue();
        assertThat(read().hasPictureNotBy("openai")).isFalse();
    }

    @Test
    void holds_no_text_of_a_prompt() {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keepPrompt("0123", "XYZZY");
            ledger.keep(drawn("a.md", 1), picture("a.md", 1));
        }

        assertThat(file()).content().doesNotContain("XYZZY");
        assertThat(vault.resolve(".cover/private/prompts/0123.txt")).hasContent("XYZZY");
    }

    @Test
    void the_order_of_lines_that_a_merge_leaves_does_not_matter() throws IOException {
        write(
                drawn("a.md", 1),
                placed("a.md", 1),
                drawn("b.md", 2),
                placed("b.md", 2),
                drawn("a.md", 3),
                placed("a.md", 3),
                drawn("a.md", 4));
        List<String> lines = new ArrayList<>(Files.readAllLines(file()));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            Files.write(file(), lines);

            assertThat(read().placed("a.md")).contains(placed("a.md", 3));
            assertThat(read().placed("b.md")).contains(placed("b.md", 2));
            assertThat(read().undelivered("a.md")).containsExactly(drawn("a.md", 4));
            assertThat(read().bought("print-of-a.md")).first().isEqualTo(drawn("a.md", 4));
        }
    }

    @Test
    void lines_that_a_merge_doubled_count_once() throws IOException {
        write(drawn("a.md", 1), placed("a.md", 1));
        Files.write(file(), Files.readAllLines(file()), StandardOpenOption.APPEND);

        assertThat(read().undelivered("a.md")).isEmpty();
        assertThat(read().filesOf(drawn("a.md", 1).image())).containsExactly("covers/1.png");
        assertThat(read().shownLike(drawn("a.md", 1).image())).hasSize(1);
    }

    @Test
    void windows_line_ends_do_no_harm() throws IOException {
        write(drawn("a.md", 1), placed("a.md", 1));
        Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));

        assertThat(read().placed("a.md")).contains(placed("a.md", 1));
    }

    @Test
    void a_torn_last_line_is_passed_over_and_harms_no_later_one() throws IOException {
        write(drawn("a.md", 1), placed("a.md", 1));
        String text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.length() - 40));

        write(placed("b.md", 2));

        assertThat(read().placed("a.md")).isEmpty();
        assertThat(read().drawn(drawn("a.md", 1).image())).isPresent();
        assertThat(read().placed("b.md")).contains(placed("b.md", 2));
    }

    @Test
    void what_was_torn_is_taken_away_by_the_next_run_and_never_named_as_damage() throws IOException {
        write(drawn("a.md", 1), placed("a.md", 1));
        String text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.length() - 40));

        write(placed("b.md", 2), placed("c.md", 3));

        assertThat(Files.readString(file())).startsWith(text.substring(0, text.indexOf('\n') + 1) + "placed");
        assertThat(read().unreadableLines()).isZero();
    }

    @Test
    void looking_at_a_torn_line_leaves_it() throws IOException {
        write(placed("a.md", 1));
        Files.writeString(file(), "drawn\t2026", StandardOpenOption.APPEND);
        String torn = Files.readString(file());

        assertThat(read().unreadableLines()).isZero();
        assertThat(Files.readString(file())).isEqualTo(torn);
    }

    @Test
    void a_last_line_that_lacks_only_its_end_counts() throws IOException {
        write(placed("a.md", 1));
        Files.writeString(file(), Files.readString(file()).stripTrailing());

        write(placed("b.md", 2));

        assertThat(read().placed("a.md")).contains(placed("a.md", 1));
        assertThat(read().placed("b.md")).contains(placed("b.md", 2));
    }

    @Test
    void lines_spoilt_by_hand_are_counted_and_passed_over() throws IOException {
        write(placed("a.md", 1), placed("b.md", 2));
        List<String> lines = new ArrayList<>(Files.readAllLines(file()));
        lines.add(0, "<<<<<<< HEAD");
        lines.add(2, "");
        lines.add("what is this?");
        lines.add("placed\tno more");
        lines.add(lines.get(1));
        Files.write(file(), lines);

        assertThat(read().placed("a.md")).contains(placed("a.md", 1));
        assertThat(read().placed("b.md")).contains(placed("b.md", 2));
        assertThat(read().unreadableLines()).isEqualTo(3);
    }

    @Test
    void bytes_that_are_no_text_spoil_their_own_line_alone() throws IOException {
        write(placed("a.md", 1));
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, StandardOpenOption.APPEND);
        write(placed("b.md", 2));

        assertThat(read().placed("a.md")).isPresent();
        assertThat(read().placed("b.md")).isPresent();
    }

    @Test
    void zeros_that_a_power_cut_left_spoil_their_own_line_alone() throws IOException {
        write(placed("a.md", 1));
        Files.writeString(file(), Files.readString(file()).replace("covers/1.png", "covers\0\0"));
        write(placed("b.md", 2));

        assertThat(read().placed("a.md")).isEmpty();
        assertThat(read().placed("b.md")).isPresent();
        assertThat(read().unreadableLines()).isOne();
    }

    /** Whatever bytes of one line are lost or replaced, the others count as before. */
    @Test
    void damage_to_one_line_harms_no_other() throws IOException {
        write(drawn("a.md", 1), placed("b.md", 2), drawn("c.md", 3));
        byte[] whole = Files.readAllBytes(file());
        int start = Files.readString(file()).indexOf("placed");
        int end = Files.readString(file()).indexOf("drawn", start) - 1;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                byte hit = (byte) random.nextInt(256);
                damaged[random.nextInt(start, end)] = hit == '\n' || hit == '\r' ? 0 : hit;
            }
            Files.write(file(), damaged);

            try (Ledger ledger = Ledger.open(vault)) {
                assertThat(ledger.drawn(drawn("a.md", 1).image())).contains(drawn("a.md", 1));
                assertThat(ledger.drawn(drawn("c.md", 3).image())).contains(drawn("c.md", 3));
            }
        }
    }

    @Test
    void what_is_under_way_and_damaged_is_named_and_passed_over() throws IOException {
        Pending link = new Pending(minute(1), origin("a.md"), "https://x.example/a", "");
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keep(link);
        }
        Path underWay = vault.resolve(".cover/private/under-way");
        List<Path> damaged = List.of(
                underWay.resolve("date.link"), underWay.resolve("short.link"), underWay.resolve("bytes.picture"));
        Path whole;
        try (var files = Files.list(underWay)) {
            whole = files.findFirst().orElseThrow();
        }
        Files.writeString(damaged.get(0), Files.readString(whole).replace("2026-", "yesterday "));
        Files.writeString(damaged.get(1), "a.md\tprint");
        Files.write(damaged.get(2), new byte[] {(byte) 0xff, 0, (byte) 0xfe});

        try (Ledger ledger = Ledger.open(vault)) {
            assertThat(ledger.links()).containsExactly(link);
            assertThat(ledger.unreadableFiles()).containsExactlyInAnyOrderElementsOf(damaged);
        }
    }

    @Test
    void keeps_a_paid_picture_by_its_bytes() {
        Drawn picture = drawn("a.md", 1);
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keep(picture, picture("a.md", 1));
        }

        assertThat(read().original(picture)).contains(picture("a.md", 1));
        assertThat(vault.resolve(".cover/private/originals/" + picture.image() + ".png"))
                .hasBinaryContent(picture("a.md", 1));
    }

    @Test
    void a_picture_whose_line_could_not_be_written_is_found_again() throws IOException {
        Drawn picture = drawn("a.md", 1);
        try (Ledger ledger = Ledger.open(vault)) {
            Files.createDirectories(file());
            assertThatThrownBy(() -> ledger.keep(picture, picture("a.md", 1))).isInstanceOf(BrokenException.class);
        }
        Files.delete(file());

        try (Ledger ledger = Ledger.open(vault)) {
            assertThat(ledger.drawn(picture.image())).contains(picture);
            assertThat(ledger.original(picture)).isPresent();
        }
        assertThat(read().undelivered("a.md")).containsExactly(picture);
    }

    @Test
    void does_not_take_a_damaged_original_for_the_picture() throws IOException {
        Drawn picture = drawn("a.md", 1);
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keep(picture, picture("a.md", 1));
        }
        Files.writeString(vault.resolve(".cover/private/originals/" + picture.image() + ".png"), "half");

        assertThat(read().original(picture)).isEmpty();
    }

    @Test
    void keeps_links_until_they_are_forgotten() {
        Pending link = new Pending(minute(1), origin("笔\t记.md"), "https://x.example/a?sig=\\b&c=\t", "0.04 USD");
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keep(link);
        }
        try (Ledger ledger = Ledger.open(vault)) {
            assertThat(ledger.links()).containsExactly(link);
            ledger.forget(link);
            assertThat(ledger.links()).isEmpty();
        }
    }

    @Test
    void a_link_does_not_print_its_url() {
        assertThat(new Pending(minute(1), origin("a.md"), "https://x.example/?sig=SECRET", ""))
                .asString()
                .doesNotContain("SECRET");
    }

    @Test
    void without_its_private_part_it_still_knows_what_was_drawn() throws IOException {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.keep(drawn("a.md", 1), picture("a.md", 1));
        }
        for (String name : List.of("private/originals/" + drawn("a.md", 1).image() + ".png", "private/originals")) {
            Files.delete(vault.resolve(".cover").resolve(name));
        }

        assertThat(read().drawn(drawn("a.md", 1).image())).isPresent();
        assertThat(read().original(drawn("a.md", 1))).isEmpty();
    }

    @Test
    void is_read_by_the_next_one_as_it_was_written_by_this_one() {
        try (Ledger ledger = Ledger.open(vault)) {
            ledger.append(placed("笔记 😀\t.md", 1));
            assertThat(ledger.placed("笔记 😀\t.md")).contains(placed("笔记 😀\t.md", 1));
        }

        assertThat(read().placed("笔记 😀\t.md")).contains(placed("笔记 😀\t.md", 1));
        assertThat(new String(bytes(), StandardCharsets.UTF_8)).contains("笔记 😀\\t.md");
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
