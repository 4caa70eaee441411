/**
 * Tools for the authors of packs: {@link al.nrm.rules.authoring.PackDraft} opens a pack with its scenarios,
 * {@link al.nrm.rules.authoring.PackCheck} checks it, {@link al.nrm.rules.authoring.Coverage} and
 * {@link al.nrm.rules.authoring.MutationRun} measure the scenarios.
 */
@NullMarked
package al.nrm.rules.authoring;

import org.jspecify.annotations.NullMarked;
