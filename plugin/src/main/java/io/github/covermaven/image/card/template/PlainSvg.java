package io.github.covermaven.image.card.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets through the SVG that a user's file may hold: shapes, gradients and clips. Nothing that reads, runs, sets text or
 * repeats, so that whatever the file says is drawn from itself, and in little time.
 */
final class PlainSvg {

    private static final Set<String> DEFINITIONS = Set.of("linearGradient", "radialGradient", "clipPath");
    private static final Set<String> UNDRAWN = Set.of("title", "desc", "metadata");
    private static final Set<String> TEXT = Set.of("text", "tspan", "textPath");

    private static final Set<String> ELEMENTS = words(
            "svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath");

    private static final Set<String> ATTRIBUTES =
            words("id x y width height rx ry cx cy r fx fy x1 y1 x2 y2 d points offset viewBox preserveAspectRatio"
                    + " transform gradientUnits gradientTransform spreadMethod clipPathUnits opacity color display"
                    + " visibility fill fill-opacity fill-rule clip-path clip-rule stop-color stop-opacity stroke"
                    + " stroke-opacity stroke-width stroke-linecap stroke-linejoin stroke-miterlimit");

    /** What cannot be left out without a change to be seen. */
    private static final Set<String> REFUSED =
            words("href src filter mask stroke-dasharray marker-start marker-mid marker-end");

    private static final Pattern REFERENCE = Pattern.compile("\\s*url\\(\\s*['\"]?#([\\w.-]+)['\"]?\\s*\\)\\s*");
    private static final Pattern COLOUR = Pattern.compile("\\{\\{(.*?)}}");

    /** Computing a clip takes the square of this. */
    private static final int LONGEST_CLIP = 4000;

    private final Set<String> colours;
    private final Set<String> ids = new HashSet<>();
    private final List<Element> definitions = new ArrayList<>();
    private int clipLength;

    /**
     * @param root of the file that the elements come from
     * @param colours the names that may stand in double braces
     */
    PlainSvg(Element root, Set<String> colours) {
        this.colours = new TreeSet<>(colours);
        collectIds(root);
    }

    private void collectIds(Element element) {
        String id = element.attributes().get("id");
        if (id != null && !ids.add(id)) {
            throw element.refusal("a second element has the id " + id, "give each its own");
        }
        element.children().forEach(this::collectIds);
    }

    /** The gradients and clips of all that was checked so far: what refers to them may stand elsewhere. */
    List<Element> definitions() {
        return List.copyOf(definitions);
    }

    /**
     * An element with what would be drawn of it; of definitions that is nothing.
     *
     * @throws io.github.covermaven.problem.SettingsException naming the first thing that may not be there, and its place
     */
    List<Element> checked(Element element) {
        if (!element.isPlaceholder() && UNDRAWN.contains(element.name())) {
            return List.of();
        }
        boolean isDefinition = DEFINITIONS.contains(element.name());
        Element checked = check(element, element.name().equals("clipPath"));
        if (isDefinition) {
            definitions.add(checked);
        }
        return isDefinition ? List.of() : List.of(checked);
    }

    private Element check(Element element, boolean inClip) {
        if (element.isPlaceholder()) {
            throw element.refusal(
                    element.tag() + " cannot stand here",
                    "put it directly into <svg>, or into the column that it belongs to");
        }
        if (TEXT.contains(element.name())) {
            throw element.refusal(
                    element.tag() + " is never drawn",
                    "have words set by <c:title>, <c:tags> and <c:meta>, or turn letters into paths");
        }
        if (!ELEMENTS.contains(element.name())) {
            throw element.refusal(
                    element.tag() + " may not be in it",
                    "draw with " + String.join(", ", ELEMENTS) + "; nothing is read from outside, and nothing runs");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        withStyle(element).forEach((name, value) -> {
            require(element, name, value, inClip);
            if (ATTRIBUTES.contains(name)) {
                attributes.put(name, value);
            }
        });
        List<Element> children = element.children().stream()
                .flatMap(child -> inClip ? List.of(check(child, true)).stream() : checked(child).stream())
                .toList();
        return new Element(false, element.name(), attributes, children, element.place());
    }

    private void require(Element element, String name, String value, boolean inClip) {
        if (REFUSED.contains(name) || name.startsWith("on") || (inClip && name.equals("clip-path"))) {
            throw element.refusal(
                    element.tag() + " has the attribute " + name + ", which may not be in it",
                    "leave it out: nothing is read from outside, repeated or run");
        }
        requireReference(element, name, value);
        requireColours(element, value);
        clipLength += inClip ? value.length() : 0;
        if (clipLength > LONGEST_CLIP) {
            throw element.refusal(
                    "its clips are described by more than " + LONGEST_CLIP + " characters", "clip with simpler shapes");
        }
    }

    private void requireReference(Element element, String name, String value) {
        if (!value.toLowerCase(Locale.ROOT).contains("url(")) {
            return;
        }
        Matcher reference = REFERENCE.matcher(value);
        if (!reference.matches()) {
            throw element.refusal(
                    name + "=\"" + value + "\" refers to something outside",
                    "refer to a gradient of this file: url(#id)");
        }
        if (!ids.contains(reference.group(1))) {
            throw element.refusal(
                    "no element has the id in " + name + "=\"" + value + "\"", "use one that this file defines");
        }
    }

    private void requireColours(Element element, String value) {
        Matcher colour = COLOUR.matcher(value);
        while (colour.find()) {
            if (!colours.contains(colour.group(1))) {
                throw element.refusal(
                        "no colour is named " + colour.group(),
                        colours.isEmpty()
                                ? "use a colour such as #336699"
                                : "use one of " + String.join(", ", colours));
            }
        }
    }

    /** Its attributes, with those that a {@code style} holds. */
    private static Map<String, String> withStyle(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        String style = attributes.remove("style");
        if (style != null) {
            for (String declaration : style.split(";", -1)) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    attributes.put(
                            declaration.substring(0, colon).strip(),
                            declaration.substring(colon + 1).strip());
                }
            }
        }
        return attributes;
    }

    private static Set<String> words(String words) {
        return new TreeSet<>(List.of(words.split(" ")));
    }
}
