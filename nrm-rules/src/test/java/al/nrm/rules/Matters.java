package al.nrm.rules;

import al.nrm.rules.reading.Cases;
import al.nrm.rules.reading.Matter;
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

    /** Decided with the directory that belongs to the case. */
    public static al.nrm.decision.Decision decide(Matter matter) {
        return RULES.with(matter.directory()).decide(matter.file());
    }
}
