package al.nrm.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The differences between two packs that make a decision change.
 *
 * @param rules ids of rules that fired under one pack only, or that differ between the two
 * @param parameters ids of parameters that were read and have another value on the day of the case
 * @param sources ids of sources that are cited under one pack only, or cited differently, or cited for a value that
 *     differs
 */
public record ChangeCauses(SortedSet<String> rules, SortedSet<String> parameters, SortedSet<String> sources) {
    public ChangeCauses {
        rules = sorted(rules);
        parameters = sorted(parameters);
        sources = sorted(sources);
    }

    /**
     * The causes, in any order.
     *
     * @param rules ids of rules
     * @param parameters ids of parameters
     * @param sources ids of sources
     * @return the causes
     */
    public static ChangeCauses of(Collection<String> rules, Collection<String> parameters, Collection<String> sources) {
        return new ChangeCauses(new TreeSet<>(rules), new TreeSet<>(parameters), new TreeSet<>(sources));
    }

    private static SortedSet<String> sorted(Collection<String> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }
}
