package al.nrm.decision;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/**
 * Facts of the case that contradict each other. The rules do not decide which is right.
 *
 * @param pointers the JSON pointers into the case
 * @param sentence the notice, a sentence
 */
@Value.Builder
public record Notice(List<String> pointers, Text sentence) {
    /** Copies the list. */
    public Notice {
        pointers = List.copyOf(pointers);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}. */
    public static final class Builder extends NoticeBuilder {}
}
