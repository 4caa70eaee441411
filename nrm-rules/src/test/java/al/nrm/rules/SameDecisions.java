package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.PackReference;
import al.nrm.rules.reading.Cases;
import al.nrm.rules.reading.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;

/** Compares what two rule books decide, but for the version and the hash of their packs. */
final class SameDecisions {
    private SameDecisions() {}

    /** Invented cases, the same for the same number; for a test that is no property. */
    static List<Matter> matters(int many, long seed) {
        List<Matter> matters = new ArrayList<>();
        JqwikSession.run(() -> matters.addAll(mattersOfAProperty(many, seed)));
        return matters;
    }

    /** The same within a property. */
    static List<Matter> mattersOfAProperty(int many, long seed) {
        var generator = Cases.matters(Matters.RULES.pack().catalogue()).generator(1_000);
        Random random = new Random(seed);
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            matters.add(generator.next(random).value());
        }
        return matters;
    }

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
