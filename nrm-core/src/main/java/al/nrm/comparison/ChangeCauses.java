package al.nrm.comparison;

import java.util.Collection;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What in the two packs makes a decision change. */
@Value.Immutable(builder = false)
public interface ChangeCauses {
    static ChangeCauses of(Collection<String> rules, Collection<String> parameters, Collection<String> sources) {
        return ImmutableChangeCauses.of(rules, parameters, sources);
    }

    /** Ids of rules that fired under one pack alone, or that do not say the same in both. */
    @Value.Parameter(order = 1)
    @Value.NaturalOrder
    SortedSet<String> rules();

    /** Ids of parameters that were read and have another value on the day of the case. */
    @Value.Parameter(order = 2)
    @Value.NaturalOrder
    SortedSet<String> parameters();

    /** Ids of sources that are cited under one pack alone, or otherwise, or on which a value that differs rests. */
    @Value.Parameter(order = 3)
    @Value.NaturalOrder
    SortedSet<String> sources();
}
