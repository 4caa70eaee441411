package al.nrm.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a reader of all releases can compute about one measure. Measures are independent, since no sum combines two. */
final class MeasureKnowledge {
    /** Minimum range of a count that is not known: one person, less the rounding error. */
    private static final double ONE = 1 - 1e-4;

    private final List<Release> releases;
    private final String measure;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Map<Unknown, Integer> index = new HashMap<>();

    /**
     * A suppressed figure of one release.
     *
     * @param release its place among the releases, from 0
     * @param figure the figure
     */
    record Unknown(int release, Figure figure) {}

    MeasureKnowledge(List<Release> releases, String measure) {
        this.releases = releases;
        this.measure = measure;
        for (int i = 0; i < releases.size(); i++) {
            for (Figure figure : releases.get(i).suppressed()) {
                if (figure.measure().equals(measure)) {
                    Unknown unknown = new Unknown(i, figure);
                    index.put(unknown, unknowns.size());
                    unknowns.add(unknown);
                }
            }
        }
    }

    /** The suppressed figures whose count can be computed, by release. */
    List<Unknown> known() {
        LinearProgram program = program(true);
        if (!program.isFeasible()) {
            // The published counts contradict the assumption that counts only rise.
            program = program(false);
        }
        if (!program.isFeasible()) {
            return List.of();
        }
        boolean[] varies = new boolean[unknowns.size()];
        double[] first = program.point();
        List<Unknown> known = new ArrayList<>();
        for (int i = 0; i < unknowns.size(); i++) {
            for (boolean largest : new boolean[] {true, false}) {
                if (!varies[i]) {
                    Optional<double[]> extreme = program.extreme(i, largest);
                    if (extreme.isEmpty()) {
                        varies[i] = true;
                        continue;
                    }
                    double[] point = extreme.get();
                    for (int j = 0; j < varies.length; j++) {
                        varies[j] |= Math.abs(point[j] - first[j]) > ONE;
                    }
                }
            }
            if (!varies[i]) {
                known.add(unknowns.get(i));
            }
        }
        return known;
    }

    private List<FigureTable> tables(int release) {
        return releases.get(release).tables().stream()
                .filter(table -> table.measure().equals(measure))
                .toList();
    }

    private LinearProgram program(boolean rising) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            for (FigureTable table : tables(i)) {
                for (FigureTable.Line line : table.lines()) {
                    Row row = new Row();
                    row.add(i, line.total(), -1);
                    for (Figure part : line.parts()) {
                        row.add(i, part, 1);
                    }
                    row.keep(rows);
                }
            }
        }
        int slacks = 0;
        if (rising) {
            for (int i = 1; i < releases.size(); i++) {
                for (Figure figure : releases.get(i).figures().keySet()) {
                    if (figure.measure().equals(measure) && onlyRises(figure, i)) {
                        Row row = new Row();
                        row.add(i, figure, 1);
                        row.add(i - 1, figure, -1);
                        if (!row.coefficients.isEmpty()) {
                            row.slack = slacks++;
                            rows.add(row);
                        }
                    }
                }
            }
        }
        int variables = unknowns.size() + slacks;
        List<double[]> equations = new ArrayList<>();
        for (Row row : rows) {
            double[] equation = new double[variables + 1];
            row.coefficients.forEach((variable, coefficient) -> equation[variable] = coefficient);
            if (row.slack >= 0) {
                equation[unknowns.size() + row.slack] = -1;
            }
            equation[variables] = row.right;
            equations.add(equation);
        }
        return new LinearProgram(variables, equations);
    }

    /** Whether a figure of a release counts at least all that the release before counted under it. */
    private boolean onlyRises(Figure figure, int release) {
        return releases.get(release - 1).figures().containsKey(figure)
                && tables(release).stream()
                        .anyMatch(now -> tables(release - 1).stream().anyMatch(before -> covers(figure, now, before)));
    }

    private static boolean covers(Figure figure, FigureTable now, FigureTable before) {
        return now.dimensions().keySet().equals(before.dimensions().keySet())
                && now.dimensions().keySet().containsAll(figure.where().keySet())
                && before.dimensions().entrySet().stream()
                        .filter(dimension -> !figure.where().containsKey(dimension.getKey()))
                        .allMatch(dimension -> now.dimensions()
                                .getOrDefault(dimension.getKey(), List.of())
                                .containsAll(dimension.getValue()));
    }

    /** One equation. An unknown count is 1 more than its variable, since counts of 0 are shown. */
    private final class Row {
        private final Map<Integer, Integer> coefficients = new HashMap<>();
        private double right;
        private int slack = -1;

        void add(int release, Figure figure, int coefficient) {
            Integer variable = index.get(new Unknown(release, figure));
            if (variable != null) {
                coefficients.merge(variable, coefficient, Integer::sum);
                right -= coefficient;
            } else {
                OptionalInt count = releases.get(release).count(figure);
                right -= coefficient * count.orElse(0);
            }
        }

        void keep(List<Row> rows) {
            if (!coefficients.isEmpty()) {
                rows.add(this);
            }
        }
    }
}
