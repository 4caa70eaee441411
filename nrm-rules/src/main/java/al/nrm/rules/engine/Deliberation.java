package al.nrm.rules.engine;

import al.nrm.rules.criteria.FactGroup;
import al.nrm.rules.criteria.Rule;
import java.util.Collection;
import java.util.List;

/** One case being decided: it gives the engine facts, and is told which rules fired. */
public interface Deliberation {
    /** The facts of a group; its keys are concluded by now. */
    Collection<?> facts(FactGroup group);

    /** Rules of one stratum fired, sorted by id. */
    void concluded(List<Rule> rules);
}
