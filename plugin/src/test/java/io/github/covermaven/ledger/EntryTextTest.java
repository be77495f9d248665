package io.github.covermaven.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.ledger.Entry.Drawn;
import io.github.covermaven.ledger.Entry.Placed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.md",
                "a\tb.md",
                "a\nb.md",
                "a\r\nb.md",
                "a\\b.md",
                "a\\tb.md",
                "a\\",
                "\\\\",
                "\t",
                "",
                " leading and trailing ",
                "笔记/你好 世界.md",
                "😀.md",
                "e\u0301.md",
                "a\u2028b\u0085c.md",
                "=.md",
                "'\"#|.md"
            })
    void an_entry_survives_its_line_whatever_the_note_is_called(String note) {
        Drawn drawn = Entries.drawn(note, 1);
        Placed placed =
                new Placed(Entries.minute(2), note, drawn.image(), note, note, Optional.of(note), "whole", "settings");

        assertThat(EntryText.read(EntryText.write(drawn))).contains(drawn);
        assertThat(EntryText.read(EntryText.write(placed))).contains(placed);
    }

    @Test
    void a_refusal_survives_its_line() {
        Entry.Refused refused = new Entry.Refused(Entries.minute(1), "a\tb.md", "print");

        assertThat(EntryText.write(refused)).isEqualTo("refused\t2026-11-22T12:01:00Z\ta\\tb.md\tprint");
        assertThat(EntryText.read(EntryText.write(refused))).contains(refused);
    }

    @Test
    void a_finished_picture_survives_its_line() {
        Entry.Finished finished = new Entry.Finished(Entries.minute(1), "image", "shown", 12, "", "");

        assertThat(EntryText.write(finished)).isEqualTo("finished\t2026-11-22T12:01:00Z\timage\tshown\t12\t\t");
        assertThat(EntryText.read(EntryText.write(finished))).contains(finished);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb.md", "a\nb.md", "a\rb.md"})
    void an_entry_is_one_line(String note) {
        assertThat(EntryText.write(Entries.drawn(note, 1))).hasLineCount(1);
    }

    @Test
    void no_previous_value_and_an_empty_one_are_told_apart() {
        Placed nothing = Entries.placed("a.md", 1);
        Placed empty = new Placed(
                nothing.time(),
                nothing.note(),
                nothing.image(),
                nothing.file(),
                nothing.value(),
                Optional.of(""),
                nothing.whole(),
                nothing.settings());

        assertThat(EntryText.read(EntryText.write(nothing))).contains(nothing);
        assertThat(EntryText.read(EntryText.write(empty))).contains(empty);
    }

    @Test
    void that_a_card_stands_in_survives() {
        Drawn drawn = Entries.drawn("a.md", 1);
        Origin standIn = new Origin("a.md", "f", "s", "c", "h", "card", "card-1", "1200x630", true, "", "");
        Drawn card = new Drawn(drawn.time(), standIn, drawn.image(), 1, "png", "");

        assertThat(EntryText.read(EntryText.write(card))).contains(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "<<<<<<< HEAD",
                "drawn",
                "drawn\tyesterday\timage\t1\tpng\t\tn\tf\ts\tc\th\topenai\tm\t\t",
                "drawn\t2026-11-22T12:00:00Z\timage\tlong\tpng\t\tn\tf\ts\tc\th\topenai\tm\t\t",
                "placed\t2026-11-22T12:00:00Z\timage",
                "repainted\t2026-11-22T12:00:00Z\timage"
            })
    void a_line_that_is_no_entry_is_none(String line) {
        assertThat(EntryText.read(line)).isEmpty();
    }

    @Test
    void every_torn_beginning_of_a_line_is_no_entry_or_lacks_only_its_last_fields() {
        Drawn drawn = Entries.drawn("a.md", 1);
        String line = EntryText.write(drawn);
        int lastFields = line.indexOf("1280x672\t") + "1280x672\t".length();

        for (int length = 0; length < lastFields; length++) {
            assertThat(EntryText.read(line.substring(0, length))).isEmpty();
        }
    }

    @Test
    void lines_of_versions_that_kept_less_are_read() {
        String line = EntryText.write(Entries.drawn("a.md", 1));
        String withoutMatter = line.substring(0, line.lastIndexOf('\t'));

        Drawn drawn = (Drawn) EntryText.read(withoutMatter).orElseThrow();
        assertThat(drawn.origin().matter()).isEmpty();
        assertThat(drawn.origin().recipe()).isEqualTo("recipe");

        drawn = (Drawn) EntryText.read(withoutMatter.substring(0, withoutMatter.lastIndexOf('\t')))
                .orElseThrow();
        assertThat(drawn.origin().recipe()).isEmpty();
        assertThat(drawn.image()).isEqualTo(Entries.drawn("a.md", 1).image());
    }

    @Test
    void fields_of_a_later_version_are_passed_over() {
        Drawn drawn = Entries.drawn("a.md", 1);

        assertThat(EntryText.read(EntryText.write(drawn) + "\tmore\tof it")).contains(drawn);
    }

    @Test
    void the_form_of_the_lines_stays_what_it_is_from_version_to_version() {
        assertThat(List.of(EntryText.write(Entries.drawn("a b.md", 1)), EntryText.write(Entries.placed("a b.md", 1))))
                .containsExactly(
                        "drawn\t2026-11-22T12:01:00Z\t"
                                + Entries.drawn("a b.md", 1).image()
                                + "\t8\tpng\t0.04 USD\ta b.md\tprint-of-a b.md\tsubject\tcontent\tsettings\topenai"
                                + "\tgpt-image-2\t1280x672\t\trecipe\tmatter",
                        "placed\t2026-11-22T12:01:00Z\t"
                                + Entries.drawn("a b.md", 1).image()
                                + "\ta b.md\tcovers/1.png\tcovers/1.png\t\twhole-1\tsettings");
    }
}
