package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import java.util.Set;

/**
 * Whom to turn to when a task is overdue.
 *
 * @param actions the duties concerned; empty: all
 * @param parameter the id of the parameter that says after how long
 * @param to the agency to turn to
 */
public record Escalation(Set<DutyAction> actions, String parameter, Agency to) {
    /** Copies the actions. */
    public Escalation {
        actions = Set.copyOf(actions);
    }

    /** Whether it is about a duty. */
    boolean concerns(DutyAction action) {
        return actions.isEmpty() || actions.contains(action);
    }
}
