/** What is advised and why: {@link al.nrm.decision.Decision}, given by a {@link al.nrm.decision.Decider}. */
@NullMarked
package al.nrm.decision;

import org.jspecify.annotations.NullMarked;
