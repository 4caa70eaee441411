package al.nrm.criteria;

import al.nrm.law.PackEntry;
import java.util.Optional;

/**
 * What changed of one entry of a book of criteria.
 *
 * @param chapter the chapter, which tells the type of the entry
 * @param id the id of the entry
 * @param kind what happened to it
 * @param before the entry in the older book; empty: it has none
 * @param after the entry in the newer book; empty: it has none
 */
public record EntryChange(
        BookChapter chapter, String id, Kind kind, Optional<PackEntry> before, Optional<PackEntry> after) {
    /** What happened to an entry. */
    public enum Kind {
        /** The newer book has it. */
        ADDED,
        /** The older book has it. */
        REMOVED,
        /** It got a last day, or an earlier one; nothing else changed. */
        CLOSED,
        /** Its sentence changed, and not what it demands or concludes. */
        REWORDED,
        /** The newer pack corrects a reading of the older one, also for days that are past. */
        CORRECTED,
        /** Anything else. */
        CHANGED
    }
}
