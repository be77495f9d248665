package io.github.covermaven.image.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.image.openai.Skimmer.Skimmed;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkimmerTest {

    private static final byte[] PICTURE = new byte[300_001];

    static {
        new Random(7).nextBytes(PICTURE);
    }

    private static final String BASE64 = Base64.getEncoder().encodeToString(PICTURE);

    private static Skimmed skimmed(String json) throws IOException {
        return Skimmer.skim(new Buffer().writeUtf8(json));
    }

    private static String kept(Skimmed skimmed) {
        return new String(skimmed.json(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\":[{\"url\":\"https://blob.example/1\"}]}",
                "[\"\\\"\",\"\\\\\",\"\\\\\\\"{\"]",
                "{\"broken\":\"off",
                "{\"broken\":\"off\\",
                " \ufeff{\"一\": \"只狗\\u4e00\"}"
            })
    void short_texts_stay_as_they_are(String json) throws Exception {
        Skimmed skimmed = skimmed(json);

        assertThat(kept(skimmed)).isEqualTo(json);
        assertThat(skimmed.enclosures()).isEmpty();
    }

    static Stream<UnaryOperator<String>> spellings() {
        return Stream.of(
                text -> text,
                text -> "data:image/png;base64," + text,
                text -> "DATA:;base64," + text,
                text -> text.replace("/", "\\/"),
                text -> text.replace("+", "\\u002b").replace("=", "\\u003D"),
                text -> text.replaceAll("(.{76})", "$1\\\\r\\\\n"),
                text -> text.replaceAll("(.{64})", "$1\n"),
                text -> text.replace("=", ""));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_picture_is_taken_out_however_its_base64_is_spelled(UnaryOperator<String> spelling) throws Exception {
        Skimmed skimmed = skimmed("{\"a\":1,\"b64_json\":\"" + spelling.apply(BASE64) + "\",\"usage\":{\"n\":2}}");

        assertThat(kept(skimmed)).isEqualTo("{\"a\":1,\"b64_json\":\"\\u00010\",\"usage\":{\"n\":2}}");
        assertThat(skimmed.enclosures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.bytes())
                        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PICTURE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {32_766, 32_767, 32_768, 32_769, 49_152, 65_536, 98_304})
    void of_any_length(int length) throws Exception {
        byte[] picture = java.util.Arrays.copyOf(PICTURE, length / 4 * 3 + length % 4);
        String base64 = Base64.getEncoder().encodeToString(picture);

        Skimmed skimmed = skimmed("[\"" + base64 + "\",2]");

        Optional<byte[]> bytes = skimmed.enclosures().isEmpty()
                ? Optional.of(Base64.getDecoder().decode(kept(skimmed).split("\"")[1]))
                : skimmed.enclosures().get(0).bytes();
        assertThat(bytes).hasValueSatisfying(found -> assertThat(found).isEqualTo(picture));
        assertThat(kept(skimmed)).endsWith("\",2]");
    }

    @Test
    void several_are_told_apart() throws Exception {
        Skimmed skimmed = skimmed("[\"" + BASE64 + "\",\"" + BASE64.substring(0, 80_000) + "\"]");

        assertThat(kept(skimmed)).isEqualTo("[\"\\u00010\",\"\\u00011\"]");
        assertThat(skimmed.enclosures().get(1).bytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(60_000));
    }

    @Test
    void damaged_base64_of_a_data_uri_is_known_to_be_damaged() throws Exception {
        Skimmed skimmed =
                skimmed("[\"data:image/png;base64," + BASE64.substring(0, 100_000) + "~~~" + BASE64 + "\",2]");

        assertThat(skimmed.enclosures()).containsExactly(new Enclosure(Optional.empty()));
        assertThat(kept(skimmed)).endsWith(",2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word \\\" ", "长的话。", "\\u957f\\\\", "<p class=\\\"x\\\">"})
    void any_other_long_text_is_cut_off(String words) throws Exception {
        Skimmed skimmed = skimmed("{\"message\":\"" + words.repeat(50_000) + "\",\"code\":7}");

        assertThat(skimmed.json()).hasSizeLessThan(2_000);
        assertThat(Json.parse(skimmed.json())).hasValueSatisfying(json -> {
            assertThat(json.path("message").stringValue("")).endsWith("…");
            assertThat(json.path("code").intValue()).isEqualTo(7);
        });
    }

    @Test
    void what_breaks_off_is_no_json() throws Exception {
        assertThat(Json.parse(skimmed("{\"b64_json\":\"" + BASE64).json())).isEmpty();
    }

    @Test
    void a_connection_that_breaks_is_not_taken_for_damaged_base64() {
        var broken = Okio.buffer(new ForwardingSource(new Buffer().writeUtf8("{\"b64_json\":\"" + BASE64)) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                long read = super.read(sink, byteCount);
                if (read == -1) {
                    throw new EOFException("broken");
                }
                return read;
            }
        });

        assertThatThrownBy(() -> Skimmer.skim(broken)).isInstanceOf(IOException.class);
    }
}
