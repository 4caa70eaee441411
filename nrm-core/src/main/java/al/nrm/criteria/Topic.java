package al.nrm.criteria;

import java.util.List;
import org.immutables.value.Value;

/** The criteria of one file. */
@Value.Immutable(builder = false)
public interface Topic {
    static Topic of(String name, String path, List<Criterion> criteria) {
        return ImmutableTopic.of(name, path, criteria);
    }

    /** The name of the file without its ending. */
    @Value.Parameter(order = 1)
    String name();

    /** The file, relative to the pack. */
    @Value.Parameter(order = 2)
    String path();

    /** In the order of the file. */
    @Value.Parameter(order = 3)
    List<Criterion> criteria();
}
