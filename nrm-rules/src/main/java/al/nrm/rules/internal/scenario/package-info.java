/** Scenarios of a pack: one situation and what must follow. Start with {@link al.nrm.rules.authoring.ScenarioRun}. */
@NullMarked
package al.nrm.rules.internal.scenario;

import org.jspecify.annotations.NullMarked;
