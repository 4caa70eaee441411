package al.nrm.law;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** An entry of a rule pack, with its sources and corrections. */
public interface PackEntry {
    /**
     * The sources on which the entry is based.
     *
     * @return the ids of sources, some perhaps more than once; none for an entry that rests on no text
     */
    @Value.NonAttribute
    default Stream<String> sources() {
        return Stream.empty();
    }

    /**
     * The corrections of earlier versions of the pack.
     *
     * @return its corrections; none for an entry that corrects nothing
     */
    @Value.NonAttribute
    default List<Correction> corrections() {
        return List.of();
    }
}
