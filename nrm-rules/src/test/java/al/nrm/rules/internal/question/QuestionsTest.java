package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Service;
import al.nrm.decision.Question;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is asked can change the decision, and what is not asked cannot. All people are invented. */
@Domain(Matters.class)
class QuestionsTest {
    private static final CaseSpace SPACE = Openings.space();

    private static Set<String> asked(ReferralRules rules, CaseFile file) {
        return rules.questions(file).stream().map(Question::pointer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the needs closed where the case has none, since the combinations that are tried leave them as they are. */
    private static Set<String> askedBesideNeeds(ReferralRules rules, CaseFile file) {
        return rules.questions(file, Set.of(CaseFacts.NEEDS.pointer())).stream()
                .map(Question::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CaseVariable> open(CaseFile file) {
        int[] known = SPACE.known(file);
        List<CaseVariable> open = new ArrayList<>();
        for (int place = 0; place < known.length; place++) {
            if (known[place] < 0) {
                open.add(SPACE.variables().get(place));
            }
        }
        return open;
    }

    private static CaseFile filledAtRandom(CaseFile file, List<CaseVariable> facts, Random random) {
        CaseFile filled = file;
        for (CaseVariable fact : facts) {
            int value = random.nextInt(fact.values().size());
            filled = value == CaseVariable.UNKNOWN ? filled : fact.fill(filled, value);
        }
        return filled;
    }

    @Property(seed = "20051001")
    @Tries(value = 2_000, ordinary = 20)
    void facts_that_are_not_asked_change_nothing_in_any_combination(@ForAll Matter matter) {
        CaseFile file = Openings.loose(matter.file());
        ReferralRules rules = Openings.rules(matter);
        Set<String> asked = asked(rules, file);
        List<CaseVariable> others = open(file).stream()
                .filter(fact -> !asked.contains(fact.pointer()))
                .toList();
        List<CaseVariable> askedFacts = open(file).stream()
                .filter(fact -> asked.contains(fact.pointer()))
                .toList();
        Random random = new Random(Openings.seed(matter.file()));
        for (int i = 0; i < Tries.Counting.of(200); i++) {
            CaseFile some = filledAtRandom(file, askedFacts, random);
            assertThat(Openings.counted(rules.decide(filledAtRandom(some, others, random))))
                    .isEqualTo(Openings.counted(rules.decide(some)));
        }
    }

    /** With a few facts left open, every combination of the others is tried. */
    @Property(seed = "20051002")
    @Tries(value = 500, ordinary = 10)
    void with_few_facts_open_exactly_those_are_asked_that_change_something(@ForAll Matter matter) {
        CaseFile file = Openings.loose(matter.file());
        Random random = new Random(Openings.seed(matter.file()) + 1L);
        List<CaseVariable> open = new ArrayList<>(open(file));
        while (open.size() > 3) {
            CaseVariable fact = open.remove(random.nextInt(open.size()));
            file = fact.fill(file, 1 + random.nextInt(fact.values().size() - 1));
        }
        ReferralRules rules = Openings.rules(matter);
        Set<String> changing = new TreeSet<>();
        for (CaseVariable fact : open) {
            List<CaseVariable> others = new ArrayList<>(open);
            others.remove(fact);
            if (changes(rules, fact, completions(file, others))) {
                changing.add(fact.pointer());
            }
        }
        assertThat(askedBesideNeeds(rules, file)).isEqualTo(changing);
    }

    private static List<CaseFile> completions(CaseFile file, List<CaseVariable> facts) {
        List<CaseFile> files = List.of(file);
        for (CaseVariable fact : facts) {
            List<CaseFile> more = new ArrayList<>();
            for (CaseFile one : files) {
                more.add(one);
                for (int value : values(fact)) {
                    more.add(fact.fill(one, value));
                }
            }
            files = more;
        }
        return files;
    }

    /** The places of the values; of an age only some, since every one would be too many. */
    private static List<Integer> values(CaseVariable fact) {
        List<Integer> values = new ArrayList<>();
        for (int value = 1; value < fact.values().size(); value++) {
            values.add(value);
        }
        return values;
    }

    private static boolean changes(ReferralRules rules, CaseVariable fact, List<CaseFile> completions) {
        for (CaseFile one : completions) {
            String before = Openings.counted(rules.decide(one));
            for (int value : values(fact)) {
                if (!Openings.counted(rules.decide(fact.fill(one, value))).equals(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property(seed = "20051005")
    @Tries(200)
    void the_needs_are_one_question_until_they_are_known_or_closed(@ForAll Matter matter) {
        CaseFile file = CaseFile.builder()
                .from(Openings.loose(matter.file()))
                .needs(List.of())
                .build();
        ReferralRules rules = Openings.rules(matter);
        String needs = CaseFacts.NEEDS.pointer();
        assertThat(rules.questions(file))
                .filteredOn(question -> question.pointer().equals(needs))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.mayChange()).contains("services");
                    assertThat(question.block()).contains("NEEDS");
                });
        assertThat(askedBesideNeeds(rules, file)).doesNotContain(needs);
        assertThat(asked(rules, file.with(CaseFacts.NEEDS, Set.of(Service.LEGAL_AID))))
                .doesNotContain(needs);
    }

    @Property(seed = "20051004")
    @Tries(200)
    void a_fact_that_nobody_knows_is_not_asked_again(@ForAll Matter matter) {
        CaseFile file = Openings.loose(matter.file());
        ReferralRules rules = Openings.rules(matter);
        List<Question> questions = rules.questions(file);
        if (questions.isEmpty()) {
            return;
        }
        String first = questions.get(0).pointer();
        assertThat(rules.questions(file, Set.of(first)))
                .extracting(Question::pointer)
                .doesNotContain(first);
    }
}
