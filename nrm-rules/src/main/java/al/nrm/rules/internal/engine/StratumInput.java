package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.KnownFacts;
import java.util.BitSet;

/**
 * The one fact that the engine matches for a stratum of a case. It is an interface because Drools reads the annotations of
 * each public method of the type of a pattern; a class has methods of {@link Object} with annotations of the JDK.
 */
interface StratumInput {
    /** The number of the stratum. */
    int stratum();

    /** What is known of the case by then. */
    KnownFacts facts();

    /** The rules that fire, by their place in the stratum; the order of firing is forgotten on purpose. */
    BitSet fired();

    /** The fact for one evaluation. */
    record Value(int stratum, KnownFacts facts, BitSet fired) implements StratumInput {}
}
