package al.nrm.criteria;

import al.nrm.text.Text;
import org.immutables.value.Value;

/** A scenario of a pack that shows a criterion. */
@Value.Immutable(builder = false)
public interface Example {
    static Example of(String path, Text title) {
        return ImmutableExample.of(path, title);
    }

    /** Where it stands in the pack. */
    @Value.Parameter(order = 1)
    String path();

    @Value.Parameter(order = 2)
    Text title();
}
