/**
 * What the author of a pack asks of it: {@link al.nrm.rules.authoring.PackDraft} opens one with its scenarios,
 * {@link al.nrm.rules.authoring.PackCheck} says what is wrong, {@link al.nrm.rules.authoring.Coverage} and
 * {@link al.nrm.rules.authoring.MutationRun} how much the scenarios show.
 */
@NullMarked
package al.nrm.rules.authoring;

import org.jspecify.annotations.NullMarked;
