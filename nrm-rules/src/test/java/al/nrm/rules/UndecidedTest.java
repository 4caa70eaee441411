package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.decision.UndecidedException;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.pack.RulePackException;
import al.nrm.rules.reading.Matter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pack that cannot decide says so, with the key and the rules; it never falls back to something. */
class UndecidedTest {
    private static final List<Matter> MATTERS = Matters.drawn(40, 7);

    private static String rule(String id, String when, String then) {
        return HostileRules.rule(when, then).replace("hostile.rule", id);
    }

    private static UndecidedException undecided(ReferralRules rules, Matter matter) {
        return catchThrowableOfType(UndecidedException.class, () -> rules.decide(matter.file()));
    }

    @Test
    void two_values_for_a_single_key_name_the_key_and_the_rules() {
        ReferralRules rules = Pack.bundled()
                .with("criteria/added.drl", rule("added.urgency", "Person()", "conclude.urgency( Urgency.URGENT );"))
                .load();
        int conflicts = 0;
        for (Matter matter : MATTERS) {
            if (Matters.RULES.decide(matter.file()).urgency() == al.nrm.decision.Urgency.URGENT) {
                assertThat(rules.decide(matter.file()).urgency()).isEqualTo(al.nrm.decision.Urgency.URGENT);
            } else {
                UndecidedException undecided = undecided(rules, matter);
                assertThat(undecided.key()).isEqualTo("urgency");
                assertThat(undecided.rules())
                        .contains("added.urgency")
                        .hasSizeGreaterThan(1)
                        .isSorted();
                assertThat(undecided.what().en()).contains("added.urgency", "urgency", "URGENT");
                assertThat(undecided.what().sq()).contains("added.urgency", "urgency", "URGENT");
                conflicts++;
            }
        }
        assertThat(conflicts).isPositive();
    }

    @Test
    void no_value_for_a_single_key_is_no_decision() {
        ReferralRules rules = Pack.bundled()
                .edited(
                        "criteria/status.drl",
                        text -> text.replaceAll("@inForce.*", "@inForce(\"1990-01-01..1990-12-31\")"))
                .load();
        for (Matter matter : MATTERS) {
            UndecidedException undecided = undecided(rules, matter);
            assertThat(undecided.key()).isEqualTo("status");
            assertThat(undecided.rules()).isEmpty();
            assertThat(undecided.what().en()).isEqualTo("No rule concluded status.");
        }
    }

    @Test
    void a_pack_without_any_rule_for_a_key_is_refused_when_it_is_read() {
        RulePackException refusal = catchThrowableOfType(
                RulePackException.class,
                () -> Pack.bundled().without("criteria/urgency.drl").load());
        assertThat(refusal.problems())
                .anySatisfy(problem -> assertThat(problem.what().en()).isEqualTo("No rule concludes urgency."));
    }

    @Test
    void a_cycle_is_refused_with_the_rules_that_wait_for_each_other() {
        RulePackException refusal = catchThrowableOfType(
                RulePackException.class,
                () -> Pack.bundled()
                        .with(
                                "criteria/added.drl",
                                rule(
                                                "added.one",
                                                "Case( urgency == Urgency.URGENT )",
                                                "conclude.evidence( Evidence.STRONG );")
                                        + rule(
                                                "added.two",
                                                "Case( evidence == Evidence.STRONG )",
                                                "conclude.urgency( Urgency.URGENT );"))
                        .load());
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("criteria/added.drl");
            assertThat(problem.what().en()).contains("added.one", "added.two");
        });
    }

    @Test
    void a_rule_that_waits_for_itself_is_a_cycle() {
        RulePackException refusal = catchThrowableOfType(
                RulePackException.class,
                () -> Pack.bundled()
                        .with(
                                "criteria/added.drl",
                                rule(
                                        "added.one",
                                        "not Case( urgency == Urgency.URGENT )",
                                        "conclude.urgency( Urgency.URGENT );"))
                        .load());
        assertThat(refusal.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.what().en()).isEqualTo("Rules wait for each other: added.one."));
    }
}
