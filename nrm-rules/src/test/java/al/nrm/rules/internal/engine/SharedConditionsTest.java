package al.nrm.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.rules.Matters;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.fact.Indicators;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.rule.CaseVocabulary;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Condition;
import al.nrm.rules.internal.rule.Evaluation;
import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.InventedConditions;
import al.nrm.rules.internal.rule.KnownFacts;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The engine evaluates a part of a condition once for all rules that have it, and knows equal parts by their text. So the
 * text must tell apart what means something else, however odd: rules of random conditions, with empty groups, groups of one
 * and denials, many of which share parts, fire as they do when each is evaluated alone.
 */
@Domain(Matters.class)
@Domain(DomainContext.Global.class)
class SharedConditionsTest {
    private static final AgeOfMajority MAJORITY = new AgeOfMajority(18, OptionalInt.of(21));
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());
    private static final Evaluation EVALUATION = new LawByDay(PACK).newest().evaluation();
    /** The parts of the bundled rules that read the case alone; few enough to come back in many rules. */
    private static final List<Condition> PARTS = PACK.rules().stream()
            .flatMap(rule -> rule.when().nodes().stream())
            .filter(part -> part instanceof Condition.AnyObservation
                    || (part instanceof Condition.Compare compare
                            && !compare.field().group().isMany()))
            .filter(part ->
                    part.groups().stream().allMatch(group -> group.requires().isEmpty()))
            .distinct()
            .toList();

    private static final int RULES = 40;

    @Property(seed = "20270302", edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    @Tries(value = 1_000, ordinary = 40)
    void rules_of_any_conditions_fire_as_each_does_alone(
            @ForAll long seed, @ForAll @Size(value = 20) List<Matter> matters) {
        List<Stratum> strata = Stratum.of(rules(new Random(seed)));
        RuleEvaluator engine = new RuleEngine(strata, EVALUATION);
        RuleEvaluator direct = new DirectReading(strata, EVALUATION);
        for (Matter matter : matters) {
            KnownFacts facts = facts(matter);
            for (Stratum stratum : strata) {
                assertThat(engine.fire(stratum, facts)).isEqualTo(direct.fire(stratum, facts));
            }
        }
    }

    private static List<Rule> rules(Random random) {
        List<Condition> few = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            few.add(PARTS.get(random.nextInt(PARTS.size())));
        }
        InventedConditions conditions = new InventedConditions(random, few);
        Rule pattern = PACK.rules().get(0);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            rules.add(new Rule(
                    "rule." + i,
                    pattern.sentence(),
                    pattern.citations(),
                    pattern.inForce(),
                    true,
                    pattern.corrects(),
                    List.of(),
                    conditions.condition(3),
                    List.of(new Conclusion.Mention("reflection-period")),
                    pattern.place()));
        }
        return rules;
    }

    private static KnownFacts facts(Matter matter) {
        List<Observed> observed = Observed.in(matter.file(), PACK.catalogue());
        KnownFacts facts = new KnownFacts();
        for (FactGroup group : FactGroup.values()) {
            if (group.compareTo(FactGroup.INDICATORS) < 0) {
                facts.know(group, CaseVocabulary.facts(group, matter.file(), MAJORITY));
            }
        }
        facts.know(FactGroup.INDICATORS, Indicators.of(observed, PACK.catalogue()));
        facts.know(FactGroup.OBSERVATIONS, observed);
        return facts;
    }
}
