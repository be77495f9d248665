package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.covermaven.image.ImageSize;
import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.card.template.Template;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual says of cards. */
class ManualTest {

    private static final Pattern EXAMPLE = Pattern.compile("```xml\n(<svg.*?)```", Pattern.DOTALL);

    private final String page = read();

    @ParameterizedTest
    @ValueSource(strings = {"600x315", "750x250", "400x400", "315x420"})
    void itsTemplateCanBeDrawn(String typed) {
        ImageSize size = ImageSize.parse(typed).orElseThrow();
        Matcher example = EXAMPLE.matcher(page);
        assertThat(example.find()).isTrue();

        Template template = Template.parse("card.svg", example.group(1));
        template.requireRoom(Canvas.of(size));
        Taste taste = new Taste(Optional.of(template), Optional.empty(), Optional.empty(), Scheme.FREE);
        CardPainter painter = Painters.with(size, taste, Optional.of("Mira Holm"));

        Page drawn = painter.compose(Captions.varied().get(0));
        BufferedImage behind = painter.behind(drawn);
        assertThat(drawn.prints()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Legibility.faults(behind, drawn, Canvas.of(size).pixelsPerUnit()))
                .isEmpty();
    }

    @Test
    void itNamesAllThatCanBeChosen() {
        for (List<String> names : List.of(Layout.names(), Motif.names(), Scheme.names())) {
            assertThat(page)
                    .contains(names.stream().map(name -> "`" + name + "`").toList());
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "src", "site", "markdown", "card.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
