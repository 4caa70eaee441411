package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.decision.Due;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.place.County;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A duty from advice, with its progress in the history of a case.
 *
 * @param duty the action and its recipient
 * @param actor the agency that must do it
 * @param county the county where it must be done, if known
 * @param due the time limit from which {@code until} follows; empty if none was in force
 * @param until the moment by which it must be done; empty where no limit is in force
 * @param state whether it is open, overdue, done or moot
 * @param since the moment of the advice that made it a task
 * @param closed the moment at which it was done or became moot; empty while it is open or overdue
 * @param moot why it need not be performed; only for {@link State#MOOT}
 */
public record Task(
        DutyKey duty,
        Agency actor,
        Optional<County> county,
        Optional<Due> due,
        Optional<OffsetDateTime> until,
        State state,
        OffsetDateTime since,
        Optional<OffsetDateTime> closed,
        Optional<EventContent.Moot.Reason> moot) {
    /** The states of a task. */
    public enum State {
        OPEN,
        /** Open after its limit. It is computed and never recorded as an event. */
        OVERDUE,
        DONE,
        MOOT
    }

    /**
     * Whether it is not done yet.
     *
     * @return true for {@link State#OPEN} and {@link State#OVERDUE}
     */
    public boolean isOpen() {
        return state == State.OPEN || state == State.OVERDUE;
    }

    /** The same task as it is at a moment: overdue if its limit has passed. */
    Task at(OffsetDateTime moment) {
        boolean late = isOpen() && until.filter(limit -> limit.isBefore(moment)).isPresent();
        return state == State.OPEN && late ? with(State.OVERDUE, Optional.empty(), Optional.empty()) : this;
    }

    Task with(State next, Optional<OffsetDateTime> when, Optional<EventContent.Moot.Reason> why) {
        return new Task(duty, actor, county, due, until, next, since, when, why);
    }
}
