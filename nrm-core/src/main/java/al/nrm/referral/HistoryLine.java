package al.nrm.referral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a history: its document as it was written, and the event that it tells.
 *
 * @param document the plain tree of the line, with what a later version added
 * @param event the event; empty where a later minor version added its kind
 */
public record HistoryLine(Map<String, @Nullable Object> document, Optional<CaseEvent> event) {
    /** Keeps the order of the keys. */
    public HistoryLine {
        document = Collections.unmodifiableMap(new LinkedHashMap<>(document));
    }

    /** The hash by which the next line names this one. */
    String hash() {
        return EventChain.hash(document);
    }

    /** Shows nothing of the document, which may be personal. */
    @Override
    public String toString() {
        return "HistoryLine[" + event.map(known -> known.n() + " " + known.content().kind()).orElse("set aside") + "]";
    }
}
