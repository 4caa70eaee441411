package al.nrm.referral;

import al.nrm.comparison.DecisionComparison;
import java.time.OffsetDateTime;

/**
 * The differences between new advice and the advice before.
 *
 * @param n the number of the event with the new advice
 * @param at when it was given
 * @param comparison what differs
 */
public record AdviceChange(int n, OffsetDateTime at, DecisionComparison comparison) {}
