package al.nrm.rules.internal.engine;

import java.util.BitSet;

/**
 * The rules that fire for the case that a thread reads, by their number; the order of firing is forgotten on purpose.
 *
 * <p>A consequence could as well take the fact that it fired for, but the engine hands it over by way of an array that the
 * sessions of a rule base share, unless they take locks that no case here needs.
 */
final class Firings {
    private final ThreadLocal<BitSet> ofThisThread = ThreadLocal.withInitial(BitSet::new);

    void note(int rule) {
        ofThisThread.get().set(rule);
    }

    /** Begins anew: the rules that fire from now on in this thread get into what is returned. */
    BitSet begin() {
        BitSet noted = ofThisThread.get();
        noted.clear();
        return noted;
    }
}
