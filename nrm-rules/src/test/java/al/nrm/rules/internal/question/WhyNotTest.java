package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.DutyAction;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.fixture.InventedValues;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.WhyNot;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        for (DutyAction action : DutyAction.bundled()) {
            questions.add(new String[] {"duties", action.name()});
        }
        for (SafeguardCode code : SafeguardCode.bundled()) {
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
    @Tries(value = 2_000, ordinary = 40)
    void every_set_makes_it_hold_and_no_part_of_a_set_does(@ForAll Matter matter) {
        CaseFile file = Openings.loose(matter.file());
        ReferralRules rules = Openings.rules(matter);
        List<String[]> questions = questions();
        String[] asked = questions.get(Math.floorMod(Openings.seed(file), questions.size()));
        WhyNot answer = rules.whyNot(file, asked[0], asked[1]);
        assertThat(answer.holds()).isEqualTo(holds(rules, file, asked[0], asked[1]));
        assertThat(answer.wouldHold()).hasSizeLessThanOrEqualTo(50).doesNotHaveDuplicates();
        assertThat(answer.rules()).flatExtracting(CandidateRule::unmet).allSatisfy(unmet -> {
            assertThat(unmet.pointer()).startsWith("/");
            assertThat(unmet.wanted()).doesNotContain("parameter(");
        });
        for (List<FactValue> set : answer.wouldHold()) {
            assertThat(holds(rules, apply(file, set), asked[0], asked[1])).isTrue();
            for (List<FactValue> some : parts(set)) {
                assertThat(holds(rules, apply(file, some), asked[0], asked[1])).isFalse();
            }
        }
        if (answer.impossible()) {
            assertNothingDoes(rules, file, asked);
        }
    }

    /** Every part of a set; of a large one each that lacks one fact, and as many others as of a small one. */
    private static List<List<FactValue>> parts(List<FactValue> set) {
        List<List<FactValue>> parts = new ArrayList<>();
        Random random = new Random(set.size());
        int all = 1 << Math.min(set.size(), 8);
        for (int part = 0; part < all - 1; part++) {
            int chosen = part;
            parts.add(IntStream.range(0, set.size())
                    .filter(i -> set.size() > 8 ? random.nextInt(set.size()) > 1 : (chosen & (1 << i)) != 0)
                    .mapToObj(set::get)
                    .toList());
        }
        for (FactValue left : set) {
            parts.add(set.stream().filter(fact -> !fact.equals(left)).toList());
        }
        parts.removeIf(set::equals);
        return parts;
    }

    /** Brute force over the unknown facts, as far as it goes: many fillings at random. */
    private static void assertNothingDoes(ReferralRules rules, CaseFile file, String[] asked) {
        int[] known = SPACE.known(file);
        Random random = new Random(Openings.seed(file));
        for (int i = 0; i < Tries.Counting.of(300); i++) {
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

    /** Brute force over three open facts: the sets named are all there are, up to values that decide alike, and in order. */
    @Property(seed = "20051102")
    @Tries(value = 2_000, ordinary = 40)
    void with_few_facts_open_the_sets_are_all_there_are_and_in_order(@ForAll Matter matter) {
        CaseFile file = Openings.loose(matter.file());
        List<CaseVariable> open = Openings.leaveOpen(file, 3);
        file = Openings.closed(file, open);
        ReferralRules rules = Openings.rules(matter);
        List<String[]> questions = questions();
        String[] asked = questions.get(Math.floorMod(Openings.seed(file) + 1, questions.size()));
        WhyNot answer = rules.whyNot(file, asked[0], asked[1]);
        List<List<String>> named = answer.wouldHold().stream()
                .map(set -> set.stream().map(FactValue::pointer).toList())
                .toList();
        assertThat(new HashSet<>(named)).isEqualTo(answer.holds() ? Set.of() : minimal(rules, file, open, asked));
        assertThat(named)
                .isSortedAccordingTo(Comparator.<List<String>>comparingInt(List::size)
                        .thenComparingInt(WhyNotTest::burden)
                        .thenComparing(pointers -> String.join(" ", pointers)));
    }

    private static int burden(List<String> pointers) {
        return pointers.stream()
                .mapToInt(pointer -> Objects.requireNonNull(
                                Matters.RULES.pack().questions().get(pointer))
                        .burden()
                        .weight())
                .sum();
    }

    /** The pointers of all fillings that make it hold and have no part that does. */
    private static Set<List<String>> minimal(
            ReferralRules rules, CaseFile file, List<CaseVariable> open, String[] asked) {
        List<Map<String, FactValue>> doing = new ArrayList<>();
        for (Map<String, FactValue> filling : fillings(open)) {
            boolean part = doing.stream().anyMatch(less -> filling.entrySet().containsAll(less.entrySet()));
            if (!part && holds(rules, apply(file, List.copyOf(filling.values())), asked[0], asked[1])) {
                doing.add(filling);
            }
        }
        return doing.stream().map(filling -> List.copyOf(filling.keySet())).collect(Collectors.toSet());
    }

    /** Every filling of some of the facts, the smallest first. */
    private static List<Map<String, FactValue>> fillings(List<CaseVariable> open) {
        List<Map<String, FactValue>> fillings = new ArrayList<>(List.of(new TreeMap<>()));
        for (CaseVariable fact : open) {
            for (Map<String, FactValue> less : List.copyOf(fillings)) {
                for (CaseVariable.Value value :
                        fact.values().subList(1, fact.values().size())) {
                    Map<String, FactValue> more = new TreeMap<>(less);
                    more.put(fact.pointer(), FactValue.of(fact.pointer(), value.document()));
                    fillings.add(more);
                }
            }
        }
        fillings.sort(Comparator.comparingInt(Map::size));
        return fillings;
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
        return InventedValues.caseFile().build();
    }
}
