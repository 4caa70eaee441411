package al.nrm.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** An entry of a rule pack that is in force on certain days and cites its legal sources. */
public interface CitedEntry extends PackEntry {
    /** {@return the days on which it is in force} */
    InForce inForce();

    /** {@return where it is laid down} */
    List<Citation> citations();

    @Override
    @Value.NonAttribute
    default Stream<String> sources() {
        return citations().stream().map(Citation::source);
    }

    /**
     * The entries in force on a day.
     *
     * @param <T> the kind of entry
     * @param entries some entries
     * @param day the day
     * @return those in force, in the same order
     */
    static <T extends CitedEntry> List<T> on(Collection<T> entries, LocalDate day) {
        List<T> some = new ArrayList<>(entries.size());
        for (T entry : entries) {
            if (entry.inForce().covers(day)) {
                some.add(entry);
            }
        }
        return List.copyOf(some);
    }
}
