package al.nrm.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of counts with all its sums: of each row, each column, and in total.
 *
 * @param measure what is counted
 * @param dimensions the dimensions with all their values, in the order of the table
 */
public record FigureTable(String measure, Map<String, List<String>> dimensions) {
    /** Copies the dimensions and keeps their order. */
    public FigureTable {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        dimensions.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        dimensions = Collections.unmodifiableMap(copy);
    }

    /**
     * A sum that is known from the table: a figure is the sum of others.
     *
     * @param total the sum
     * @param parts what is summed
     */
    record Line(Figure total, List<Figure> parts) {}

    /**
     * The figures of the table: each cell and each sum.
     *
     * @param cells the counts of the finest cells; one that is absent is 0
     * @return the count of each figure
     */
    public SortedMap<Figure, Integer> figures(Map<Figure, Integer> cells) {
        SortedMap<Figure, Integer> figures = new TreeMap<>();
        places().forEach(where -> figures.put(Figure.of(measure, where), 0));
        cells.forEach((cell, count) -> figures.replaceAll((figure, sum) ->
                cell.measure().equals(measure) && covers(figure, cell) ? Integer.valueOf(sum + count) : sum));
        return figures;
    }

    private static boolean covers(Figure figure, Figure cell) {
        return cell.where().entrySet().containsAll(figure.where().entrySet());
    }

    /** Every combination of a value, or of the sum, for each dimension. */
    private List<Map<String, String>> places() {
        List<Map<String, String>> places = new ArrayList<>(List.of(Map.of()));
        dimensions.forEach((name, values) -> {
            List<Map<String, String>> more = new ArrayList<>(places);
            for (Map<String, String> place : places) {
                values.forEach(value -> more.add(with(place, name, value)));
            }
            places.clear();
            places.addAll(more);
        });
        return places;
    }

    private static Map<String, String> with(Map<String, String> place, String name, String value) {
        Map<String, String> more = new TreeMap<>(place);
        more.put(name, value);
        return more;
    }

    /** The sums over each dimension. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Map<String, String> place : places()) {
            dimensions.forEach((name, values) -> {
                if (!place.containsKey(name)) {
                    lines.add(new Line(
                            Figure.of(measure, place),
                            values.stream()
                                    .map(value -> Figure.of(measure, with(place, name, value)))
                                    .toList()));
                }
            });
        }
        return lines;
    }
}
