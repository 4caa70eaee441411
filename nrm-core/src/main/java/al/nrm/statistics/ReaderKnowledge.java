package al.nrm.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a reader of all releases can work out. The reader knows every published count, which figures are sums of others, that
 * what is suppressed is not 0, and that from one release to the next no count falls, where none that is published does.
 *
 * <pre>{@code
 * ReaderKnowledge.of(List.of(january, april)).recoverable(); // empty: nothing suppressed can be worked out
 * }</pre>
 */
public final class ReaderKnowledge {
    /** A count that can vary by one whole person is not known. */
    private static final double ONE = 1 - 1e-4;

    private final List<Release> releases;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Map<Unknown, Integer> index = new HashMap<>();

    /** A suppressed figure of one release. */
    private record Unknown(int release, Figure figure) {}

    private ReaderKnowledge(List<Release> releases) {
        this.releases = List.copyOf(releases);
        for (int i = 0; i < releases.size(); i++) {
            for (Figure figure : releases.get(i).suppressed()) {
                Unknown unknown = new Unknown(i, figure);
                index.put(unknown, unknowns.size());
                unknowns.add(unknown);
            }
        }
    }

    /**
     * What a reader of releases knows.
     *
     * @param releases the releases in the order in which they were published
     * @return the knowledge
     */
    public static ReaderKnowledge of(List<Release> releases) {
        return new ReaderKnowledge(releases);
    }

    /**
     * The suppressed figures whose count can be worked out.
     *
     * @return as {@code release: figure}, sorted
     */
    public SortedSet<String> recoverable() {
        SortedSet<String> named = new TreeSet<>();
        for (int known : known()) {
            Unknown unknown = unknowns.get(known);
            named.add(releases.get(unknown.release()).name() + ": " + unknown.figure());
        }
        return named;
    }

    /** The first figure whose count can be worked out, of any release. */
    Optional<Figure> firstRecoverable() {
        return known().stream().findFirst().map(known -> unknowns.get(known).figure());
    }

    private List<Integer> known() {
        LinearProgram program = program(true);
        if (!program.isFeasible()) {
            // Some count fell after all.
            program = program(false);
        }
        if (!program.isFeasible()) {
            return List.of();
        }
        boolean[] varies = new boolean[unknowns.size()];
        double[] first = program.point();
        List<Integer> known = new ArrayList<>();
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
                known.add(i);
            }
        }
        return known;
    }

    private LinearProgram program(boolean rising) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            for (FigureTable table : release.tables()) {
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
                    if (releases.get(i - 1).figures().containsKey(figure)) {
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

    /** One equation. An unknown count is 1 more than its variable, since what is 0 is shown. */
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
