package al.nrm.indicator;

import al.nrm.law.InForce;
import al.nrm.law.PackEntry;
import al.nrm.text.EntryId;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One indicator of trafficking. */
@Value.Immutable
public interface Indicator extends PackEntry {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id in lower kebab case, such as {@code cd.debt-bondage}; the prefix is only a name} */
    String id();

    /** {@return the element that it indicates} */
    Element element();

    /** {@return the dimension in which it counts; empty for acts and purposes} */
    Optional<Dimension> dimension();

    /** {@return its strength in the adult labour set; empty if it does not count there} */
    Optional<Strength> strengthForAdults();

    /** {@return its strength in the child labour set; empty if it does not count there} */
    Optional<Strength> strengthForChildren();

    /**
     * {@return its strengths in the sets that a pack declares besides these two; a set in which it does not count is
     * absent}
     */
    Map<IndicatorSet, Strength> otherStrengths();

    /** {@return what is observed, in words} */
    Text label();

    /** {@return the id of the source it was taken from} */
    String source();

    @Override
    @Value.NonAttribute
    default Stream<String> sources() {
        return Stream.of(source());
    }

    /** {@return whether wording and strength were compared with the source's own text} */
    boolean verified();

    /** {@return the days on which it counts; a case of another day must not have it} */
    default InForce inForce() {
        return InForce.from(LocalDate.MIN);
    }

    /** {@return its JSON pointer in the evidence of a decision} */
    @Value.Lazy
    default String pointer() {
        return "/observations/" + id();
    }

    /**
     * Its strength in a set, if it counts there.
     *
     * @param set the set of a group of people
     * @return the strength
     */
    @Value.NonAttribute
    default Optional<Strength> strength(IndicatorSet set) {
        if (set.equals(IndicatorSet.ADULT_LABOUR)) {
            return strengthForAdults();
        }
        return set.equals(IndicatorSet.CHILD_LABOUR)
                ? strengthForChildren()
                : Optional.ofNullable(otherStrengths().get(set));
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (!EntryId.isWellFormed(id())) {
            throw new IllegalArgumentException("The id of an indicator is lower.kebab-case.");
        }
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {}
}
