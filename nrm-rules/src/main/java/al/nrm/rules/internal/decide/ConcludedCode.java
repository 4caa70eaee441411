package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.rule.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * A code that rules concluded in a case.
 *
 * @param code the code
 * @param rules the rules that concluded it, each once, in the order in which they fired
 */
record ConcludedCode(Code code, List<ActiveRule> rules) {
    static ConcludedCode of(Code code, ActiveRule rule) {
        return new ConcludedCode(code, List.of(rule));
    }

    /** The same code, concluded by one more rule; a rule that may conclude it twice counts once. */
    ConcludedCode and(ActiveRule rule) {
        if (rules.contains(rule)) {
            return this;
        }
        List<ActiveRule> more = new ArrayList<>(rules.size() + 1);
        more.addAll(rules);
        more.add(rule);
        return new ConcludedCode(code, more);
    }
}
