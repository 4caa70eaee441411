package al.nrm.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.rules.Matters;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Small changes of a pack are tried without the engine; what is found so holds only if the two decide the same. */
@Domain(Matters.class)
class DirectReadingTest {
    private static final DirectDecider DIRECT = new DirectDecider(Matters.RULES.pack());

    @Property(seed = "20270101")
    @Tries(20_000)
    void a_direct_reading_decides_what_the_engine_decides(@ForAll Matter matter) {
        Decision engine = Matters.decide(matter);
        assertThat(DIRECT.decide(matter.file(), matter.directory()))
                .isEqualTo(Decision.builder()
                        .from(engine)
                        .directory(DirectoryReference.builder().sha256("").build())
                        .build());
    }
}
