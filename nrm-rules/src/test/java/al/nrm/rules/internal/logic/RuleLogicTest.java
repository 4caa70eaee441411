package al.nrm.rules.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.decision.ServicePlan;
import al.nrm.provider.Caution;
import al.nrm.provider.ExclusionGround;
import al.nrm.rules.Matters;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The diagrams against the engine: they must say of every case what the engine does with it. */
@Domain(Matters.class)
class RuleLogicTest {
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());
    private static final LawByDay LAWS = new LawByDay(PACK);
    /** What a case is restricted from, by law and by the ages that its directory tells apart. */
    private static final Map<List<Object>, RuleLogic> STARTS = new HashMap<>();

    private static final RuleLogic ALL_CASES = allCases();

    private static RuleLogic allCases() {
        LawInForce law = LAWS.on(LocalDate.of(2026, 3, 2));
        CaseSpace space = CaseSpace.of(law.catalogue(), List.of(law), List.of());
        PlacementLogic placements = PlacementLogic.anyDirectory(law.duties().withoutReferral());
        return new RuleLogic(law, space, space.diagrams(), space.free(), placements);
    }

    private static Set<String> fired(Decision decision) {
        return decision.reasons().stream().map(Reason::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(seed = "20050801")
    @Tries(value = 20_000, ordinary = 400)
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
    @Tries(value = 5_000, ordinary = 100)
    void with_what_a_case_leaves_open_a_rule_fires_where_the_engine_fires_it(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        LawInForce law = LAWS.on(matter.file().asOf());
        Set<Integer> ages = DirectoryPlacement.ages(matter.directory(), law.majority());
        RuleLogic start = STARTS.computeIfAbsent(List.of(law, ages), none -> start(law, ages));
        CaseSpace space = start.space();
        RuleLogic logic = start.restricted(
                1_000_000,
                space.known(matter.file()),
                new DirectoryPlacement(
                        matter.directory(),
                        matter.file(),
                        law.duties().withoutReferral(),
                        law.majority(),
                        law.fresh()));
        int[] point = space.point(matter.file());
        assertThat(law.rules().stream()
                        .map(Rule::id)
                        .filter(rule -> logic.diagrams().holds(logic.fires(rule), point)))
                .containsExactlyInAnyOrderElementsOf(fired(decision));
    }

    private static RuleLogic start(LawInForce law, Set<Integer> ages) {
        return RuleLogic.ofEveryDirectory(law, CaseSpace.of(law.catalogue(), List.of(law), ages), 1_000_000);
    }
}
