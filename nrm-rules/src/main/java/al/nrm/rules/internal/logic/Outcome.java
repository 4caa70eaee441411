package al.nrm.rules.internal.logic;

import al.nrm.rules.internal.rule.Key;

/**
 * Something that a decision may say.
 *
 * @param key the key of the decision
 * @param when the cases in which it says so
 */
public record Outcome(Key key, int when) {}
