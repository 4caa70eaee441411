package al.nrm.rules.internal.rule;

import al.nrm.rules.internal.fact.Observed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one case so far: the fact of each group, once its keys are concluded. A case has one fact of each
 * group; only of observations it may have several, and these are one list.
 */
public final class KnownFacts {
    private static final int GROUPS = FactGroup.values().length;

    private final @Nullable Object[] facts = new Object[GROUPS];

    /** The fact of a group becomes known; that of {@link FactGroup#OBSERVATIONS} is a list of {@link Observed}. */
    public void know(FactGroup group, Object fact) {
        facts[group.ordinal()] = fact;
    }

    /**
     * The fact of a group.
     *
     * @throws NullPointerException if it is not known yet
     */
    public Object of(FactGroup group) {
        return Objects.requireNonNull(facts[group.ordinal()], group.name());
    }

    /** The indicators that were observed. */
    @SuppressWarnings("unchecked")
    List<Observed> observations() {
        return (List<Observed>) of(FactGroup.OBSERVATIONS);
    }
}
