package al.nrm.indicator;

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
     * @param indicators in any order
     * @throws IllegalArgumentException if an id occurs twice
     */
    static IndicatorCatalogue of(List<Indicator> indicators) {
        return ImmutableIndicatorCatalogue.of(indicators);
    }

    @Value.Parameter
    List<Indicator> indicators();

    /** By id, sorted. */
    @Value.Lazy
    default Map<String, Indicator> byId() {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        indicators().stream()
                .sorted(Comparator.comparing(Indicator::id))
                .forEach(indicator -> byId.put(indicator.id(), indicator));
        return Collections.unmodifiableMap(byId);
    }

    /** The indicators of each element that has some. */
    @Value.Lazy
    default Map<Element, List<Indicator>> byElement() {
        Map<Element, List<Indicator>> byElement = new EnumMap<>(Element.class);
        indicators()
                .forEach(indicator -> byElement
                        .computeIfAbsent(indicator.element(), none -> new ArrayList<>())
                        .add(indicator));
        return Collections.unmodifiableMap(byElement);
    }

    /** The indicators of each dimension that has some. */
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

    /** The indicator of an id, if the catalogue knows it. */
    @Value.NonAttribute
    default Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    @Value.Check
    default void check() {
        if (byId().size() < indicators().size()) {
            throw new IllegalArgumentException("An indicator stands in the catalogue twice.");
        }
    }
}
