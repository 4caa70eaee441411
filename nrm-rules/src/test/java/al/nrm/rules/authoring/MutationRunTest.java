package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MutationRunTest {
    /** A run takes seconds, and gives the same each time. */
    private static final MutationRun BUNDLED = MutationRun.of(PackDraft.bundled());

    @Test
    void the_scenarios_of_the_bundled_pack_notice_nine_of_ten_small_changes() {
        MutationRun run = BUNDLED;
        assertThat(run.mutants()).isGreaterThan(1_000);
        assertThat(run.noticed() + run.survivors().size()).isEqualTo(run.mutants());
        assertThat(run.percent()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void without_the_scenario_that_shows_it_a_change_is_not_noticed() {
        PackDraft all = PackDraft.bundled();
        List<String> before = survivors(BUNDLED);
        PackDraft fewer = new PackDraft(
                all.rules(),
                all.scenarios().stream()
                        .filter(scenario -> !scenario.fired().contains("asylum.parallel")
                                && !scenario.silent().contains("asylum.parallel"))
                        .toList(),
                List.of(),
                Map.of());
        String dropped = "asylum.parallel: left out: the case takes this way: asylum, beside everything else";
        assertThat(before).doesNotContain(dropped);
        assertThat(survivors(MutationRun.of(fewer))).contains(dropped);
    }

    @Test
    void every_survivor_is_named_with_its_rule_and_the_change_in_both_languages() {
        assertThat(BUNDLED.survivors()).allSatisfy(mutant -> {
            assertThat(mutant.changed()).isNotEmpty();
            assertThat(mutant.what().en())
                    .startsWithIgnoringCase(mutant.what().en().startsWith("left") ? "left out: " : "instead of ");
            assertThat(mutant.what().sq()).matches("(u la jashtë: |në vend të ).*");
        });
    }

    @Test
    void a_pack_without_anything_to_change_is_wholly_noticed() {
        assertThat(new MutationRun(0, List.of()).percent()).isEqualTo(100);
    }

    private static List<String> survivors(MutationRun run) {
        return run.survivors().stream()
                .map(mutant -> mutant.changed() + ": " + mutant.what().en())
                .toList();
    }
}
