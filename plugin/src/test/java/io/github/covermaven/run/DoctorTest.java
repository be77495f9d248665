package io.github.covermaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.covermaven.doctor.Doctor;
import io.github.covermaven.doctor.Machine;
import io.github.covermaven.doctor.Observation;
import io.github.covermaven.doctor.Observation.Grade;
import io.github.covermaven.problem.SettingsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of a vault and a machine before anything is asked for. */
class DoctorTest {

    private static final String MODELS = "/v1/models";

    @AutoClose
    private final PictureHost host = new PictureHost();

    @TempDir
    private Path folder;

    private TestVault vault;
    private Machine machine = new Machine("3.9.16", "17.0.15", "Debian", "UTF-8");
    private Optional<SettingsException> keyTrouble = Optional.empty();

    @BeforeEach
    void a_vault_with_a_note_and_a_service_with_two_models() {
        host.answering(MODELS, 200, "{\"data\":[{\"id\":\"gpt-image-2\"},{\"id\":\"other\"}]}");
        vault = new TestVault(folder).note("a.md", "title: A");
    }

    private List<Observation> look() {
        List<Observation> found = new ArrayList<>();
        new Doctor(vault.settings(), machine, keyTrouble, Clock.fixed(TestVault.NOW, ZoneOffset.UTC), found::add)
                .look();
        assertThat(found.toString()).doesNotContain("sk-secret");
        return found;
    }

    private TestVault withService() {
        return vault.provider("openai").withKeyFor(host.url("/v1"));
    }

    private Observation of(String topic) {
        List<Observation> found =
                look().stream().filter(item -> item.topic().equals(topic)).toList();
        assertThat(found).as(topic).isNotEmpty();
        return found.stream()
                .filter(item -> item.grade() != Grade.FINE)
                .findFirst()
                .orElse(found.get(0));
    }

    @Test
    void all_is_well_where_cards_are_drawn() {
        assertThat(look()).allMatch(item -> item.grade() == Grade.FINE);
        assertThat(of("cards").said()).contains("a card of 240x200 was drawn");
        assertThat(of("notes").said()).startsWith("1 in ");
        assertThat(of("maven").said()).isEqualTo("3.9.16");
        assertThat(of("java").said()).isEqualTo("17.0.15 (Debian)");
    }

    @Test
    void nothing_is_written() {
        var before = vault.snapshot();

        look();

        assertThat(vault.snapshot()).isEqualTo(before);
    }

    @Test
    void a_service_that_answers_and_has_the_model_is_fine() {
        withService();

        assertThat(look()).allMatch(item -> item.grade() == Grade.FINE);
        assertThat(of("key").said()).isEqualTo("from a test");
        assertThat(of("model").said()).startsWith("gpt-image-2, 1280x672, about ");
        assertThat(of("service").said()).endsWith(" answers, and has the model gpt-image-2");
        assertThat(of("cards").said()).contains("1200x630");
    }

    @Test
    void only_what_is_free_is_asked_for() {
        withService();

        look();

        assertThat(host.asked()).singleElement().asString().startsWith("GET " + MODELS + " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"data\":[{\"id\":\"other\"}]} | DOUBTFUL | is not among the 1 that it lists",
                "200 | {\"object\":\"list\"} | DOUBTFUL | keeps no list of models",
                "404 | not found | DOUBTFUL | keeps no list of models",
                "401 | {\"error\":{\"message\":\"no\",\"code\":\"invalid_api_key\"}} | WRONG | check the key from a test",
                "200 | <html>a panel</html> | WRONG | a web page instead of JSON",
                "302 | | WRONG | redirect",
                "503 | busy | WRONG | run again later",
            })
    void what_the_service_answers_is_told_with_what_to_do(int status, String body, Grade grade, String words) {
        host.answering(MODELS, status, body == null ? "" : body);
        withService();

        Observation service = of("service");

        assertThat(service.grade()).isEqualTo(grade);
        assertThat(service.said() + "; " + service.remedy()).contains(words);
    }

    @Test
    void a_service_that_is_not_there_is_wrong() {
        withService();
        host.close();

        assertThat(of("service").said()).startsWith("cannot connect to ");
    }

    @Test
    void without_a_key_that_is_needed_nobody_is_asked() {
        withService().withoutKey();

        assertThat(of("key").grade()).isEqualTo(Grade.WRONG);
        assertThat(of("key").remedy()).isEqualTo("set OPENAI_API_KEY");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void a_key_that_cannot_be_read_says_why() {
        keyTrouble = Optional.of(new SettingsException("there is no such <server>", "add it"));
        withService().withoutKey();

        assertThat(of("key").said()).isEqualTo("there is no such <server>");
    }

    @Test
    void offline_nobody_is_asked() {
        withService().offline();

        assertThat(of("service").said()).isEqualTo("not asked, as Maven is offline");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void a_model_that_has_ended_is_told() {
        withService().model("dall-e-3");

        assertThat(of("model").grade()).isEqualTo(Grade.DOUBTFUL);
        assertThat(of("model").said()).contains("ended the model dall-e-3");
    }

    @Test
    void a_size_that_the_model_does_not_take_is_wrong() {
        vault.provider("openai");

        assertThat(of("drawing").grade()).isEqualTo(Grade.WRONG);
        assertThat(of("drawing").said()).contains("cover.size is '240x200'");
    }

    @Test
    void a_folder_that_cannot_be_made_is_wrong() {
        vault.imageDirectory("a.md/covers");

        assertThat(of("folders").grade()).isEqualTo(Grade.WRONG);
        assertThat(of("folders").said()).contains("the folder of pictures");
    }

    @Test
    void a_folder_outside_the_project_is_wrong() {
        vault.imageDirectory("../elsewhere");

        assertThat(of("folders").said()).contains("leads outside the project");
    }

    @Test
    void a_vault_without_notes_is_doubted() {
        vault.delete("a.md");

        assertThat(of("notes").grade()).isEqualTo(Grade.DOUBTFUL);
    }

    @Test
    void a_locale_that_cannot_spell_names_is_doubted() {
        machine = new Machine("3.9.16", "17", "x", "ANSI_X3.4-1968");

        assertThat(of("locale").remedy()).contains("C.UTF-8");
    }

    @Test
    void a_ledger_that_has_suffered_is_doubted() {
        vault.generate();
        vault.file(".cover/ledger.tsv", "<<<<<<< HEAD\n" + vault.text(".cover/ledger.tsv"));

        assertThat(of("ledger").said()).startsWith("1 line of .cover/ledger.tsv cannot be read");
    }

    @Test
    void pictures_that_wait_to_be_fetched_are_told() {
        try (FakeService service = new FakeService()) {
            vault.drawnBy(service.answeringLinks().breakDownloads()).generate();
        }

        assertThat(of("ledger").said()).isEqualTo("pictures that are paid for and not fetched yet: 1");
        assertThat(of("ledger").remedy()).startsWith("run cover:generate soon");
    }

    @Test
    void a_ledger_that_git_ignores_is_doubted() throws Exception {
        vault.file(".gitignore", ".cover\n");
        assertThat(of("ledger").grade()).isEqualTo(Grade.FINE);

        Process git = new ProcessBuilder("git", "init", "-q")
                .directory(folder.toFile())
                .start();
        assumeThat(git.waitFor()).isZero();

        assertThat(of("ledger").said()).startsWith("Git ignores .cover/ledger.tsv");
    }
}
