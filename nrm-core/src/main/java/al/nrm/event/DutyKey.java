package al.nrm.event;

import al.nrm.casefile.Agency;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import java.util.Optional;

/**
 * Identifies a duty in a history: the action and its recipient.
 *
 * @param action what is to be done
 * @param recipient the agency that is notified or asked; empty where there is none
 */
public record DutyKey(DutyAction action, Optional<Agency> recipient) {
    /**
     * The key of a duty of a decision.
     *
     * @param duty the duty
     * @return its key
     */
    public static DutyKey of(Duty duty) {
        return new DutyKey(duty.action(), duty.recipient());
    }
}
