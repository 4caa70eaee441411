package al.nrm.rules.logic;

import al.nrm.rules.criteria.Key;

/**
 * Something that a decision may say.
 *
 * @param key the key of the decision
 * @param what the value or member, with what is said of it, such as {@code NOTIFY_POLICE}
 * @param when the cases in which it says so
 */
public record Outcome(Key key, String what, int when) {}
