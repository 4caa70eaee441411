package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.LibraryVersion;
import al.nrm.rules.Matters;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
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
    private static final DecisionMaker DECISIONS = new DecisionMaker(
            CheckedPack.of(Matters.RULES.pack()),
            new LawByDay(CheckedPack.of(Matters.RULES.pack())),
            (strata, evaluation) -> StockDrools.BUNDLED.evaluator(strata),
            LibraryVersion.builder().version(BundledPack.libraryVersion()).build());

    @Property(seed = "20270301")
    @Tries(value = 20_000, ordinary = 500)
    void drools_concludes_what_the_product_concludes(@ForAll Matter matter) {
        Decision expected = Matters.decide(matter);
        assertThat(DECISIONS.decide(matter.file(), matter.directory(), expected.directory()))
                .isEqualTo(expected);
    }
}
