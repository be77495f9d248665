package io.github.covermaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The goals that keep covers right: check, rehost, prune, doctor. */
class KeepingIT extends VaultTest {

    private static final String NOTE = "posts/sourdough/index.md";
    private static final String DYING = "?se=2999-01-01T00%3A00%3A00Z&sig=top-secret";

    private String dyingLink() {
        return server.url("/pictures/x.png") + DYING;
    }

    @Test
    void check_fails_on_notes_without_covers_and_not_when_they_have_them() throws Exception {
        SortedMap<String, String> before = vault.files();

        vault.run("cover:check")
                .fails()
                .says("covers are not as they should be (12 missing)", NOTE + ":1:1: missing: has no 'cover'");

        assertThat(vault.changedSince(before)).allMatch(path -> path.startsWith("target/cover/"));
        assertThat(vault.read("target/cover/check.json")).contains("\"rule\" : \"missing\"", "\"file\" : \"" + NOTE);
        assertThat(vault.read("target/cover/TEST-cover-check.xml")).contains("failures=\"12\"", "笔记/技术");
        vault.run("cover:generate", "-Dcover.provider=card").succeeds();

        vault.run("cover:check").succeeds().says("17 notes checked");
    }

    /** A key that the settings name and that is not here is no matter to a gate. */
    @Test
    void check_is_bound_to_verify_and_needs_no_key() throws Exception {
        Site site = Site.empty(temp.resolve("bound"));
        site.write(
                        "pom.xml",
                        Pom.declaring(
                                "<executions><execution><goals><goal>check</goal></goals></execution></executions>"
                                        + "<configuration><serverId>not-here</serverId><failOn>missing,large</failOn></configuration>"))
                .write("a.md", "---\ntitle: A\n---\n\nText.\n");

        site.run("package").succeeds();
        site.run("verify").fails().says("a.md:1:1: missing: has no 'cover'");
        site.run("verify", "-Dcover.skip=true").succeeds();
    }

    @Test
    void parameters_of_one_goal_may_stand_where_another_runs() throws Exception {
        Site site = Site.empty(temp.resolve("both"));
        site.write("pom.xml", Pom.declaring("<configuration><failOn>broken</failOn></configuration>"))
                .write("cover.properties", "cover.maxFileSize=1 MB\n")
                .write("a.md", "---\ntitle: A\n---\n\nText.\n");

        site.run("cover:plan", "-Dcover.keepPrevious=false").succeeds();
        site.run("cover:check").succeeds().says("a.md:1:1: missing");
        site.run("cover:plan", "-Dcover.keepPrevios=false").fails().says("did you mean cover.keepPrevious?");
    }

    @Test
    void rehost_brings_a_dying_link_home_and_restore_gives_it_back() throws Exception {
        String note = vault.read(NOTE);
        vault.write(NOTE, note.replaceFirst("---\n", "---\ncover: " + dyingLink() + "\n"));
        String before = vault.read(NOTE);

        Build build = vault.run("cover:rehost", api.parameter());

        build.succeeds().says("brought " + NOTE, "brought       1").doesNotSay("top-secret");
        Path cover = vault.covers().get(NOTE);
        assertThat(Files.readAllBytes(cover)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(api.orders()).isEmpty();
        vault.run("cover:rehost", api.parameter()).succeeds().says("no cover lies elsewhere");
        vault.run("cover:restore").succeeds().says("restored      1");
        assertThat(vault.read(NOTE)).isEqualTo(before);
        vault.run("-o", "cover:rehost", api.parameter()).fails().says("run it without -o");
    }

    @Test
    void prune_lists_what_nothing_names_and_moves_it_when_told() throws Exception {
        vault.run("cover:generate", "-Dcover.provider=card").succeeds();
        Path orphan = vault.covers().get(NOTE);
        vault.delete(NOTE);

        vault.run("cover:prune")
                .succeeds()
                .says("1 picture of ours that nothing names", "covers/" + orphan.getFileName(), "-Dcover.delete");
        assertThat(orphan).exists();

        vault.run("cover:prune", "-Dcover.delete").succeeds().says("moved to .cover/private/trash");

        assertThat(orphan).doesNotExist();
        assertThat(vault.file(".cover/private/trash/covers/" + orphan.getFileName()))
                .exists();
        assertThat(vault.covers().values()).allMatch(Files::isRegularFile);
        vault.run("cover:prune").succeeds().says("no picture of ours is without a use");
    }

    @Test
    void doctor_names_what_is_wrong_and_asks_for_nothing_that_costs() throws Exception {
        SortedMap<String, String> before = vault.files();

        vault.with("OPENAI_API_KEY", KEY)
                .run("cover:doctor", api.parameter())
                .succeeds()
                .says(
                        "key      from the environment variable OPENAI_API_KEY",
                        "keeps no list of models",
                        "nothing is broken")
                .doesNotSay(KEY);
        vault.run("cover:doctor", "-Dcover.serverId=not-here", api.parameter())
                .fails()
                .says("there is no such <server> in settings.xml", "17 in ");

        assertThat(vault.changedSince(before)).isEmpty();
        assertThat(api.orders()).isEmpty();
    }
}
