package al.nrm.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Every indicator of a pack. */
@Value.Immutable(builder = false)
public interface IndicatorCatalogue {
    /**
     * @param indicators in any order
     * @throws IllegalArgumentException if an id stands there twice
     */
    static IndicatorCatalogue of(List<Indicator> indicators) {
        return ImmutableIndicatorCatalogue.of(indicators);
    }

    @Value.Parameter
    List<Indicator> indicators();

    /** By id, sorted. */
    @Value.Lazy
    default Map<String, Indicator> byId() {
        Map<String, Indicator> byId = new TreeMap<>();
        indicators().forEach(indicator -> byId.put(indicator.id(), indicator));
        return java.util.Collections.unmodifiableMap(byId);
    }

    /** The indicators of each element. */
    @Value.Lazy
    default Map<Element, List<Indicator>> byElement() {
        return indicators().stream().collect(Collectors.groupingBy(Indicator::element));
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
