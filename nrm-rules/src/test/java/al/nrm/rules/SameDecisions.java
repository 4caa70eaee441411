package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.PackReference;
import al.nrm.rules.reading.Matter;
import java.util.List;

/** Compares what two rule books decide, but for the version and the hash of their packs. */
final class SameDecisions {
    private SameDecisions() {}

    static void assertAsBundled(ReferralRules rules, List<Matter> matters) {
        for (Matter matter : matters) {
            assertThat(apartFromThePack(rules.with(matter.directory()).decide(matter.file())))
                    .isEqualTo(apartFromThePack(Matters.decide(matter)));
        }
    }

    private static Decision apartFromThePack(Decision decision) {
        return Decision.builder()
                .from(decision)
                .pack(PackReference.builder()
                        .id("al")
                        .version("0.0.0")
                        .sha256("0".repeat(64))
                        .build())
                .build();
    }
}
