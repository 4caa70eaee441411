package al.nrm.rules.engine;

import al.nrm.rules.criteria.CaseFacts;
import java.util.BitSet;

/**
 * The one fact that the engine matches in a stratum: what is known of a case by then, with a note of the rules that fired
 * for it, by their number. The order of firing is forgotten on purpose.
 */
public final class Matter {
    private final int stratum;
    private final CaseFacts facts;
    private final BitSet fired = new BitSet();

    Matter(int stratum, CaseFacts facts) {
        this.stratum = stratum;
        this.facts = facts;
    }

    int stratum() {
        return stratum;
    }

    CaseFacts facts() {
        return facts;
    }

    void fired(int rule) {
        fired.set(rule);
    }

    BitSet fired() {
        return fired;
    }
}
