package io.github.covermaven.image.overlay;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.ImageFormat;
import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Titles on pictures of one's own, to be looked at:
 * {@code -Dtest=ContactSheet -Dcover.overlay.pictures=FOLDER -Dcover.overlay.to=FOLDER}.
 */
@EnabledIfSystemProperty(named = "cover.overlay.pictures", matches = ".+")
class ContactSheet {

    private static final List<String> TITLES = List.of(
            "Tides",
            "为什么你的笔记系统总是半途而废：从收集到创造的六个转变",
            "Why our tests passed and the release failed: a post-mortem in four parts, with every wrong turn left in",
            "从 Go 到 Rust：一次重写",
            "潮汐");

    @Test
    void draw() throws Exception {
        Path to = Path.of(System.getProperty("cover.overlay.to"));
        Files.createDirectories(to);
        Path[] pictures;
        try (var files = Files.list(Path.of(System.getProperty("cover.overlay.pictures")))) {
            pictures = files.sorted().toArray(Path[]::new);
        }
        List<ImageSize> sizes = List.of(new ImageSize(1200, 630), new ImageSize(1024, 1024), new ImageSize(900, 1200));
        int next = 0;
        for (Path file : pictures) {
            byte[] bytes = Files.readAllBytes(file);
            Picture bare = new Picture(bytes, ImageFormat.of(bytes).orElseThrow());
            for (ImageSize size : sizes) {
                String title = TITLES.get(next++ % TITLES.size());
                long start = System.nanoTime();
                Picture drawn = new TitleOverlay(
                                new OverlaySettings(size, Optional.of(ImageFormat.PNG), CardWishes.NONE))
                        .on(bare, title);
                System.out.println(file.getFileName() + " " + size + " " + (System.nanoTime() - start) / 1_000_000
                        + " ms " + drawn.bytes().length);
                String name = file.getFileName().toString().replaceAll("\\..*", "") + "-" + size + ".png";
                Files.write(to.resolve(name), drawn.bytes());
            }
        }
        System.out.println(Arrays.toString(pictures));
    }
}
