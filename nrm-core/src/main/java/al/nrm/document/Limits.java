package al.nrm.document;

import org.immutables.value.Value;

/** How large a document may be. Larger documents are refused before they are processed. */
@Value.Immutable
public interface Limits {
    /** The default limits. */
    Limits DEFAULT = builder().build();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the size of a case in bytes of UTF-8: 1 MiB} */
    default int caseBytes() {
        return 1 << 20;
    }

    /** {@return the size of a directory or a decision in bytes of UTF-8: 16 MiB, since both grow with the number of providers} */
    default int directoryBytes() {
        return 16 << 20;
    }

    /** Upper bound of {@link #depth()}, since reading is recursive. */
    int DEEPEST = 1_000;

    /**
     * How deeply lists and objects may be nested. A plain tree is not read deeper than its shape.
     *
     * @return 32; at most {@link #DEEPEST}
     */
    default int depth() {
        return 32;
    }

    /** {@return the length of one text in characters (Unicode code points): 10,000} */
    default int textLength() {
        return 10_000;
    }

    /** {@return the number of observations of a case: 1,000} */
    default int observations() {
        return 1_000;
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (caseBytes() < 1 || directoryBytes() < 1 || depth() < 1 || textLength() < 1 || observations() < 1) {
            throw new IllegalArgumentException("A limit is 1 or more.");
        }
        if (depth() > DEEPEST) {
            throw new IllegalArgumentException("The depth is at most " + DEEPEST + ".");
        }
    }

    /** Builds {@link Limits}. */
    final class Builder extends ImmutableLimits.Builder {}
}
