package al.nrm.problem;

import al.nrm.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a document: where, what, and what was perhaps meant. It never repeats the value of a
 * personal field.
 */
@Value.Immutable(builder = false)
public interface Problem {
    static Problem at(String pointer, Text what) {
        return ImmutableProblem.of(pointer, what, Optional.empty());
    }

    static Problem at(String pointer, Text what, Text hint) {
        return ImmutableProblem.of(pointer, what, Optional.of(hint));
    }

    /** JSON pointer (RFC 6901) into the document; empty for the document as a whole. */
    @Value.Parameter(order = 1)
    String pointer();

    /** What is wrong. */
    @Value.Parameter(order = 2)
    Text what();

    /** What would be right, where the product can tell. */
    @Value.Parameter(order = 3)
    Optional<Text> hint();
}
