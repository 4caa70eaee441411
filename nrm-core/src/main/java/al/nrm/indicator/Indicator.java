package al.nrm.indicator;

import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** One sign of trafficking that can be asked for. */
@Value.Immutable
public interface Indicator {
    static Builder builder() {
        return new Builder();
    }

    /** Lower kebab case, such as {@code cd.debt-bondage}; the prefix is only a name. */
    String id();

    /** The element it speaks for. */
    Element element();

    /** The dimension it counts in; none for acts and purposes. */
    Optional<Dimension> dimension();

    /** Its strength in the adult labour set; none: it does not count there. */
    Optional<Strength> strengthForAdults();

    /** Its strength in the child labour set; none: it does not count there. */
    Optional<Strength> strengthForChildren();

    Text label();

    /** The id of the source it was taken from. */
    String source();

    /** Whether wording and strength were compared with the source's own text. */
    boolean verified();

    /** How the evidence of a decision names it. */
    @Value.Lazy
    default String pointer() {
        return "/observations/" + id();
    }

    /** Its strength in a set, if it counts there. */
    @Value.NonAttribute
    default Optional<Strength> strength(IndicatorSet set) {
        return set == IndicatorSet.ADULT_LABOUR ? strengthForAdults() : strengthForChildren();
    }

    @Value.Check
    default void check() {
        if (!EntryId.isWellFormed(id())) {
            throw new IllegalArgumentException("The id of an indicator is lower.kebab-case.");
        }
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {}
}
