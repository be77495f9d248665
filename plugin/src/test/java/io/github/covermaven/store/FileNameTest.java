package io.github.covermaven.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final byte[] PICTURE = "picture".getBytes(StandardCharsets.UTF_8);

    private static String slug(String title) {
        return FileName.of(title, PICTURE, "png").replaceFirst("-[0-9a-f]{8}\\.png$", "");
    }

    @ParameterizedTest
    @CsvSource({
        "Hello World, hello-world",
        "'  Hello,   World!  ', hello-world",
        "Crème Brûlée à la carte, creme-brulee-a-la-carte",
        "Straße nach Łódź, strasse-nach-lodz",
        "Smørrebrød & Æbler, smorrebrod-aebler",
        "ＦＵＬＬ　ｗｉｄｔｈ, full-width",
        "C++ / C#, c-c",
        "ﬁne ﬁsh, fine-fish",
        "2024-03-06, 2024-03-06",
        "你好世界, cover",
        "你好 Java 世界, java",
        "😀😀, cover",
        "😀 Party, party",
        "'', cover",
        "---, cover",
        "İstanbul, istanbul"
    })
    void the_slug_is_the_title_folded_to_ascii(String title, String slug) {
        assertThat(slug(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows",
                "/absolute",
                "C:\\x",
                "a\u0000b",
                "con",
                ".hidden",
                "a\nb",
                "%2e%2e%2f",
                "~root",
                "$(rm -rf)",
                "a;b|c>d"
            })
    void no_title_makes_more_of_the_name_than_a_name(String title) {
        assertThat(FileName.of(title, PICTURE, "png")).matches("[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}\\.png");
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug = slug("The quick brown fox jumps over the lazy dog and then over another one");

        assertThat(slug).isEqualTo("the-quick-brown-fox-jumps-over-the-lazy-dog-and");
    }

    @Test
    void a_long_word_is_cut_all_the_same() {
        assertThat(slug("x".repeat(5000))).isEqualTo("x".repeat(48));
    }

    @Test
    void another_picture_has_another_name() {
        assertThat(FileName.of("A", PICTURE, "png"))
                .isNotEqualTo(FileName.of("A", "other".getBytes(StandardCharsets.UTF_8), "png"))
                .isEqualTo(FileName.of("A", PICTURE, "png"));
    }

    @Test
    void the_name_ends_with_the_beginning_of_the_hash_and_the_extension() {
        // printf picture | sha256sum
        assertThat(FileName.of("A", PICTURE, "webp")).isEqualTo("a-2cea274d.webp");
    }

    @Test
    void no_name_is_longer_than_the_one_that_edits_are_tried_with() {
        String title = "word ".repeat(100);

        assertThat(FileName.example(title)).hasSameSizeAs(FileName.of(title, PICTURE, "webp"));
    }

    @ParameterizedTest
    @CsvSource({
        "a-0123abcd.png, 0123abcd",
        "a-b-c-0123abcd.webp, 0123abcd",
        "-0123abcd.jpg, 0123abcd",
        "a-0123ABCD.png,",
        "a-0123abc.png,",
        "0123abcd.png,",
        "photo.png,",
        "A-0123abcd.png,",
        "a-0123abcd,"
    })
    void a_name_of_ours_is_known_by_its_form(String name, String prefix) {
        assertThat(FileName.hashPrefix(name)).isEqualTo(Optional.ofNullable(prefix));
    }
}
