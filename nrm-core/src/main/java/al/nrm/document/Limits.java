package al.nrm.document;

import org.immutables.value.Value;

/** How large a document may be. What is larger is refused before it costs anything. */
@Value.Immutable
public interface Limits {
    /** What is usual. */
    Limits DEFAULT = builder().build();

    static Builder builder() {
        return new Builder();
    }

    /** The size of a case in bytes of UTF-8: 1 MiB. */
    default int caseBytes() {
        return 1 << 20;
    }

    /** The size of a directory or a decision in bytes of UTF-8: 16 MiB, since both grow with the number of providers. */
    default int directoryBytes() {
        return 16 << 20;
    }

    /** How deep lists and objects may be nested: 32. A plain tree is followed no deeper than its form. */
    default int depth() {
        return 32;
    }

    /** The length of one text in characters (Unicode code points): 10,000. */
    default int textLength() {
        return 10_000;
    }

    /** The number of observations of a case: 1,000. */
    default int observations() {
        return 1_000;
    }

    @Value.Check
    default void check() {
        if (caseBytes() < 1 || directoryBytes() < 1 || depth() < 1 || textLength() < 1 || observations() < 1) {
            throw new IllegalArgumentException("A limit is 1 or more.");
        }
    }

    /** Builds {@link Limits}. */
    final class Builder extends ImmutableLimits.Builder {}
}
