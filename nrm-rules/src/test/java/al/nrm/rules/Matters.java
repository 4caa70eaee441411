package al.nrm.rules;

import al.nrm.rules.reading.Cases;
import al.nrm.rules.reading.Matter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Invented cases over the bundled catalogue, and the bundled rules to decide them. */
public final class Matters extends DomainContextBase {
    public static final ReferralRules RULES = ReferralRules.bundled();
    private static final Arbitrary<Matter> MATTERS = Cases.matters(RULES.pack().catalogue());

    @Provide
    Arbitrary<Matter> matters() {
        return MATTERS;
    }

    /** So many of these cases, the same for the same seed; for a test that is no property. */
    public static List<Matter> drawn(int many, long seed) {
        return Cases.drawn(RULES.pack().catalogue(), many, seed);
    }

    /** Decided with the directory that belongs to the case. */
    public static al.nrm.decision.Decision decide(Matter matter) {
        return RULES.with(matter.directory()).decide(matter.file());
    }
}
