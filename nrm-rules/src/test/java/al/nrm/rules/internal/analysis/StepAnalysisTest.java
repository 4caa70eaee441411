package al.nrm.rules.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.event.EventContent.Kind;
import al.nrm.event.Stage;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.PackTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the check of a pack says of its table of steps. */
class StepAnalysisTest {
    private static final CheckedPack BUNDLED =
            CheckedPack.of(ReferralRules.bundled().pack());

    @Test
    void the_bundled_table_has_no_dead_end_no_unreached_state_and_no_step_without_takers() {
        assertThat(findings(step -> Optional.of(step))).isEmpty();
    }

    @Test
    void a_stage_to_which_no_step_leads_and_the_steps_that_start_from_it_alone_are_named() {
        assertThat(findings(step ->
                        step.to().filter(Stage.FORMAL_IDENTIFICATION::equals).isPresent()
                                ? Optional.empty()
                                : Optional.of(step)))
                .containsExactly(
                        "STATE_NOT_REACHED No step leads to the stage Formal identification (FORMAL_IDENTIFICATION).",
                        "STEP_WITHOUT_TAKERS No agency may take the step \"identified\".");
    }

    @Test
    void stages_from_which_no_way_leads_to_closing_are_dead_ends() {
        assertThat(findings(step ->
                        Optional.of(step.kind() == Kind.CLOSED ? starting(step, Set.of(Stage.REINTEGRATION)) : step)))
                .doesNotContain("DEAD_END From the stage Reintegration (REINTEGRATION) no way leads to closing.")
                .isEmpty();
        assertThat(findings(step -> Optional.of(
                        step.kind() == Kind.CLOSED ? starting(step, Set.of(Stage.INITIAL_IDENTIFICATION)) : step)))
                .contains(
                        "DEAD_END From the stage First needs and safety (FIRST_NEEDS) no way leads to closing.",
                        "DEAD_END From the stage Reintegration (REINTEGRATION) no way leads to closing.");
    }

    @Test
    void a_referral_that_never_ends_is_a_dead_end() {
        assertThat(findings(step -> step.kind() == Kind.ENDED ? Optional.empty() : Optional.of(step)))
                .contains("STATE_NOT_REACHED No step leads a referral to the state ENDED.")
                .anyMatch(finding -> finding.startsWith("DEAD_END From the state SUSPENDED"));
    }

    @Test
    void a_step_for_no_agency_of_the_mechanism_is_named() {
        assertThat(findings(
                        step -> Optional.of(step.id().equals("reviewed") ? takenBy(step, Set.of(Agency.OTHER)) : step)))
                .containsExactly("STEP_WITHOUT_TAKERS No agency may take the step \"reviewed\".");
    }

    private static List<String> findings(Function<Step, Optional<Step>> change) {
        StepTable table = BUNDLED.steps();
        List<Step> steps =
                table.steps().stream().map(change).flatMap(Optional::stream).toList();
        StepTable changed =
                new StepTable(steps, table.closing(), table.escalations(), table.retention(), table.answerWithin());
        List<Finding> findings = new ArrayList<>();
        PackTables tables =
                PackTables.builder().from(BUNDLED.tables()).steps(changed).build();
        CheckedPack pack =
                CheckedPack.builder().from(BUNDLED).readTables(() -> tables).build();
        new StepAnalysis(pack, findings).run();
        return findings.stream()
                .map(finding -> finding.kind() + " " + finding.what().en())
                .toList();
    }

    private static Step starting(Step step, Set<Stage> from) {
        return with(step, from, step.by());
    }

    private static Step takenBy(Step step, Set<Agency> by) {
        return with(step, step.fromStages(), by);
    }

    private static Step with(Step step, Set<Stage> from, Set<Agency> by) {
        return new Step(
                step.id(),
                step.meaning(),
                step.kind(),
                from,
                step.fromStates(),
                step.to(),
                by,
                step.requires(),
                step.citations(),
                step.inForce());
    }
}
