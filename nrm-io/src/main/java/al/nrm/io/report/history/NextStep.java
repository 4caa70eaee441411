package al.nrm.io.report.history;

import al.nrm.casefile.Agency;
import al.nrm.referral.CaseState;
import al.nrm.referral.Step;
import al.nrm.referral.StepTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step that some agencies may take now.
 *
 * @param step the step
 * @param referral the referral that it concerns; empty for a step of the case
 * @param by the agencies, in the order of the vocabulary
 */
record NextStep(Step step, Optional<String> referral, List<Agency> by) {
    /** Every step that some agency may take, once for each referral concerned. */
    static List<NextStep> all(StepTable table, CaseState state) {
        Map<List<Object>, NextStep> steps = new LinkedHashMap<>();
        for (Agency agency : Agency.values()) {
            table.allowedNext(state, agency).forEach(allowed -> {
                List<Object> key = List.of(allowed.step().id(), allowed.referral());
                NextStep before = steps.get(key);
                List<Agency> by = new ArrayList<>(before == null ? List.of() : before.by());
                by.add(agency);
                steps.put(key, new NextStep(allowed.step(), allowed.referral(), List.copyOf(by)));
            });
        }
        return List.copyOf(steps.values());
    }
}
