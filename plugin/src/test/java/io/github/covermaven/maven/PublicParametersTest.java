package io.github.covermaven.maven;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Pins what users can type: goals, phases, parameters and their properties. Whoever changes the table
 * {@code public-parameters.txt} changes what people have in their POMs.
 */
class PublicParametersTest {

    private static List<Parameter> parameters;

    /** A parameter as the generated descriptor has it; what it does not say is an empty string. */
    private record Parameter(String goal, String name, String property, String description) {}

    @BeforeAll
    static void readDescriptor() throws Exception {
        parameters = new ArrayList<>();
        for (Element mojo : goals()) {
            children(mojo, "parameter").stream()
                    .filter(parameter -> text(parameter, "editable").equals("true"))
                    .map(parameter -> parameter(mojo, parameter))
                    .forEach(parameters::add);
        }
    }

    @Test
    void the_table_is_as_it_was() throws Exception {
        try (InputStream table = PublicParametersTest.class.getResourceAsStream("public-parameters.txt")) {
            assertThat(table()).isEqualTo(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_parameter_is_explained() {
        assertThat(parameters)
                .allSatisfy(parameter -> assertThat(parameter.description()).isNotBlank());
    }

    @Test
    void every_property_is_the_parameter_behind_our_prefix_with_its_dots_as_capitals() {
        assertThat(parameters)
                .filteredOn(parameter -> !parameter.goal().equals("help"))
                .allSatisfy(parameter -> assertThat(parameter.property()).startsWith("cover."))
                .allSatisfy(parameter -> assertThat(
                                PropertyNames.element(parameter.property().substring("cover.".length())))
                        .isEqualTo(parameter.name()));
    }

    /** Each goal with its phase, then each property with the goals that take it. */
    private static String table() throws Exception {
        Stream<String> goals = goals().stream()
                .map(mojo -> row(
                        "cover:" + text(mojo, "goal"), children(mojo, "phase").isEmpty() ? "" : text(mojo, "phase")))
                .sorted();
        Stream<String> properties = parameters.stream()
                .collect(groupingBy(Parameter::property, TreeMap::new, mapping(Parameter::goal, joining(" "))))
                .entrySet()
                .stream()
                .map(property -> row(property.getKey(), property.getValue()));
        return Stream.of(goals, Stream.of(""), properties)
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(joining());
    }

    private static String row(String left, String right) {
        return "%-24s %s".formatted(left, right).strip();
    }

    private static List<Element> goals() throws Exception {
        Path descriptor = Path.of("target/classes/META-INF/maven/plugin.xml");
        return children(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(descriptor.toFile())
                        .getDocumentElement(),
                "mojo");
    }

    private static Parameter parameter(Element mojo, Element parameter) {
        String name = text(parameter, "name");
        Element configuration = children(mojo, "configuration").get(0);
        return new Parameter(
                text(mojo, "goal"),
                name,
                text(configuration, name).replaceAll("[${}]", ""),
                text(parameter, "description"));
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
