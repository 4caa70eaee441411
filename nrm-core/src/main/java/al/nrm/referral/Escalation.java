package al.nrm.referral;

import al.nrm.casefile.Agency;
import al.nrm.decision.DutyAction;
import al.nrm.law.Citation;
import al.nrm.law.CitedEntry;
import al.nrm.law.Counting;
import al.nrm.law.InForce;
import al.nrm.law.TimeLimit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The agency to inform when a task is overdue.
 *
 * @param duties the duties concerned; empty: all
 * @param after how long after the limit of the task
 * @param counting how the days of {@code after} are counted
 * @param to the agency to inform
 * @param inForce the days on which it is in force
 * @param citations where this is laid down
 */
public record Escalation(
        Set<DutyAction> duties,
        TimeLimit after,
        Counting counting,
        Agency to,
        InForce inForce,
        List<Citation> citations)
        implements CitedEntry {
    /** Copies the duties and citations. */
    public Escalation {
        duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        citations = List.copyOf(citations);
    }

    /** Whether it applies to a duty. */
    boolean concerns(DutyAction action) {
        return duties.isEmpty() || duties.contains(action);
    }
}
