package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.LibraryVersion;
import al.nrm.rules.Matters;
import al.nrm.rules.internal.decide.DecisionMaker;
import al.nrm.rules.internal.decide.LawByDay;
import al.nrm.rules.internal.engine.DirectReading;
import al.nrm.rules.internal.pack.BundledPack;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Small changes of a pack are tried without Drools; what is found so holds only if the two decide the same. */
@Domain(Matters.class)
class DirectReadingTest {
    private static final CheckedPack PACK = CheckedPack.of(Matters.RULES.pack());
    private static final DecisionMaker DIRECT = new DecisionMaker(
            PACK,
            new LawByDay(PACK),
            DirectReading::new,
            LibraryVersion.builder().version(BundledPack.libraryVersion()).build());

    @Property(seed = "20270101")
    @Tries(value = 20_000, ordinary = 400)
    void a_direct_reading_decides_what_the_engine_decides(@ForAll Matter matter) {
        Decision engine = Matters.decide(matter);
        assertThat(DIRECT.decide(matter.file(), matter.directory(), engine.directory()))
                .isEqualTo(engine);
    }
}
