package io.github.covermaven.prompt;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.github.covermaven.problem.SettingsException;
import java.util.Map;
import java.util.regex.Pattern;

/** A Mustache template in which every name is known: a slip is found at the start, not in the prompt of some note. */
final class PromptTemplate {

    private final Template template;

    PromptTemplate(String source) {
        try {
            this.template = Mustache.compiler()
                    .escapeHTML(false)
                    .emptyStringIsFalse(true)
                    .compile(source);
        } catch (MustacheException e) {
            throw new SettingsException(
                    "the prompt template cannot be read: " + e.getMessage(),
                    "mend it, or leave cover.promptTemplate away");
        }
        template.visit(new NameCheck(source));
    }

    String render(Map<String, ?> values) {
        return template.execute(values).strip();
    }

    private record NameCheck(String source) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {
            // The engine takes a tag that is not closed for text.
            if (text.contains("{{")) {
                throw new SettingsException(
                        "the prompt template does not close the {{ in line " + lineAt(source.lastIndexOf("{{")),
                        "add }}");
            }
        }

        @Override
        public void visitVariable(String name) {
            check(name);
        }

        @Override
        public boolean visitSection(String name) {
            return check(name);
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return check(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw wrong("includes {{>" + name + "}}", name);
        }

        private boolean check(String name) {
            if (!Part.NAMES.contains(name)) {
                throw wrong("names {{" + name + "}}", name);
            }
            return true;
        }

        private SettingsException wrong(String what, String name) {
            return new SettingsException(
                    "the prompt template " + what + " in line " + line(name),
                    "what it may name: " + String.join(", ", Part.NAMES));
        }

        private int line(String name) {
            var tag = Pattern.compile("\\{[#^&>{]?\\s*" + Pattern.quote(name) + "\\s*}")
                    .matcher(source);
            return lineAt(tag.find() ? tag.start() : 0);
        }

        private int lineAt(int index) {
            return 1
                    + (int) source.substring(0, index)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
    }
}
