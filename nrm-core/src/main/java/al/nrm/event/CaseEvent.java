package al.nrm.event;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One event of a case.
 *
 * @param caseId the id of the case; in the document {@code case}
 * @param n its place in the recording, from 1 without gaps
 * @param at when it happened
 * @param recorded when it was written down; not before {@code at}
 * @param by the agency that acted
 * @param key the idempotency key; empty where none was given
 * @param content what happened
 * @param previous the SHA-256 of the event before; empty for the first
 */
public record CaseEvent(
        String caseId,
        int n,
        OffsetDateTime at,
        OffsetDateTime recorded,
        Actor by,
        Optional<String> key,
        EventContent content,
        Optional<String> previous) {
    /** By the moment at which they happened, then by their place in the recording. */
    public static final Comparator<CaseEvent> AS_IT_HAPPENED =
            Comparator.comparing((CaseEvent event) -> event.at().toInstant()).thenComparingInt(CaseEvent::n);
}
