package al.nrm.statistics;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One count of a release: what is counted, and where. The same figure in two tables is one figure.
 *
 * @param measure what is counted, such as {@code cases}
 * @param where the value of each dimension that is not summed over, such as {@code county=AL-04}; empty: the total
 */
public record Figure(String measure, SortedMap<String, String> where) implements Comparable<Figure> {
    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::measure)
            .thenComparing(figure -> figure.where().size())
            .thenComparing(figure -> figure.where().toString());

    /** Sorts the dimensions. */
    public Figure {
        where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /**
     * A figure.
     *
     * @param measure what is counted
     * @param where the value of each dimension that is not summed over
     * @return the figure
     */
    public static Figure of(String measure, Map<String, String> where) {
        return new Figure(measure, new TreeMap<>(where));
    }

    /** Orders totals first. */
    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return measure + where;
    }
}
