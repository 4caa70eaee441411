package al.nrm.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.DutyAction;
import al.nrm.decision.FactValue;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.decision.WhyNot;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.logic.CaseSpace;
import al.nrm.rules.logic.CaseVariable;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Whatever is said to make a conclusion hold does make it hold, and nothing less does. All people are invented. */
@Domain(Matters.class)
class WhyNotTest {
    private static final CaseSpace SPACE = Openings.space();

    private static List<String[]> questions() {
        List<String[]> questions = new ArrayList<>();
        for (Status status : Status.values()) {
            questions.add(new String[] {"status", status.name()});
        }
        for (Urgency urgency : Urgency.values()) {
            questions.add(new String[] {"urgency", urgency.name()});
        }
        for (ReferralBasis basis : ReferralBasis.values()) {
            questions.add(new String[] {"referralBasis", basis.name()});
        }
        for (DutyAction action : DutyAction.values()) {
            questions.add(new String[] {"duties", action.name()});
        }
        for (SafeguardCode code : SafeguardCode.values()) {
            questions.add(new String[] {"safeguards", code.name()});
        }
        questions.add(new String[] {"evidence", "STRONG"});
        questions.add(new String[] {"elements.means", "NO"});
        questions.add(new String[] {"pathways", "LABOUR_RIGHTS"});
        questions.add(new String[] {"services", "EDUCATION"});
        return questions;
    }

    private static boolean holds(ReferralRules rules, CaseFile file, String key, String value) {
        return rules.decide(file).reasons().stream()
                .anyMatch(reason -> reason.concludes().contains(key + "=" + value));
    }

    private static CaseFile apply(CaseFile file, List<FactValue> facts) {
        CaseFile filled = file;
        for (FactValue fact : facts) {
            CaseVariable variable = SPACE.variables().get(SPACE.place(fact.pointer()));
            for (int value = 1; value < variable.values().size(); value++) {
                if (variable.values().get(value).document().equals(fact.value())) {
                    filled = variable.fill(filled, value);
                }
            }
        }
        return filled;
    }

    @Property(seed = "20051101")
    @Tries(2_000)
    void every_set_makes_it_hold_and_no_part_of_a_set_does(@ForAll Matter matter) {
        CaseFile file = Openings.loose(matter.file());
        ReferralRules rules = Openings.rules(matter);
        List<String[]> questions = questions();
        String[] asked = questions.get(Math.floorMod(file.id().hashCode(), questions.size()));
        WhyNot answer = rules.whyNot(file, asked[0], asked[1]);
        assertThat(answer.holds()).isEqualTo(holds(rules, file, asked[0], asked[1]));
        assertThat(answer.wouldHold()).hasSizeLessThanOrEqualTo(50).doesNotHaveDuplicates();
        for (List<FactValue> set : answer.wouldHold()) {
            assertThat(holds(rules, apply(file, set), asked[0], asked[1])).isTrue();
            for (int part = 0; part < (1 << set.size()) - 1; part++) {
                List<FactValue> some = new ArrayList<>();
                for (int i = 0; i < set.size(); i++) {
                    if ((part & (1 << i)) != 0) {
                        some.add(set.get(i));
                    }
                }
                assertThat(holds(rules, apply(file, some), asked[0], asked[1])).isFalse();
            }
        }
        if (answer.impossible()) {
            assertNothingDoes(rules, file, asked);
        }
    }

    /** Brute force over the unknown facts, as far as it goes: many fillings at random. */
    private static void assertNothingDoes(ReferralRules rules, CaseFile file, String[] asked) {
        int[] known = SPACE.known(file);
        Random random = new Random(file.id().hashCode());
        for (int i = 0; i < 30; i++) {
            CaseFile filled = file;
            for (int place = 0; place < known.length; place++) {
                CaseVariable variable = SPACE.variables().get(place);
                int value = random.nextInt(variable.values().size());
                if (known[place] < 0 && value != CaseVariable.UNKNOWN && random.nextBoolean()) {
                    filled = variable.fill(filled, value);
                }
            }
            assertThat(holds(rules, filled, asked[0], asked[1])).isFalse();
        }
    }

    @Test
    void an_unknown_key_or_value_is_refused_with_the_nearest() {
        CaseFile file = anyCase();
        assertThatThrownBy(() -> Matters.RULES.whyNot(file, "statsu", "VICTIM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe status");
        assertThatThrownBy(() -> Matters.RULES.whyNot(file, "urgency", "IMEDIATE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe IMMEDIATE");
    }

    private static CaseFile anyCase() {
        return CaseFile.builder()
                .id("invented")
                .asOf(java.time.LocalDate.of(2026, 3, 2))
                .detection(al.nrm.casefile.Detection.builder()
                        .agency(al.nrm.casefile.Agency.NGO)
                        .build())
                .person(al.nrm.casefile.Person.builder().build())
                .build();
    }
}
