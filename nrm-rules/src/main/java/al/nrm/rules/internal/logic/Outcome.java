package al.nrm.rules.internal.logic;

import al.nrm.rules.internal.rule.Key;

/**
 * A possible part of a decision.
 *
 * @param key the key of the decision
 * @param when the cases in which the decision has it
 */
public record Outcome(Key key, int when) {}
