package al.nrm.indicator;

import al.nrm.law.CitedEntry;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Every indicator of a pack. */
@Value.Immutable(builder = false)
public interface IndicatorCatalogue {
    /**
     * A catalogue of indicators.
     *
     * @param indicators in any order
     * @return the catalogue
     * @throws IllegalArgumentException if an id occurs twice
     */
    static IndicatorCatalogue of(List<Indicator> indicators) {
        return of(indicators, WeightSet.BUNDLED);
    }

    /**
     * A catalogue of indicators with the sets of weights that a pack declares.
     *
     * @param indicators in any order
     * @param sets the sets of weights, in the order of the pack
     * @return the catalogue
     * @throws IllegalArgumentException if an id occurs twice
     */
    static IndicatorCatalogue of(List<Indicator> indicators, List<WeightSet> sets) {
        return ImmutableIndicatorCatalogue.of(indicators, sets);
    }

    /** {@return the indicators in the order of the pack} */
    @Value.Parameter(order = 1)
    List<Indicator> indicators();

    /** {@return the sets of weights in the order of the pack} */
    @Value.Parameter(order = 2)
    List<WeightSet> sets();

    /** {@return whether at least one set counts for certain forms of exploitation only} */
    @Value.Lazy
    default boolean isScoped() {
        return sets().stream().anyMatch(set -> !set.isGeneral());
    }

    /** {@return the sets for children that count for forms of exploitation without a set of their own} */
    @Value.Lazy
    default List<IndicatorSet> generalForChildren() {
        return general(true);
    }

    /** {@return the sets for adults that count for forms of exploitation without a set of their own} */
    @Value.Lazy
    default List<IndicatorSet> generalForAdults() {
        return general(false);
    }

    private List<IndicatorSet> general(boolean child) {
        List<IndicatorSet> general = new ArrayList<>();
        for (WeightSet set : sets()) {
            if (set.child() == child && set.isGeneral()) {
                general.add(set.code());
            }
        }
        return List.copyOf(general);
    }

    /**
     * The sets of weights for a case: those of its forms of exploitation, and the general one if no form is known or a
     * form has no set of its own. With several sets a dimension is positive if one of them makes it positive.
     *
     * @param child whether the person is treated as a child
     * @param forms the forms of exploitation in the case
     * @return in the order of the pack
     */
    @Value.NonAttribute
    default List<IndicatorSet> setsFor(boolean child, Collection<? extends Enum<?>> forms) {
        if (!isScoped()) {
            return child ? generalForChildren() : generalForAdults();
        }
        List<WeightSet> own =
                sets().stream().filter(set -> set.child() == child).toList();
        boolean covered = !forms.isEmpty()
                && forms.stream().allMatch(form -> own.stream().anyMatch(set -> set.names(List.of(form))));
        return own.stream()
                .filter(set -> set.isGeneral() ? !covered : set.names(forms))
                .map(WeightSet::code)
                .toList();
    }

    /**
     * The label of a set.
     *
     * @param set the code of a set
     * @return its label; the code for a set that neither this catalogue nor the library declares
     */
    @Value.NonAttribute
    default Text meaning(IndicatorSet set) {
        return Stream.concat(sets().stream(), WeightSet.BUNDLED.stream())
                .filter(known -> known.code().equals(set))
                .map(WeightSet::meaning)
                .findFirst()
                .orElse(Text.of(set.name(), set.name()));
    }

    /** {@return the indicators by id, sorted} */
    @Value.Lazy
    default Map<String, Indicator> byId() {
        Map<String, Indicator> byId = new TreeMap<>();
        for (Indicator indicator : indicators()) {
            byId.put(indicator.id(), indicator);
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** {@return the indicators of each element that has some} */
    @Value.Lazy
    default Map<Element, List<Indicator>> byElement() {
        Map<Element, List<Indicator>> byElement = new EnumMap<>(Element.class);
        for (Indicator indicator : indicators()) {
            byElement
                    .computeIfAbsent(indicator.element(), none -> new ArrayList<>())
                    .add(indicator);
        }
        return Collections.unmodifiableMap(byElement);
    }

    /** {@return the indicators of each dimension that has some} */
    @Value.Lazy
    default Map<Dimension, List<Indicator>> byDimension() {
        Map<Dimension, List<Indicator>> byDimension = new EnumMap<>(Dimension.class);
        for (Indicator indicator : indicators()) {
            if (indicator.dimension().isPresent()) {
                byDimension
                        .computeIfAbsent(indicator.dimension().get(), none -> new ArrayList<>())
                        .add(indicator);
            }
        }
        return Collections.unmodifiableMap(byDimension);
    }

    /**
     * The indicator of an id, if the catalogue knows it.
     *
     * @param id the id of an indicator
     * @return the indicator
     */
    @Value.NonAttribute
    default Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * The indicators of a day.
     *
     * @param day the day of a case
     * @return a catalogue of the indicators and sets in force on that day; this one if all are
     */
    @Value.NonAttribute
    default IndicatorCatalogue on(LocalDate day) {
        List<Indicator> some = new ArrayList<>(indicators().size());
        for (Indicator indicator : indicators()) {
            if (indicator.inForce().covers(day)) {
                some.add(indicator);
            }
        }
        List<WeightSet> weights = CitedEntry.on(sets(), day);
        return some.size() == indicators().size() && weights.size() == sets().size() ? this : of(some, weights);
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (byId().size() < indicators().size()) {
            throw new IllegalArgumentException("An indicator stands in the catalogue twice.");
        }
    }
}
