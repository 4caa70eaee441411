package al.nrm.rules.internal.fact;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import java.util.Set;

/** What the person is said to need. */
public record Needs(Set<Service> services) {
    /** YES where a need is known; else UNKNOWN, since nobody says that there is none. */
    public Answer any() {
        return services.isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }
}
