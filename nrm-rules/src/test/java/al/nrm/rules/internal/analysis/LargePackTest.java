package al.nrm.rules.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.fixture.InventedValues;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Packs far larger and more entangled than a law: what is worked out is bounded by a count, and the end of it is said. */
class LargePackTest {
    private static final int BOMBS = Tries.Counting.of(100);
    private static final int PATTERNS = 8;

    @Test
    void a_pack_of_1000_rules_is_analysed_to_its_end() {
        int rules = Tries.Counting.of(1_000);
        CheckedPack pack = CheckedPack.of(LargePack.of(rules).open().pack());
        assertThat(pack.rules()).hasSizeGreaterThan(rules);
        assertThat(PackAnalysis.of(pack))
                .isNotEmpty()
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.NOT_FINISHED)
                .doesNotContain(FindingKind.TWO_VALUES);
    }

    @Test
    void where_the_limit_is_reached_a_warning_says_so_for_the_days_that_were_not_looked_at() {
        CheckedPack pack =
                CheckedPack.of(LargePack.of(Tries.Counting.of(1_000)).open().pack());
        assertThat(PackAnalysis.of(pack, 20_000))
                .filteredOn(finding -> finding.kind() == FindingKind.NOT_FINISHED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(FindingKind.Severity.WARNING);
                    assertThat(finding.problem().what().en()).contains("did not finish");
                });
    }

    @Test
    void every_scenario_of_a_large_pack_is_run() {
        var draft = LargePack.of(Tries.Counting.of(1_000)).open();
        ScenarioRun run = ScenarioRun.of(draft.scenarios(), draft.rules());
        assertThat(run.passed() + run.failed()).isEqualTo(draft.scenarios().size());
    }

    /** Eight facts of a dozen alternatives each: worked out branch by branch they would be more than 10^8 a rule. */
    @Test
    void a_join_bomb_decides_with_one_firing_a_rule_and_is_analysed_to_its_end() {
        StringBuilder bombs = new StringBuilder();
        for (int bomb = 0; bomb < BOMBS; bomb++) {
            bombs.append(bomb(bomb));
        }
        ReferralRules rules =
                Pack.bundled().with("criteria/bomb.drl", bombs.toString()).load();
        Decision decision = rules.decide(InventedValues.caseFile()
                .situation(Situation.builder()
                        .priorVictim(Answer.YES)
                        .inconsistentAccount(Answer.YES)
                        .build())
                .build());
        List<String> fired = decision.reasons().stream()
                .map(reason -> reason.rule())
                .filter(rule -> rule.startsWith("bomb."))
                .toList();
        assertThat(fired).hasSize(BOMBS).doesNotHaveDuplicates();
        assertThat(PackAnalysis.of(CheckedPack.of(rules.pack())))
                .extracting(Finding::kind)
                .doesNotContain(FindingKind.NOT_FINISHED);
    }

    private static String bomb(int number) {
        StringBuilder rule = new StringBuilder("rule \"bomb.r" + number + "\"\n  @sq(\"Rregull i shpikur.\")\n")
                .append(
                        "  @en(\"An invented rule.\")\n  @cite(\"policy\")\n  @inForce(\"2005-07-18..\")\n  @policy\nwhen\n");
        List<String> fields = new ArrayList<>(List.of(
                "immediateDanger",
                "exploiterKnowsWhereabouts",
                "exploiterIsFamily",
                "medicalEmergency",
                "pregnant",
                "companionSuspected",
                "suspectedOfOffence",
                "asylumClaim",
                "priorVictim",
                "wishesToReturn",
                "inconsistentAccount",
                "guardianSuspected"));
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            Collections.rotate(fields, number + 1);
            String left = fields.get(pattern);
            rule.append("  Situation( ")
                    .append(String.join(
                            " || ",
                            IntStream.range(0, fields.size())
                                    .mapToObj(
                                            i -> "( " + fields.get(i) + " == Answer.YES && " + left + " != Answer.NO )")
                                    .toList()))
                    .append(" )\n");
        }
        return rule.append("then\n  conclude.safeguard( Safeguard.INCONSISTENCY_NOT_NEGATIVE );\nend\n\n")
                .toString();
    }
}
