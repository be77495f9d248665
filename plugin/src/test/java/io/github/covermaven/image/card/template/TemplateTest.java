package io.github.covermaven.image.card.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.covermaven.problem.SettingsException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final String ROOT =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:c='https://covermaven.github.io/card'>\n";

    private static final String TITLE =
            "<c:column x='40' y='40' width='50%' height='300'><c:title max='80' min='30' lines='4'/></c:column>";

    private static final Map<String, String> COLOURS = Map.of("ground", "#123456");

    @Test
    void readsLayersFromBackToFront() {
        Template template =
                parse("<rect/><circle/><c:motif quiet='left'/><c:veil><rect/></c:veil>" + TITLE + "<path/>");

        assertThat(template.layers())
                .extracting(layer -> layer.getClass().getSimpleName())
                .containsExactly("Plain", "Art", "Veil", "Column", "Plain");
    }

    @Test
    void writesPlainSvgWithTheColoursThatItNames() {
        assertThat(plain("<g fill=\"{{ground}}\"><rect width='5'/></g>"))
                .isEqualTo("<g fill=\"#123456\"><rect width=\"5\"></rect></g>");
    }

    @Test
    void aStyleCountsAsAttributes() {
        assertThat(plain("<rect style='fill: red; stroke-width:2'/>"))
                .isEqualTo("<rect fill=\"red\" stroke-width=\"2\"></rect>");
    }

    @Test
    void whatEditorsLeaveBehindIsPassedOver() {
        assertThat(
                        plain(
                                "<metadata/><title>t</title><i:view xmlns:i='urn:inkscape' i:x='1'/><rect class='a' data-b='1'/>"))
                .isEqualTo("<rect></rect>");
    }

    @Test
    void gradientsAreKnownToAllOfTheTemplate() {
        Template template =
                parse("<c:veil><rect fill='url(#a)'/><linearGradient id='a'><stop offset='0' stop-color='{{ground}}'/>"
                        + "</linearGradient></c:veil>" + TITLE);

        assertThat(template.definitions(COLOURS)).contains("<linearGradient id=\"a\"><stop", "#123456");
        assertThat(((Layer.Veil) template.layers().get(0)).svg(COLOURS)).doesNotContain("linearGradient");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='file:///etc/passwd'/>",
                "<image xlink:href='logo.png' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
                "<use href='#a'/>",
                "<use xlink:href='http://example.org/a.svg#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
                "<script>alert(1)</script>",
                "<foreignObject/>",
                "<style>@import url(http://example.org/a.css);</style>",
                "<filter id='f'/>",
                "<mask id='m'/>",
                "<pattern id='p'/>",
                "<animate/>",
                "<a/>",
                "<rect fill='url(http://example.org/a.svg#b)'/>",
                "<rect fill='URL(file:///etc/passwd)'/>",
                "<rect style='fill:url(//example.org/a)'/>",
                "<rect fill='url(#nowhere)'/>",
                "<rect onclick='run()'/>",
                "<rect filter='blur(9px)'/>",
                "<line x2='9' stroke-dasharray='0.0001'/>",
                "<linearGradient id='a' href='#b'/>",
                "<g><g><image/></g></g>",
                "<rect id='a'/><rect id='a'/>"
            })
    void refusesWhatReadsRunsOrRepeatsAndSaysWhere(String hostile) {
        assertThatThrownBy(() -> parse(hostile + TITLE))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("card.svg:2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><svg><desc>&e;</desc></svg>",
                "<!DOCTYPE svg [<!ENTITY e 'ha'>]><svg><rect id='&e;'/></svg>",
                "<svg><rect></svg>",
                "<svg>",
                "",
                "plain words"
            })
    void refusesWhatIsNoXmlOrHasEntities(String broken) {
        assertThatThrownBy(() -> Template.parse("card.svg", broken))
                .isInstanceOf(SettingsException.class)
                .hasMessageMatching("card\\.svg:1:\\d+: is no well-formed XML: .+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c:titel/> | card.svg:4:3: there is no <c:titel> here | <c:title>",
                "<c:title max='9x' min='30' lines='4'/> | card.svg:4:3: max=\"9x\" is not allowed | a number from 12 to 400",
                "<c:title max='80' min='30'/> | card.svg:4:3: <c:title> lacks the attribute lines | add it",
                "<c:title max='80' min='30' lines='4' colour='red'/> | card.svg:4:3: <c:title> has no attribute colour | gap, max, min, lines",
                "<c:title max='30' min='80' lines='4'/> | card.svg:4:3: the title's max is less than its min | swap them",
                "<c:tags size='20' look='round'/> | card.svg:4:3: look=\"round\" is not allowed | pills, hashes",
                "<c:rule width='0' height='5'/> | card.svg:4:3: width=\"0\" is not allowed | from 1 to 2000",
                "<c:row><c:title max='80' min='30' lines='4'/></c:row> | card.svg:4:10: <c:title> cannot stand in a row | into the column itself",
                "<rect/> | card.svg:4:3: <rect> cannot stand in a column | before or after",
                "<c:meta size='20'><rect/></c:meta> | card.svg:4:21: <c:meta> holds nothing | after",
                "<c:veil/> | card.svg:4:3: there is no <c:veil> here | <c:title>"
            })
    void tellsWhatIsWrongInAColumnWhereAndWhatToDo(String part, String problem, String remedy) {
        assertRefused(
                () -> parse("<c:column x='40' y='40' width='50%' height='300'>\n\n  " + part + "</c:column>"),
                problem,
                remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c:motive/> | there is no <c:motive> here | <c:motif>, <c:glyph>",
                "<c:title max='80' min='30' lines='4'/> | there is no <c:title> here | <c:column>",
                "<c:motif of='contours dogs'/> | of=\"contours dogs\" is not allowed | contours",
                "<c:motif x='1'/> | lacks the attribute y | add it",
                "<c:motif x='1em' y='0' width='1' height='1'/> | x=\"1em\" is not allowed | 100%-128",
                "<c:motif quiet='right'/> | quiet=\"right\" is not allowed | left, bottom, top, none",
                "<text>Hello</text> | <text> is never drawn | <c:title>",
                "<g><text>Hello</text></g> | <text> is never drawn | <c:title>",
                "<g><c:motif/></g> | <c:motif> cannot stand here | directly into <svg>",
                "<rect fill='{{pink}}'/> | no colour is named {{pink}} | accent, edge, ground",
                "<c:column x='1' y='1' width='9' height='9'/> | <c:column> is empty | <c:title>"
            })
    void tellsWhatElseIsWrong(String element, String problem, String remedy) {
        assertRefused(() -> parse(element + TITLE), problem, remedy);
    }

    @Test
    void needsOneTitle() {
        assertRefused(() -> parse("<rect/>"), "card.svg:1:1: there is no title on it", "put one <c:title>");
        assertRefused(
                () -> parse(TITLE + "\n" + TITLE), "card.svg:3:50: there is a second title on it", "one <c:title>");
    }

    @Test
    void beginsWithSvg() {
        assertRefused(() -> Template.parse("card.svg", "<html/>"), "the outermost element is not SVG's", "xmlns:c=");
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 5000})
    void refusesMoreElementsThanAnyDesignNeeds(int count) {
        assertRefused(() -> parse("<g/>".repeat(count) + TITLE), "more than 1000 elements", "fewer");
    }

    @Test
    void refusesWhatIsVeryDeepOrLong() {
        assertRefused(() -> parse("<g>".repeat(40) + "</g>".repeat(40)), "more than 32 deep", "groups");
        assertRefused(() -> parse("<path d='" + "M0 0".repeat(30_000) + "'/>"), "more than 100000", "simplify");
        assertRefused(
                () -> parse("<clipPath id='a'><path d='" + "M0 0".repeat(1001) + "'/></clipPath>"),
                "more than 4000 characters",
                "simpler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x='-9' y='0' width='50%' height='300' | leaves it",
                "x='60%' y='0' width='50%' height='300' | leaves it",
                "x='0' y='0' width='50%' height='30' | needs a width of 120 and a height of 45",
                "x='0' y='0' width='100' height='300' | needs a width of 120",
                "x='0' y='0' width='60%' height='300' | overlaps the one of card.svg:2:1"
            })
    void everyColumnNeedsRoomOfItsOwn(String frame, String problem) {
        Template template = parse("<c:column x='50%' y='0' width='50%' height='90'><c:meta size='20'/></c:column>\n"
                + "<c:column " + frame + "><c:title max='80' min='30' lines='4'/></c:column>");

        assertRefused(() -> template.requireRoom(new Canvas(1200, 630, 1)), "card.svg:3:1: the column covers", "");
        assertRefused(() -> template.requireRoom(new Canvas(1200, 630, 1)), problem, "");
    }

    private static void assertRefused(ThrowingCallable reading, String problem, String remedy) {
        assertThatThrownBy(reading)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining(remedy);
    }

    private static String plain(String elements) {
        List<Layer> layers = parse(elements + TITLE).layers();
        return ((Layer.Plain) layers.get(0)).svg(COLOURS);
    }

    private static Template parse(String elements) {
        return Template.parse("card.svg", ROOT + elements + "</svg>");
    }
}
