/**
 * Training of the people who work in the mechanism, as counts and never as names: programmes, their sessions, what the
 * participants pass on, and what a county lacks. Entry: {@link al.nrm.training.Coverage}.
 */
@NullMarked
package al.nrm.training;

import org.jspecify.annotations.NullMarked;
