package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.LibraryVersion;
import al.nrm.rules.Matters;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.pack.RulePack;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** The rules as Drools compiles and fires them, with every fact of a case in its working memory, against the product. */
@Tag("stock-drools")
@Domain(Matters.class)
class StockDroolsDecisionsTest {
    private static final DecisionMaker DECISIONS = maker(Matters.RULES.pack());
    private static final ReferralRules IN_WORKING_DAYS = Pack.bundled()
            .edited(
                    "parameters.yaml",
                    text -> text.replaceAll("value: (P[0-9]D), source", "value: $1, counting: WORKING_DAYS, source"))
            .load();
    private static final DecisionMaker COUNTED = maker(IN_WORKING_DAYS.pack());

    @Property(seed = "20270301")
    @Tries(value = 20_000, ordinary = 200)
    void drools_concludes_what_the_product_concludes(@ForAll Matter matter) {
        Decision expected = Matters.decide(matter);
        assertThat(DECISIONS.decide(matter.file(), matter.directory(), expected.directory()))
                .isEqualTo(expected);
    }

    /** Limits are values of the pack, which the rules name: in working days they are decided in the same way. */
    @Property(seed = "20270302")
    @Tries(value = 2_000, ordinary = 25)
    void drools_concludes_the_same_where_limits_are_counted_in_working_days(@ForAll Matter matter) {
        Decision expected = IN_WORKING_DAYS.with(matter.directory()).decide(matter.file());
        assertThat(COUNTED.decide(matter.file(), matter.directory(), expected.directory()))
                .isEqualTo(expected);
    }

    private static DecisionMaker maker(RulePack pack) {
        return new DecisionMaker(
                CheckedPack.of(pack),
                new LawByDay(CheckedPack.of(pack)),
                (strata, evaluation) -> StockDrools.BUNDLED.evaluator(strata),
                LibraryVersion.builder().version(BundledPack.libraryVersion()).build());
    }
}
