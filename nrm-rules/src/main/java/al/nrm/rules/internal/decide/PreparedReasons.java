package al.nrm.rules.internal.decide;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The prepared reasons of one pack, equal ones kept once: in most periods of the law, and for most agencies, a rule gives the
 * same. Their number is bounded by the rules, their exceptions, the periods and the agencies. Safe for many threads.
 */
final class PreparedReasons {
    private final Map<String, List<PreparedReason>> byRule = new ConcurrentHashMap<>();

    /** The equal reason that is kept; the given one if there was none. */
    PreparedReason same(PreparedReason made) {
        List<PreparedReason> kept = byRule.computeIfAbsent(made.reason().rule(), none -> new CopyOnWriteArrayList<>());
        int place = kept.indexOf(made);
        if (place >= 0) {
            return kept.get(place);
        }
        kept.add(made);
        return made;
    }
}
