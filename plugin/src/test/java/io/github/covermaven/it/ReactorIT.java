package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where Maven runs it: without a POM, bound to a phase, in one module of many. */
class ReactorIT extends VaultTest {

    private static final String NOTE = "---\ntitle: Rain\n---\nIt rained all day.\n";

    @Test
    @Tag("smoke")
    void no_POM_is_needed() throws Exception {
        vault.delete("pom.xml");
        SortedMap<String, String> before = vault.files();

        Site.empty(temp.resolve("elsewhere"))
                .with("OPENAI_API_KEY", KEY)
                .run(Maven.PLUGIN + ":generate", "-Dcover.vault=../vault", api.parameter(), "-Dcover.maxImages=20")
                .succeeds()
                .says("drawn        12");

        assertCovered(WANTING, before);
    }

    @Test
    void bound_to_its_default_phase_it_runs_in_generate_sources() throws Exception {
        vault.write("pom.xml", Pom.declaring(Pom.executions("covers")));

        vault.run("initialize").succeeds().doesNotSay("(covers)");
        vault.run("generate-sources", "-Dcover.notes=posts/**").succeeds().says("drawn         3");
    }

    @Test
    void one_vault_is_handled_once_in_a_run() throws Exception {
        vault.write("pom.xml", Pom.declaring(Pom.executions("one", "two")));
        api.answers(order -> ImagesApi.error(400, "moderation_blocked", "no"));

        vault.with("OPENAI_API_KEY", KEY)
                .run("generate-sources", api.parameter(), "-Dcover.notes=posts/**")
                .succeeds()
                .says("(one)", "(two)");

        assertThat(api.orders()).hasSize(3);
    }

    @Test
    void in_a_reactor_it_runs_in_the_module_that_declares_it() throws Exception {
        Site reactor = reactor("", Pom.build(Pom.executions("covers")));

        reactor.run("generate-sources").succeeds().says("drawn         1");

        assertThat(reactor.covers().keySet()).containsExactly("site/note.md");
        assertThat(reactor.file("site/covers")).isNotEmptyDirectory();
    }

    @Test
    void called_by_name_in_a_reactor_it_looks_after_the_module_that_declares_it() throws Exception {
        Site reactor = reactor(
                "", Pom.build("<configuration><imageDirectory>pictures/covers</imageDirectory></configuration>"));

        reactor.run(Maven.PLUGIN + ":generate").succeeds().says("drawn         1");

        assertThat(reactor.covers().keySet()).containsExactly("site/note.md");
        assertThat(reactor.file("site/pictures/covers")).isNotEmptyDirectory();
    }

    @Test
    void an_inherited_execution_does_nothing() throws Exception {
        Site reactor = reactor(Pom.build(Pom.executions("covers")), "");

        reactor.run("generate-sources", "-pl", "lib,site").succeeds().doesNotSay("drawn");
        assertThat(reactor.covers()).isEmpty();

        reactor.run("generate-sources").succeeds().says("drawn");
        assertThat(reactor.covers()).hasSize(3);
        assertThat(reactor.file("covers")).isNotEmptyDirectory();
    }

    @Test
    void an_execution_managed_by_the_parent_runs_where_the_plugin_is_declared() throws Exception {
        Site reactor = reactor(
                "<build><pluginManagement><plugins>" + Pom.plugin(Pom.executions("covers"))
                        + "</plugins></pluginManagement></build>",
                Pom.build(""));

        reactor.run("generate-sources").succeeds().says("drawn         1");

        assertThat(reactor.covers().keySet()).containsExactly("site/note.md");
    }

    /** A parent, a library with a note beside its sources, and a site. */
    private Site reactor(String inParent, String inSite) throws Exception {
        return Site.empty(temp.resolve("reactor"))
                .write("pom.xml", Pom.parent(inParent))
                .write("note.md", NOTE)
                .write("lib/pom.xml", Pom.module("lib", ""))
                .write("lib/note.md", NOTE.replace("Rain", "Wind"))
                .write("site/pom.xml", Pom.module("site", inSite))
                .write("site/note.md", NOTE.replace("Rain", "Snow"));
    }
}
