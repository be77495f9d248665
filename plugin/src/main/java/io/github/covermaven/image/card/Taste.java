package io.github.covermaven.image.card;

import io.github.covermaven.image.CardWishes;
import io.github.covermaven.image.card.art.Motif;
import io.github.covermaven.image.card.art.Scheme;
import io.github.covermaven.image.card.template.Canvas;
import io.github.covermaven.image.card.template.Layout;
import io.github.covermaven.image.card.template.Template;
import io.github.covermaven.problem.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the user has decided of how cards look; the notes decide the rest.
 *
 * @param template the user's own, which goes before any layout
 */
record Taste(Optional<Template> template, Optional<Layout> layout, Optional<Motif> motif, Scheme scheme) {

    private static final List<String> SCHEMES = Stream.concat(
                    Scheme.names().stream(),
                    Stream.of("with a shade, as in ember-dark", "or a shade alone: dark, light"))
            .toList();

    /** Nothing is decided. */
    static final Taste OPEN = new Taste(Optional.empty(), Optional.empty(), Optional.empty(), Scheme.FREE);

    /**
     * Reads what the user typed.
     *
     * @throws SettingsException when a name is unknown, or the template is broken or does not fit on the canvas
     */
    static Taste of(CardWishes.Look look, Canvas canvas) {
        Optional<Path> file = Layout.isStacked(canvas) ? look.stackedTemplate().or(look::template) : look.template();
        return new Taste(
                file.map(path -> template(path, canvas)),
                chosen("layout", look.layout(), Layout::named, Layout.names()),
                chosen("motif", look.motif(), Motif::named, Motif.names()),
                chosen("palette", look.palette(), Scheme::parse, SCHEMES).orElse(Scheme.FREE));
    }

    private static Template template(Path file, Canvas canvas) {
        Template template = Template.parse(String.valueOf(file.getFileName()), UserFile.text(file, "cardTemplate"));
        template.requireRoom(canvas);
        return template;
    }

    private static <T> Optional<T> chosen(
            String parameter, Optional<String> typed, Function<String, Optional<T>> named, List<String> names) {
        return typed.map(name -> named.apply(name)
                .orElseThrow(() -> new SettingsException(
                        "cover.card." + parameter + "=" + name + " is not known",
                        "use one of " + String.join(", ", names))));
    }
}
