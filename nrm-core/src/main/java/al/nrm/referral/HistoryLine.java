package al.nrm.referral;

import al.nrm.casefile.CaseTerms;
import al.nrm.document.EventDocument;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line of a history: its document as written, and its event.
 *
 * <pre>{@code
 * HistoryLine line = HistoryLine.read(tree, pack.terms(), Limits.DEFAULT).value();
 * }</pre>
 *
 * @param document the plain tree of the line, including keys that a later version added
 * @param event the event; empty if a later minor version added its kind
 * @param unknown the keys that this version does not know; the kind, if it is unknown
 */
public record HistoryLine(Map<String, @Nullable Object> document, Optional<CaseEvent> event, List<String> unknown) {
    /** Keeps the order of the keys. */
    public HistoryLine {
        document = Collections.unmodifiableMap(new LinkedHashMap<>(document));
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads a line.
     *
     * @param tree an event document as a plain tree
     * @param terms what the rule pack demands of a case
     * @param limits how large the document may be
     * @return the line, or everything that is wrong with it
     */
    public static ReadResult<HistoryLine> read(@Nullable Object tree, CaseTerms terms, Limits limits) {
        ReadResult<EventDocument.Reading> read = EventDocument.read(tree, terms, limits);
        if (read.isRefused()) {
            return ReadResult.refused(read.problems(), read.total());
        }
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> object) {
            object.forEach((key, value) -> document.put(String.valueOf(key), value));
        }
        return ReadResult.of(
                new HistoryLine(document, read.value().event(), read.value().unknown()));
    }

    /**
     * The line of an event.
     *
     * @param event the event
     * @return the line, without salts
     */
    public static HistoryLine of(CaseEvent event) {
        return new HistoryLine(EventDocument.tree(event), Optional.of(event), List.of());
    }

    /**
     * The number of the line in the order of recording.
     *
     * @return from 1; 0 where it has none
     */
    public int n() {
        return document.get("n") instanceof Number n ? n.intValue() : 0;
    }

    /**
     * The case of the line.
     *
     * @return its id; empty where it has none
     */
    public String caseId() {
        return document.get("case") instanceof String id ? id : "";
    }

    /**
     * The line with a salt for each of its personal parts, so that they can be erased later and the chain can still be
     * verified.
     *
     * @param salt yields a new random text for each part
     * @return the line; the same if it has no personal part
     */
    public HistoryLine salted(Supplier<String> salt) {
        return new HistoryLine(EventChain.salted(document, salt), event, unknown);
    }

    /**
     * The line without its personal parts and their salts; their hashes remain, so that the chain can still be
     * verified.
     *
     * @param terms what the rule pack demands of a case
     * @return the line; the same if it has no personal part
     */
    public HistoryLine erased(CaseTerms terms) {
        return read(EventChain.erased(document), terms, Limits.DEFAULT).value();
    }

    /**
     * The hash by which the next line refers to this one.
     *
     * @return 64 hexadecimal digits; the same before and after the personal parts are erased
     */
    public String sha256() {
        return EventChain.hash(document);
    }

    /** Leaves out the document, which may be personal. */
    @Override
    public String toString() {
        return "HistoryLine["
                + event.map(known -> known.n() + " " + known.content().kind()).orElse("set aside") + "]";
    }
}
