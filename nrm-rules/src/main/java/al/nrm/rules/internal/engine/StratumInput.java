package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.KnownFacts;
import java.util.BitSet;

/**
 * The one fact that the engine matches for a stratum of a case.
 *
 * @param stratum the number of the stratum
 * @param facts what is known of the case by then
 * @param fired the rules that fire, by their place in the stratum; the order of firing is forgotten on purpose
 */
record StratumInput(int stratum, KnownFacts facts, BitSet fired) {}
