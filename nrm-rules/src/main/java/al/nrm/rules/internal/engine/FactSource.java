package al.nrm.rules.internal.engine;

import al.nrm.rules.internal.rule.FactGroup;
import al.nrm.rules.internal.rule.Rule;
import java.util.List;

/** One case being decided: it gives the engine facts, and is told which rules fired. */
public interface FactSource {
    /** The fact of a group, of {@link FactGroup#OBSERVATIONS} the list of them; its keys are concluded by now. */
    Object fact(FactGroup group);

    /** Rules of one stratum fired, sorted by id. */
    void concluded(List<Rule> rules);
}
