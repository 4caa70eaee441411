package al.nrm.rules.engine;

import al.nrm.rules.criteria.CaseFacts;
import java.util.BitSet;

/**
 * The one fact that the engine matches: what is known of a case, with a note of the rules that fired for it, by their
 * number. The order of firing is forgotten on purpose.
 */
public final class Matter {
    private final CaseFacts facts = new CaseFacts();
    private final BitSet fired = new BitSet();

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
