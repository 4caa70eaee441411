package al.nrm.law;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** An entry of a rule pack: what its authors write, cite and correct. */
public interface PackEntry {
    /**
     * What the entry rests on.
     *
     * @return the ids of sources, some perhaps more than once; none for an entry that rests on no text
     */
    @Value.NonAttribute
    default Stream<String> sources() {
        return Stream.empty();
    }

    /**
     * What the entry corrects in an earlier version of the pack.
     *
     * @return its corrections; none for an entry that corrects nothing
     */
    @Value.NonAttribute
    default List<Correction> corrections() {
        return List.of();
    }
}
