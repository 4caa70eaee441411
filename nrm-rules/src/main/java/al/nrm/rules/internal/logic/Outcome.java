package al.nrm.rules.internal.logic;

import al.nrm.rules.internal.rule.Key;

/**
 * Something that a decision may say.
 *
 * @param key the key of the decision
 * @param what the value or member, with what is said of it, such as {@code NOTIFY_POLICE}
 * @param when the cases in which it says so
 */
public record Outcome(Key key, String what, int when) {}
