/** Advice and its reasons: {@link al.nrm.decision.Decision}, given by a {@link al.nrm.decision.Decider}. */
@NullMarked
package al.nrm.decision;

import org.jspecify.annotations.NullMarked;
