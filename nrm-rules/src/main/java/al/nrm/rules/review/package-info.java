/**
 * What the author of a pack asks of it: {@link al.nrm.rules.review.PackDraft} opens one with its scenarios,
 * {@link al.nrm.rules.review.PackCheck} says what is wrong, {@link al.nrm.rules.review.Coverage} and
 * {@link al.nrm.rules.review.MutationRun} how much the scenarios show.
 */
@NullMarked
package al.nrm.rules.review;

import org.jspecify.annotations.NullMarked;
