/** Scenarios of a pack: one situation and what must follow. Start with {@link al.nrm.rules.scenario.ScenarioRun}. */
@NullMarked
package al.nrm.rules.scenario;

import org.jspecify.annotations.NullMarked;
