package al.nrm.rules.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.decision.ServicePlan;
import al.nrm.law.Edition;
import al.nrm.provider.Caution;
import al.nrm.provider.ExclusionGround;
import al.nrm.rules.Matters;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The diagrams against the engine: they must say of every case what the engine does with it. */
@Domain(Matters.class)
class RuleLogicTest {
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());
    private static final AgeOfMajority MAJORITY = new AgeOfMajority(18, OptionalInt.of(21));
    private static final RuleLogic ALL_CASES = allCases();

    private static RuleLogic allCases() {
        Edition edition = edition(LocalDate.of(2026, 3, 2));
        SortedSet<Integer> ages = RuleLogic.ages(PACK.rules(), edition);
        CaseSpace space = CaseSpace.of(PACK.catalogue(), ages, RuleLogic.types(PACK.rules()), Set.of());
        return new RuleLogic(
                PACK.rules(),
                edition,
                PACK.catalogue(),
                space,
                space.free(),
                PlacementLogic.anyDirectory(PACK.duties().withoutReferral()));
    }

    private static Edition edition(LocalDate day) {
        return Edition.on(day, PACK.sources().values(), PACK.parameters().values());
    }

    private static Set<String> fired(Decision decision) {
        return decision.reasons().stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(seed = "20050801")
    @Tries(value = 20_000, ordinary = 800)
    void over_all_cases_at_once_a_rule_fires_where_the_engine_fires_it(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        CaseSpace space = ALL_CASES.space();
        int[] point = space.point(matter.file());
        decision.services()
                .forEach(plan -> point[space.place(CaseVariables.OFFERS + plan.service())] =
                        offer(plan).ordinal());
        boolean near = decision.services().stream()
                .flatMap(plan -> plan.options().stream())
                .anyMatch(option -> option.cautions().contains(Caution.EXPLOITERS_COUNTY));
        point[space.place(CaseVariables.EXPLOITATION_COUNTIES)] = near ? 1 : 0;
        Set<String> said = PACK.rules().stream()
                .map(Rule::id)
                .filter(rule -> ALL_CASES.diagrams().holds(ALL_CASES.fires(rule), point))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).isEqualTo(fired(decision));
    }

    private static Offer offer(ServicePlan plan) {
        if (!plan.unmet()) {
            return Offer.OPEN;
        }
        if (plan.notInDirectory()) {
            return Offer.NONE;
        }
        boolean forConsent = plan.excluded().stream()
                .allMatch(excluded -> excluded.because().equals(Set.of(ExclusionGround.CONSENT)));
        return forConsent ? Offer.WITH_CONSENT : Offer.FULL;
    }

    @Property(seed = "20050802")
    @Tries(value = 5_000, ordinary = 200)
    void with_what_a_case_leaves_open_a_rule_fires_where_the_engine_fires_it(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        Edition edition = edition(matter.file().asOf());
        SortedSet<Integer> ages = RuleLogic.ages(PACK.rules(), edition);
        ages.addAll(DirectoryPlacement.ages(matter.directory(), MAJORITY));
        CaseSpace space = CaseSpace.of(PACK.catalogue(), ages, RuleLogic.types(PACK.rules()), Set.of());
        RuleLogic logic = new RuleLogic(
                PACK.rules(),
                edition,
                PACK.catalogue(),
                space,
                space.known(matter.file()),
                new DirectoryPlacement(
                        matter.directory(),
                        matter.file(),
                        PACK.duties().withoutReferral(),
                        MAJORITY,
                        Period.ofDays(7)));
        int[] point = space.point(matter.file());
        List<String> said = PACK.rules().stream()
                .map(Rule::id)
                .filter(rule -> logic.diagrams().holds(logic.fires(rule), point))
                .sorted()
                .toList();
        assertThat(said).containsExactlyElementsOf(fired(decision));
    }
}
