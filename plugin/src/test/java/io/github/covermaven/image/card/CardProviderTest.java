package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.disk.Sha256;
import io.github.covermaven.image.Caption;
import io.github.covermaven.image.Delivery;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageProvider;
import io.github.covermaven.image.ImageRequest;
import io.github.covermaven.image.ImageSettings;
import io.github.covermaven.image.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardProviderTest {

    private final Caption caption = Captions.caption("从 Go 到 Rust：一次重写", "Go, Rust", "2026-11-22");

    @Test
    void anOrderNamesTheEngineAndHasNoPrice() {
        var order = provider(Settings.none()).order(new ImageRequest("", caption));

        assertThat(order.provider()).isEqualTo("card");
        assertThat(order.model()).isEqualTo("card");
        assertThat(order.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(order.estimate()).isEmpty();
    }

    @Test
    void thePromptDoesNotChangeTheFingerprint() {
        ImageProvider provider = provider(Settings.none());

        assertThat(provider.order(new ImageRequest("a dog", caption)).fingerprint())
                .isEqualTo(provider.order(new ImageRequest("a cat", caption)).fingerprint());
    }

    @Test
    void whateverIsDrawnChangesTheFingerprint() {
        assertThat(List.of(
                        fingerprint(Settings.none(), caption),
                        fingerprint(Settings.size("1200x600"), caption),
                        fingerprint(Settings.format("jpeg"), caption),
                        fingerprint(Settings.none(), Captions.caption("Other", "Go, Rust", "2026-11-22")),
                        fingerprint(Settings.none(), Captions.caption(caption.title(), "Go", "2026-11-22")),
                        fingerprint(Settings.none(), Captions.caption(caption.title(), "GoRust", "2026-11-22")),
                        fingerprint(Settings.none(), Captions.caption(caption.title(), "Go, Rust", ""))))
                .doesNotHaveDuplicates();
    }

    /** The engine's name stands for our own fonts: who changes one raises it in {@link CardProvider}. */
    @Test
    void theEngineIsRaisedWithTheFonts() throws IOException {
        List<String> hashes = new ArrayList<>();
        try (Stream<Path> files =
                Files.walk(Path.of("src/main/resources/io/github/covermaven/image/card/type/fonts"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList()) {
                hashes.add(Sha256.of(Files.readAllBytes(file)));
            }
        }

        assertThat(Sha256.of(hashes)).as("with card 3").startsWith("a641e04a53e3b8b3");
    }

    @Test
    void aFontGoesByWhatItHoldsNotByItsName(@TempDir Path folder) throws IOException {
        Path font = Files.writeString(folder.resolve("a.ttf"), "\0\1\0\0 one font");
        Path copy = Files.copy(font, folder.resolve("b.ttf"));
        Path other = Files.writeString(folder.resolve("c.ttf"), "\0\1\0\0 another font");

        assertThat(fingerprint(Settings.fonts(copy), caption))
                .isEqualTo(fingerprint(Settings.fonts(font), caption))
                .isNotEqualTo(fingerprint(Settings.fonts(other), caption))
                .isNotEqualTo(fingerprint(Settings.none(), caption));
    }

    @Test
    void anOrderLoadsNothingThatDraws() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrderOnly.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).isZero();
        assertThat(loaded)
                .contains("image.card.CardProvider")
                .doesNotContain("java.awt.", "com.github.weisj", "javax.imageio", "image.card.CardPainter");
    }

    @Test
    void drawsAPngOfTheDefaultSize() throws IOException {
        Picture picture = draw(Settings.none(), caption);

        assertThat(ImageFormat.of(picture.bytes())).contains(ImageFormat.PNG);
        assertThat(picture.format()).isEqualTo(ImageFormat.PNG);
        assertThat(decode(picture)).satisfies(image -> {
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        });
    }

    @Test
    void drawsJpegWhenAsked() {
        Picture picture = draw(Settings.format("jpeg"), caption);

        assertThat(ImageFormat.of(picture.bytes())).contains(ImageFormat.JPEG);
        assertThat(picture.format()).isEqualTo(ImageFormat.JPEG);
    }

    @Test
    void drawsTheSameBytesTwice() {
        assertThat(draw(Settings.size("600x315"), caption).bytes())
                .isEqualTo(draw(Settings.size("600x315"), caption).bytes());
    }

    @Test
    void drawsTheSameInManyThreads() {
        ImageProvider provider = provider(Settings.size("400x210"));
        List<ImageRequest> requests = Captions.varied().stream()
                .map(varied -> new ImageRequest("", varied))
                .toList();

        List<byte[]> alone =
                requests.stream().map(request -> bytes(provider, request)).toList();
        List<byte[]> together = requests.parallelStream()
                .map(request -> bytes(provider(Settings.size("400x210")), request))
                .toList();

        assertThat(together).containsExactlyElementsOf(alone);
    }

    @Test
    void givesOtherNotesOtherCards() {
        assertThat(draw(Settings.size("400x210"), caption).bytes())
                .isNotEqualTo(draw(Settings.size("400x210"), Captions.caption("Tea", "Go", ""))
                        .bytes());
    }

    @Test
    void hasNoLinksToFetch() {
        Delivery.Link link = new Delivery.Link("https://example.org/a.png", Optional.empty());

        assertThatThrownBy(() -> provider(Settings.none()).fetch(link))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static ImageProvider provider(ImageSettings settings) {
        return new CardProviderFactory().create(settings);
    }

    private static String fingerprint(ImageSettings settings, Caption caption) {
        return provider(settings).order(new ImageRequest("", caption)).fingerprint();
    }

    private static Picture draw(ImageSettings settings, Caption caption) {
        return ((Delivery.Image) provider(settings).draw(new ImageRequest("", caption))).picture();
    }

    private static byte[] bytes(ImageProvider provider, ImageRequest request) {
        return ((Delivery.Image) provider.draw(request)).picture().bytes();
    }

    private static BufferedImage decode(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    /** Run in a Java of its own, to see what an order loads. */
    static final class OrderOnly {

        public static void main(String[] args) {
            provider(Settings.none()).order(new ImageRequest("", Captions.caption("Title", "tag", "byline")));
        }
    }
}
