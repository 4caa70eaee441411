package al.nrm.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return ImmutableIndicatorCatalogue.of(indicators);
    }

    /** {@return the indicators in the order of the pack} */
    @Value.Parameter
    List<Indicator> indicators();

    /** {@return the indicators by id, sorted} */
    @Value.Lazy
    default Map<String, Indicator> byId() {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        indicators().stream()
                .sorted(Comparator.comparing(Indicator::id))
                .forEach(indicator -> byId.put(indicator.id(), indicator));
        return Collections.unmodifiableMap(byId);
    }

    /** {@return the indicators of each element that has some} */
    @Value.Lazy
    default Map<Element, List<Indicator>> byElement() {
        Map<Element, List<Indicator>> byElement = new EnumMap<>(Element.class);
        indicators()
                .forEach(indicator -> byElement
                        .computeIfAbsent(indicator.element(), none -> new ArrayList<>())
                        .add(indicator));
        return Collections.unmodifiableMap(byElement);
    }

    /** {@return the indicators of each dimension that has some} */
    @Value.Lazy
    default Map<Dimension, List<Indicator>> byDimension() {
        Map<Dimension, List<Indicator>> byDimension = new EnumMap<>(Dimension.class);
        indicators()
                .forEach(indicator -> indicator
                        .dimension()
                        .ifPresent(dimension -> byDimension
                                .computeIfAbsent(dimension, none -> new ArrayList<>())
                                .add(indicator)));
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
     * The signs of a day.
     *
     * @param day the day of a case
     * @return this catalogue if all its indicators count on that day
     */
    @Value.NonAttribute
    default IndicatorCatalogue on(LocalDate day) {
        List<Indicator> some = indicators().stream()
                .filter(indicator -> indicator.inForce().covers(day))
                .toList();
        return some.size() == indicators().size() ? this : of(some);
    }

    /**
     * Called when the value is built.
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
