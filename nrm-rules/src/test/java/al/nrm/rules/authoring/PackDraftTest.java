package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.decision.Decision;
import al.nrm.rules.Matters;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.language.RuleFileHead;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.TextLanguage;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDraftTest {
    @TempDir
    private Path folder;

    @Test
    void a_copy_of_the_bundled_pack_has_the_same_hash_and_decides_the_same() {
        PackDraft copy = PackDraft.open(Pack.whole().folder(folder.resolve("own")));
        PackDraft bundled = PackDraft.bundled();
        assertThat(copy.pack().sha256()).isEqualTo(Matters.RULES.pack().sha256());
        assertThat(copy.scenarios())
                .extracting(Scenario::path)
                .isEqualTo(bundled.scenarios().stream().map(Scenario::path).toList());
        for (Scenario scenario : bundled.scenarios()) {
            Decision expected = bundled.rules().decide(scenario.caseFile());
            assertThat(copy.rules().decide(scenario.caseFile())).isEqualTo(expected);
        }
    }

    @Test
    void each_rule_file_of_a_new_pack_begins_with_the_head_for_the_tools_of_Drools() throws Exception {
        Path own = folder.resolve("own");
        PackDraft.start(own);
        try (Stream<Path> files = Files.list(own.resolve("criteria"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).startsWith(RuleFileHead.text());
            }
        }
    }

    /**
     * Two differ by a mechanism: a county of the exploitation is a caution and no exclusion. In the others the directory
     * offers a service now that no provider offered then.
     */
    @Test
    void the_pack_of_version_1_is_still_read_and_its_rules_mean_what_they_meant() {
        PackDraft kept = PackDraft.open(Path.of("../docs/compatibility/1.0/pack-al-1.0.0.zip"));
        assertThat(kept.problems()).isEmpty();
        assertThat(ScenarioRun.of(kept.scenarios(), kept.rules()).results())
                .hasSizeGreaterThan(200)
                .filteredOn(result -> !result.passed())
                .extracting(result -> result.scenario().path())
                .containsExactly(
                        "scenarios/contract/a-foreign-worker-at-the-border.yaml",
                        "scenarios/contract/a-street-child-of-unknown-age.yaml",
                        "scenarios/contract/an-adult-who-declines.yaml",
                        "scenarios/labour/rights-of-an-exploited-worker.yaml",
                        "scenarios/placement/a-shelter-in-the-exploiters-county.yaml",
                        "scenarios/placement/it-has-ended-but-the-exploiter-knows.yaml",
                        "scenarios/services/an-unmet-need-is-not-silent.yaml",
                        "scenarios/services/the-state-social-service-passes-it-on.yaml");
    }

    @Test
    void a_copy_is_not_mixed_with_what_is_there() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> PackDraft.start(folder)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
    }

    @Test
    void a_path_that_is_not_there_cannot_be_opened() {
        assertThatThrownBy(() -> PackDraft.open(folder.resolve("nowhere"))).isInstanceOf(RulePackException.class);
    }

    @Test
    void a_pack_that_is_refused_cannot_be_opened() {
        Pack own = Pack.whole().replacingFirst("criteria/age.drl", "ageEstablished", "ageEstablisched");
        assertThatThrownBy(own::open)
                .isInstanceOfSatisfying(
                        RulePackException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(RulePackProblem::path, RulePackProblem::line)
                                .containsExactly(org.assertj.core.api.Assertions.tuple("criteria/age.drl", 12)));
    }

    @Test
    void the_bundled_pack_has_no_problem() {
        assertThat(PackCheck.of(PackDraft.bundled()).findings()).isEmpty();
    }

    @Test
    void a_rule_without_scenarios_is_a_warning_and_a_scenario_of_an_unknown_rule_an_error() {
        PackDraft draft = Pack.whole()
                .replacing("pack.yaml", "version: 1.1.0", "version: 1.2.0")
                .adding("criteria/conduct.drl", """
                        rule "again.pregnant"
                          @sq("Një rregull i shpikur.")
                          @en("An invented rule.")
                          @cite("policy")
                          @inForce("2005-07-18..")
                          @policy
                        when
                          Situation( pregnant == Answer.YES )
                        then
                          conclude.safeguard( Safeguard.MEDICAL_FIRST );
                        end
                        """)
                .replacingFirst("scenarios/status/means-alone.yaml", "fired: [", "fired: [status.under-asessment, ")
                .open();
        PackCheck check = PackCheck.of(draft);
        assertThat(rendered(check.of(Finding.Severity.ERROR)))
                .singleElement()
                .asString()
                .startsWith(
                        "scenarios/status/means-alone.yaml:1: The pack has no rule \"status.under-asessment\": Known: ")
                .endsWith(": Maybe \"status.under-assessment\"");
        assertThat(rendered(check.of(Finding.Severity.WARNING)))
                .hasSize(2)
                .anyMatch(
                        line -> line.matches(
                                "criteria/conduct\\.drl:\\d+: The rule \"again\\.pregnant\" has no scenario in which it fires: .*"))
                .anyMatch(line -> line.contains("close by in which it does not fire"));
        ScenarioRun run = ScenarioRun.of(draft.scenarios(), draft.rules());
        assertThat(run.failed()).isEqualTo(1);
        assertThat(run.results().stream().filter(result -> !result.passed()).findFirst())
                .hasValueSatisfying(
                        result -> assertThat(result.scenario().path()).isEqualTo("scenarios/status/means-alone.yaml"));
        Coverage coverage = Coverage.of(draft.pack(), run);
        assertThat(coverage.neverSilent()).containsExactly("again.pregnant");
        assertThat(coverage.neverFired()).isEmpty();
    }

    @Test
    void a_scenario_that_cannot_be_read_is_an_error_with_its_line() {
        PackDraft draft = Pack.whole()
                .with("scenarios/status/broken.yaml", "title: { sq: a, en: b }\nsource: policy\ncase: 3\nexpect: {}\n")
                .open();
        assertThat(draft.problems())
                .extracting(RulePackProblem::path, RulePackProblem::line)
                .containsExactly(org.assertj.core.api.Assertions.tuple("scenarios/status/broken.yaml", 3));
        assertThat(PackCheck.of(draft).of(Finding.Severity.ERROR)).isEqualTo(draft.problems());
    }

    private static List<String> rendered(List<RulePackProblem> problems) {
        return problems.stream().map(problem -> problem.render(TextLanguage.EN)).toList();
    }
}
