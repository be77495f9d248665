package io.github.covermaven.image.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 1.9, 3})
    void everyShapeHasArtThenAVeilThenWords(double ratio) {
        List<String> names = Template.bundled(new Canvas(630 * ratio, 630, 1)).root().children().stream()
                .filter(Element::isPlaceholder)
                .map(Element::name)
                .distinct()
                .toList();

        assertThat(names).containsExactly("motif", "veil", "column");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.9})
    void everyShapeHasTitleTagsAndByline(double ratio) {
        Stream<String> parts = Template.bundled(new Canvas(630 * ratio, 630, 1)).root().children().stream()
                .filter(element -> element.is("column"))
                .flatMap(column -> column.children().stream())
                .map(Element::name);

        assertThat(parts).containsOnlyOnce("title", "tags", "meta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><svg><t>&e;</t></svg>",
                "<!DOCTYPE svg [<!ENTITY e 'ha'>]><svg><t b='&e;'/></svg>"
            })
    void knowsNoEntities(String hostile) {
        assertThatThrownBy(() -> Template.parse(bytes(hostile))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void tellsWhereItIsBroken() {
        assertThatThrownBy(() -> Template.parse(bytes("<svg>\n  <rect>\n</svg>")))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("[3,");
    }

    @Test
    void anUnknownColourIsRefused() throws XMLStreamException {
        Element root =
                Template.parse(bytes("<svg><rect fill='{{pink}}'/></svg>")).root();

        assertThatThrownBy(() -> new SvgWriter(java.util.Map.of()).write(root, new StringBuilder()))
                .hasMessageContaining("{{pink}}");
    }

    private static ByteArrayInputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
