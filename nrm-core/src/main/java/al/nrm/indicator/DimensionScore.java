package al.nrm.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The score of one dimension: how many strong, medium and weak indicators were answered YES, and whether the dimension
 * is positive.
 */
@Value.Immutable
public interface DimensionScore {
    /** From the weakest to the strongest score. */
    Comparator<DimensionScore> MORE = Comparator.comparing(DimensionScore::positive)
            .thenComparing(DimensionScore::strong)
            .thenComparing(DimensionScore::medium)
            .thenComparing(DimensionScore::weak);

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the dimension} */
    Dimension dimension();

    /** {@return the set of strengths that was used} */
    IndicatorSet set();

    /** {@return the number of strong indicators answered YES} */
    int strong();

    /** {@return the number of medium indicators answered YES} */
    int medium();

    /** {@return the number of weak indicators answered YES} */
    int weak();

    /**
     * {@return whether the dimension is positive by the rule of the ILO/EC 2009 indicators}. It needs two strong; or
     * one strong and one medium or weak; or three medium; or two medium and one weak.
     */
    @Value.Derived
    default boolean positive() {
        return strong() >= 2
                || (strong() == 1 && medium() + weak() >= 1)
                || medium() >= 3
                || (medium() == 2 && weak() >= 1);
    }

    /**
     * The score of every dimension in which at least one indicator counts, in the order of the dimensions.
     *
     * @param present the indicators that were answered YES, each once
     * @param set the set whose strengths count
     * @return the scores
     */
    static List<DimensionScore> of(Collection<Indicator> present, IndicatorSet set) {
        Map<Dimension, int[]> counts = new EnumMap<>(Dimension.class);
        for (Indicator indicator : present) {
            Optional<Strength> strength = indicator.strength(set);
            if (indicator.dimension().isPresent() && strength.isPresent()) {
                counts.computeIfAbsent(indicator.dimension().get(), none -> new int[3])[
                        strength.get().ordinal()]++;
            }
        }
        List<DimensionScore> scores = new ArrayList<>(counts.size());
        counts.forEach((dimension, count) -> scores.add(builder()
                .dimension(dimension)
                .set(set)
                .strong(count[Strength.STRONG.ordinal()])
                .medium(count[Strength.MEDIUM.ordinal()])
                .weak(count[Strength.WEAK.ordinal()])
                .build()));
        return List.copyOf(scores);
    }

    /**
     * The score of every dimension in which at least one indicator counts in one of several sets. For each dimension
     * the strongest score by {@link #MORE} is taken, and of equal ones that of the earlier set.
     *
     * @param present the indicators that were answered YES, each once
     * @param sets the sets whose strengths count
     * @return the scores, in the order of the dimensions
     */
    static List<DimensionScore> of(Collection<Indicator> present, List<IndicatorSet> sets) {
        if (sets.size() == 1) {
            return of(present, sets.get(0));
        }
        Map<Dimension, DimensionScore> best = new EnumMap<>(Dimension.class);
        for (IndicatorSet set : sets) {
            for (DimensionScore score : of(present, set)) {
                best.merge(score.dimension(), score, (one, other) -> MORE.compare(one, other) >= 0 ? one : other);
            }
        }
        return List.copyOf(best.values());
    }

    /** Builds a {@link DimensionScore}. */
    final class Builder extends ImmutableDimensionScore.Builder {}
}
