package al.nrm.rules.engine;

import java.util.BitSet;

/** Which rules fired, by their number. The order of firing is forgotten on purpose. */
public final class Firings {
    private final BitSet fired = new BitSet();

    void fired(int rule) {
        fired.set(rule);
    }

    BitSet rules() {
        return fired;
    }

    void clear() {
        fired.clear();
    }
}
