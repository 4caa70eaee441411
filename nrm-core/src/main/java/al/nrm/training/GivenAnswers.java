package al.nrm.training;

import al.nrm.casefile.Agency;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of one group, without any data about its members.
 *
 * @param status the status; empty if not answered
 * @param urgency the urgency; empty if not answered
 * @param tell what was chosen for agencies; one that is absent was not answered
 * @param keep the safeguards that were chosen; empty if not answered
 */
public record GivenAnswers(
        Optional<Status> status,
        Optional<Urgency> urgency,
        SortedMap<Agency, Telling> tell,
        Optional<Set<SafeguardCode>> keep) {
    /** Copies the answers. */
    public GivenAnswers {
        tell = Collections.unmodifiableSortedMap(new TreeMap<>(tell));
        keep = keep.map(Set::copyOf);
    }

    /**
     * The answer to one point.
     *
     * @param point the point
     * @return the code that was chosen; empty if not answered
     */
    public Optional<String> to(Point point) {
        return switch (point.kind()) {
            case STATUS -> status.map(Enum::name);
            case URGENCY -> urgency.map(Enum::name);
            case TELL ->
                Optional.ofNullable(tell.get(Agency.valueOf(point.subject()))).map(Enum::name);
            case KEEP ->
                keep.map(chosen ->
                        chosen.contains(SafeguardCode.parse(point.subject())) ? Point.APPLIES : Point.DOES_NOT_APPLY);
        };
    }
}
