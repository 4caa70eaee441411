package al.nrm.rules.internal.decide;

import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * A code that rules concluded in a case.
 *
 * @param key the key for which it was concluded
 * @param code the code
 * @param rules the rules that concluded it, each once, in the order in which they fired
 */
record ConcludedCode(Key key, Code code, List<ActiveRule> rules) {
    static ConcludedCode of(Key key, Code code, ActiveRule rule) {
        return new ConcludedCode(key, code, List.of(rule));
    }

    /** The same code, concluded by one more rule; a rule that may conclude it twice counts once. */
    ConcludedCode and(ActiveRule rule) {
        if (rules.contains(rule)) {
            return this;
        }
        List<ActiveRule> more = new ArrayList<>(rules.size() + 1);
        more.addAll(rules);
        more.add(rule);
        return new ConcludedCode(key, code, more);
    }
}
