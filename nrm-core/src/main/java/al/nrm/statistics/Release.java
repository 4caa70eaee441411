package al.nrm.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures published at one time. A suppressed figure is listed without its count; counts of 0 are shown.
 *
 * @param name its name, such as {@code 2026-Q1}
 * @param k counts from 1 to k - 1 are suppressed
 * @param tables the tables, from which every reader knows which figures are sums of others
 * @param figures every figure of the tables; empty where it is suppressed
 */
public record Release(String name, int k, List<FigureTable> tables, SortedMap<Figure, OptionalInt> figures) {
    /** Copies tables and figures. */
    public Release {
        tables = List.copyOf(tables);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /**
     * The published count of a figure.
     *
     * @param figure the figure
     * @return empty if it is suppressed, or not of this release
     */
    public OptionalInt count(Figure figure) {
        return Optional.ofNullable(figures.get(figure)).orElse(OptionalInt.empty());
    }

    /** This release without the counts of some figures. */
    Release without(Collection<Figure> withoutCount) {
        SortedMap<Figure, OptionalInt> fewer = new TreeMap<>(figures);
        withoutCount.forEach(figure -> fewer.put(figure, OptionalInt.empty()));
        return new Release(name, k, tables, fewer);
    }

    /**
     * The figures without a count.
     *
     * @return sorted
     */
    public SortedSet<Figure> suppressed() {
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
