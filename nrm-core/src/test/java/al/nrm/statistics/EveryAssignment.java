package al.nrm.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * A second attack on a release of one table, without linear programming: tries every assignment of counts to the finest
 * cells that are suppressed, and notes which values each suppressed figure can have.
 */
final class EveryAssignment {
    /** Counts that are tried for each cell where many are suppressed. */
    private static final int MOST_OF_MANY = 10;

    private static final int MANY = 5;

    /**
     * A figure as the sum of finest cells.
     *
     * @param known the sum of its cells that are published
     * @param unknown the places of its other cells among those that are tried
     * @param possible the values that it has in assignments that fit the release
     */
    private record Sum(
            Figure figure, OptionalInt published, int known, List<Integer> unknown, TreeSet<Integer> possible) {
        int with(int[] tried) {
            return known + unknown.stream().mapToInt(place -> tried[place]).sum();
        }

        /** Whether the sum can still be right when only so many cells have a count: each other cell adds at least 1. */
        boolean isPossible(int[] tried, int assigned) {
            long open = unknown.stream().filter(place -> place >= assigned).count();
            int sum = known
                    + unknown.stream()
                            .filter(place -> place < assigned)
                            .mapToInt(place -> tried[place])
                            .sum();
            if (published.isEmpty()) {
                return open > 0 || sum > 0;
            }
            return open == 0 ? sum == published.getAsInt() : sum + open <= published.getAsInt();
        }
    }

    private final List<Sum> sums = new ArrayList<>();
    private final int[] tried;
    private final int most;

    private EveryAssignment(Release release) {
        FigureTable table = release.tables().get(0);
        int dimensions = table.dimensions().size();
        List<Figure> cells = release.figures().keySet().stream()
                .filter(figure -> figure.where().size() == dimensions)
                .toList();
        List<Figure> unknown =
                cells.stream().filter(cell -> release.count(cell).isEmpty()).toList();
        release.figures().forEach((figure, published) -> {
            List<Figure> parts = cells.stream()
                    .filter(cell ->
                            cell.where().entrySet().containsAll(figure.where().entrySet()))
                    .toList();
            int known = parts.stream()
                    .mapToInt(cell -> release.count(cell).orElse(0))
                    .sum();
            List<Integer> open = parts.stream()
                    .filter(unknown::contains)
                    .map(unknown::indexOf)
                    .toList();
            sums.add(new Sum(figure, published, known, open, new TreeSet<>()));
        });
        tried = new int[unknown.size()];
        int largest = release.figures().values().stream()
                .mapToInt(count -> count.orElse(0))
                .max()
                .orElse(0);
        most = unknown.size() < MANY ? Math.max(largest, MOST_OF_MANY) : MOST_OF_MANY;
    }

    /** The suppressed figures that have the same value in every assignment that fits the release. */
    static List<Figure> workedOut(Release release) {
        EveryAssignment all = new EveryAssignment(release);
        all.tryFrom(0);
        return all.sums.stream()
                .filter(sum -> sum.published().isEmpty() && sum.possible().size() == 1)
                .map(Sum::figure)
                .toList();
    }

    private boolean nothingIsWorkedOut() {
        return sums.stream()
                .allMatch(sum -> sum.published().isPresent() || sum.possible().size() > 1);
    }

    /** Tries all counts of the cells from a place on, those before it being assigned. */
    private void tryFrom(int next) {
        if (nothingIsWorkedOut() || !sums.stream().allMatch(sum -> sum.isPossible(tried, next))) {
            return;
        }
        if (next == tried.length) {
            sums.forEach(sum -> sum.possible().add(sum.with(tried)));
            return;
        }
        for (int count = 1; count <= most; count++) {
            tried[next] = count;
            tryFrom(next + 1);
        }
    }
}
