package al.nrm.io.cli;

import static al.nrm.io.cli.PackRun.edit;
import static al.nrm.io.cli.PackRun.nrm;
import static al.nrm.io.cli.PackRun.own;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.rules.fixture.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackCommandTest {
    private static final Run BUNDLED = nrm("", "pack", "check", "al", "--lang", "en", "--strict");

    @TempDir
    private Path folder;

    @Test
    void the_bundled_pack_has_no_problem() {
        assertThat(BUNDLED.err()).isEmpty();
        assertThat(BUNDLED.code()).isZero();
        assertThat(BUNDLED.out())
                .matches("pack al 1\\.1\\.0: \\d+ rules, \\d+ parameters, \\d+ scenarios: no problem\\n");
    }

    @Test
    void a_check_ends_with_the_same_line_in_albanian() {
        Run run = nrm("", "pack", "check", small().toString(), "--lang", "sq");
        assertThat(run.out().lines().toList()).hasSize(2);
        assertThat(run.out()).startsWith("Probleme: 0; vërejtje: ").matches("(?s).*: \\d+ warnings\n");
    }

    @Test
    void a_pack_that_cannot_be_read_is_exit_code_3_with_file_and_line() throws IOException {
        Path pack = own(folder);
        edit(pack, "criteria/age.drl", "ageGiven", "ageGivenn");
        Run run = nrm("", "pack", "check", pack.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("criteria/age.drl:85: [problem] ").contains("Maybe \"ageGiven\"");
        assertThat(run.out()).matches("pack .*own: \\d+ problems\\n");
        assertThat(nrm("", "pack", "test", pack.toString()).code()).isEqualTo(3);
        assertThat(nrm("", "pack", "show", pack.toString()).code()).isEqualTo(3);
    }

    @Test
    void a_missing_scenario_is_a_warning_and_with_strict_a_problem() throws IOException {
        Path pack = own(folder);
        try (var files = Files.walk(pack.resolve("scenarios"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        file,
                        text.replaceAll("(silent:.*?)\\basylum\\.parallel, ", "$1")
                                .replaceAll(", asylum\\.parallel\\b(?=.*silent)", ""));
                if (text.contains("asylum.parallel")) {
                    Files.delete(file);
                }
            }
        }
        Run run = nrm("", "pack", "check", pack.toString(), "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("The rule \"asylum.parallel\" has no scenario in which it fires: No scenario says ");
        // One more: a source that only a scenario cited.
        assertThat(run.out()).endsWith(": 3 warnings\n");
        Run strict = nrm("", "pack", "check", pack.toString(), "--lang", "sq", "--strict");
        assertThat(strict.code()).isEqualTo(3);
        assertThat(strict.err()).contains("Rregulli \"asylum.parallel\" nuk ka asnjë skenar në të cilin zbatohet");
        assertThat(strict.out()).startsWith("Probleme: 3; vërejtje: 0.\n").endsWith(": 3 problems\n");
    }

    @Test
    void scenarios_that_pass_are_counted_and_rules_are_covered() {
        Run run = nrm("", "pack", "test", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .matches(
                        "(\\d+) rules: \\1 fire in a scenario, \\1 are shown silent by one\\.\n\\d+ passed, 0 failed\n");
    }

    @Test
    void a_scenario_that_fails_is_named_by_its_path_with_what_was_expected_and_what_came() throws IOException {
        Path pack = own(folder);
        edit(pack, "scenarios/status/means-alone.yaml", "status: UNDER_ASSESSMENT", "status: NO_INDICATION");
        Run run = nrm("", "pack", "test", pack.toString(), "--lang", "en", "--quiet", "--mutate");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out().lines().toList()).hasSize(4);
        assertThat(run.out())
                .startsWith("scenarios/status/means-alone.yaml: ")
                .contains("\n  status: expected NO_INDICATION, but it is UNDER_ASSESSMENT.\n")
                .contains("\nNo changes were tried, since scenarios fail.\n")
                .containsPattern("\n\\d+ passed, 1 failed\n$");
    }

    @Test
    void small_changes_that_nothing_notices_are_listed() {
        Run run = nrm("", "pack", "test", small().toString(), "--mutate", "--lang", "sq");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("U provuan \\d+ ndryshime të vogla, u vunë re \\d+ \\(\\d+ %\\)\\.")
                .contains("nuk u vu re: asylum: ")
                .containsPattern("\n1 passed, 0 failed\n$");
    }

    /** The smallest pack that decides every case, with one scenario, which says nothing of asylum. */
    private Path small() {
        return Pack.smallest().with("scenarios/danger.yaml", """
                title: { sq: "Rrezik i shpikur", en: "An invented danger" }
                source: "policy"
                case:
                  asOf: 2026-03-02
                  detection: { agency: NGO }
                  situation: { immediateDanger: YES }
                expect:
                  urgency: IMMEDIATE
                  rules: { fired: [urgency.danger], silent: [urgency.standard] }
                """).folder(folder.resolve("small"));
    }

    @Test
    void a_scenario_that_cannot_be_read_refuses_the_test() throws IOException {
        Path pack = own(folder);
        edit(pack, "scenarios/status/means-alone.yaml", "asOf:", "asof:");
        Run run = nrm("", "pack", "test", pack.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("scenarios/status/means-alone.yaml:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_word_that_a_scenario_expects_and_that_there_is_not_is_refused_with_the_nearest() throws IOException {
        Path pack = own(folder);
        String scenario = "scenarios/history/a-slip.yaml";
        Files.writeString(pack.resolve(scenario), """
                title: { sq: "Rast i shpikur", en: "An invented case" }
                source: "policy"
                case:
                  asOf: 2026-03-02
                  detection: { agency: NGO }
                expect:
                  status: NO_INDICATON
                  elements: { meens: YES, act: MAYBE }
                  duties: { exclude: [ASSESS_RISK] }
                  services: { includes: [MEDICL], excludes: LEGAL_AID }
                  safeguards: { excludes: [MEDICAL_FRST] }
                  due: { ASSES_RISK: P3D }
                  identity: { ASSESS_RISK: SHARD }
                  rules: { fird: [age.adult] }
                  unmet: [MEDICALL]
                """);
        Run run = nrm("", "pack", "test", pack.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()
                        .lines()
                        .map(line -> line.replaceFirst(scenario + ":(\\d+): ([^:]*).*?([^ ]*)$", "$1 $2 $3")))
                .containsExactly(
                        "7 The code \"NO_INDICATON\" is not known here \"NO_INDICATION\"",
                        "8 The code \"MAYBE\" is not known here YES.",
                        "8 The key \"meens\" is not known \"means\"",
                        "9 The key \"exclude\" is not known \"excludes\"",
                        "10 The code \"MEDICL\" is not known here \"MEDICAL\"",
                        "10 This is no list B].",
                        "11 The code \"MEDICAL_FRST\" is not known here \"MEDICAL_FIRST\"",
                        "12 The code \"ASSES_RISK\" is not known here \"ASSESS_RISK\"",
                        "13 The code \"SHARD\" is not known here \"SHARED\"",
                        "14 The key \"fird\" is not known \"fired\"",
                        "15 The code \"MEDICALL\" is not known here \"MEDICAL\"");
    }

    @Test
    void a_copy_is_made_once() {
        Path own = folder.resolve("own");
        Run first = nrm("", "pack", "init", own.toString());
        assertThat(first).isEqualTo(new Run(0, own + "\n", ""));
        Run second = nrm("", "pack", "init", own.toString(), "--lang", "sq");
        assertThat(second).isEqualTo(new Run(1, "", own + ": Dosja nuk është bosh.\n"));
        assertThat(nrm("", "pack", "check", own.toString(), "--lang", "en")).isEqualTo(BUNDLED);
    }

    @Test
    void other_content_under_the_name_of_the_bundled_pack_is_a_warning_until_the_pack_has_a_version_of_its_own()
            throws IOException {
        Path pack = own(folder);
        edit(pack, "pack.yaml", "Criteria of the National", "Invented criteria of the National");
        Run english = nrm("", "pack", "check", pack.toString(), "--lang", "en");
        assertThat(english.err())
                .isEqualTo(
                        "pack.yaml:3: [warning] The pack has the name of the bundled one, al 1.1.0, but other content: "
                                + "Two different packs must not have one name; give it a version of its own.\n");
        assertThat(english.out()).endsWith(": 1 warning\n");
        assertThat(english.code()).isZero();
        assertThat(nrm("", "pack", "check", pack.toString(), "--lang", "sq").err())
                .isEqualTo(
                        "pack.yaml:3: [vërejtje] Paketa quhet si paketa e brendshme, al 1.1.0, por ka përmbajtje tjetër: "
                                + "Dy paketa të ndryshme nuk mund të quhen njësoj; jepini një version të vetin.\n");
        edit(pack, "pack.yaml", "version: 1.1.0", "version: 1.2.0");
        assertThat(nrm("", "pack", "check", pack.toString(), "--strict").err()).isEmpty();
    }

    @Test
    void scenarios_of_an_own_pack_leave_it_the_name_of_the_bundled_one() throws IOException {
        Path pack = own(folder);
        edit(pack, "scenarios/status/means-alone.yaml", "title: {", "title: { ");
        Files.writeString(pack.resolve("NOTES.md"), "Invented notes");
        assertThat(nrm("", "pack", "check", pack.toString(), "--strict").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack                        | 'say what to do: words, show, check, watch, test, diff, init.'",
                "pack chek                   | 'chek is no command. Maybe check.'",
                "pack show --format json     | '--format: there is no json. There are: text, html.'",
                "pack diff al --cases x      | 'missing: NEW.'",
                "pack init                   | 'missing: DIR.'",
                "pack diff al al --cases x --format pdf | '--format: there is no pdf. There are: text, html, json.'",
            })
    void wrong_usage_is_exit_code_2(String args, String message) {
        Run run = nrm("", (args.trim() + " --lang=en").split(" +"));
        assertThat(run.err().lines().findFirst()).contains("nrm: " + message);
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "show"})
    void a_pack_that_is_not_there_is_said_so(String command) {
        Run run = nrm("", "pack", command, folder.resolve("nowhere").toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(folder.resolve("nowhere") + ": There is no such file.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words ", "show ", "check ", "test ", "diff ", "init "})
    void help_is_in_both_languages(String command) {
        Run albanian = nrm("", ("pack " + command + "--help --lang sq").split(" "));
        Run english = nrm("", ("pack " + command + "--help --lang en").split(" "));
        assertThat(albanian.code()).isZero();
        assertThat(albanian.out()).contains("Përdorimi: nrm pack " + command.trim());
        assertThat(english.out()).contains("Usage: nrm pack " + command.trim());
        assertThat(english.out()).doesNotContain("Përdorimi");
    }

    @Test
    void the_words_of_rules_are_listed_with_a_sentence_each() {
        Run english = nrm("", "pack", "words", "--lang", "en");
        Run albanian = nrm("", "pack", "words", "--lang", "sq");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("Person\n  The person: what is known of the age")
                .contains("  - immediateDanger [== != in Answer]\n      Whether there is danger to life or limb now.\n")
                .contains("  - Duty.NOTIFY_POLICE\n")
                .contains("conclude.status( Status.… );\n  Says what is indicated.");
        assertThat(albanian.out())
                .contains("  - immediateDanger [== != in Answer]\n      Nëse ka rrezik tani për jetën ose trupin.\n")
                .contains("Thotë çfarë tregohet. Një rast ka saktësisht një status.");
    }

    @Test
    void the_words_of_rules_are_declared_for_drools_too_and_no_other_format_is_known() {
        Run drl = nrm("", "pack", "words", "--format", "drl");
        assertThat(drl.code()).isZero();
        assertThat(drl.out())
                .contains("\npackage al.nrm.criteria;\n")
                .contains("\nimport al.nrm.casefile.Answer;\n")
                .contains("\ndeclare enum Duty\n", "  NOTIFY_POLICE,\n")
                .contains("\ndeclare Person\n", "  appearsUnder18 : Answer\n")
                .contains("    case \"age-of-majority\": return 18;\n")
                .contains("    case \"contact.recent\": return LastContact.WITHIN_A_WEEK;\n");
        assertThat(nrm("", "pack", "words", "--format", "xml", "--lang", "en").err())
                .contains("text, drl");
    }

    @Test
    void the_sentences_of_rules_are_listed_in_the_language_asked_for() {
        Run english = nrm("", "pack", "words", "--lang", "en");
        Run albanian = nrm("", "pack", "words", "--lang", "sq");
        assertThat(english.out())
                .contains("\n  - the person is pregnant\n")
                .contains("\n  - the urgency is “…”\n      At once · Urgent · Standard\n")
                .contains(
                        "\n  - it must be done: …[, within the time limit {parameter}]\n      Tell the anti-trafficking police\n")
                .doesNotContain("personi është shtatzënë");
        assertThat(albanian.out())
                .contains("\n  - personi është shtatzënë\n")
                .contains(
                        "\n  - duhet bërë: …[, brenda afatit {parameter}]\n      Njoftoni policinë kundër trafikimit\n")
                .doesNotContain("the person is pregnant");
    }
}
