package al.nrm.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds a point with the largest value of one variable, where all variables are 0 or more and satisfy linear equations:
 * the simplex method in two phases with Bland's rule, which always terminates.
 */
final class LinearProgram {
    static final double SMALL = 1e-7;

    private final int variables;
    private final double[][] tableau;
    private final int[] basis;
    private final boolean feasible;

    /**
     * Sets up the equations and finds a first point.
     *
     * @param variables the number of variables
     * @param equations for each equation the coefficients, and last the right side
     */
    LinearProgram(int variables, List<double[]> equations) {
        this.variables = variables;
        int rows = equations.size();
        int width = variables + rows + 1;
        this.tableau = new double[rows + 1][width];
        this.basis = new int[rows];
        for (int row = 0; row < rows; row++) {
            double[] equation = equations.get(row);
            double sign = equation[variables] < 0 ? -1 : 1;
            for (int column = 0; column < variables; column++) {
                tableau[row][column] = sign * equation[column];
            }
            tableau[row][variables + row] = 1;
            tableau[row][width - 1] = sign * equation[variables];
            basis[row] = variables + row;
        }
        this.feasible = firstPoint(rows, width);
    }

    /** Makes the sum of the artificial variables as small as possible; it is 0 if the equations have a solution. */
    private boolean firstPoint(int rows, int width) {
        double[] goal = tableau[rows];
        Arrays.fill(goal, 0);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < variables; column++) {
                goal[column] += tableau[row][column];
            }
            goal[width - 1] += tableau[row][width - 1];
        }
        improve(variables);
        if (goal[width - 1] > SMALL) {
            return false;
        }
        // An artificial variable that is still in the basis is 0; it leaves where any variable can take its place.
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= variables) {
                for (int column = 0; column < variables; column++) {
                    if (Math.abs(tableau[row][column]) > SMALL) {
                        pivot(row, column);
                        break;
                    }
                }
            }
        }
        return true;
    }

    /** Whether the equations have a solution. */
    boolean isFeasible() {
        return feasible;
    }

    /**
     * A point with the largest, or smallest, value of a variable.
     *
     * @return empty where the variable has no bound on that side
     */
    Optional<double[]> extreme(int variable, boolean largest) {
        double[] goal = tableau[basis.length];
        int last = goal.length - 1;
        Arrays.fill(goal, 0);
        goal[variable] = largest ? 1 : -1;
        for (int row = 0; row < basis.length; row++) {
            double factor = goal[basis[row]];
            if (factor != 0) {
                for (int column = 0; column <= last; column++) {
                    goal[column] -= factor * tableau[row][column];
                }
            }
        }
        return improve(variables) ? Optional.of(point()) : Optional.empty();
    }

    double[] point() {
        double[] point = new double[variables];
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] < variables) {
                point[basis[row]] = tableau[row][tableau[row].length - 1];
            }
        }
        return point;
    }

    /** Pivots until no variable improves the goal; false if it can grow without a bound. */
    private boolean improve(int columns) {
        double[] goal = tableau[basis.length];
        int last = goal.length - 1;
        while (true) {
            int enter = -1;
            for (int column = 0; column < columns && enter < 0; column++) {
                if (goal[column] > SMALL) {
                    enter = column;
                }
            }
            if (enter < 0) {
                return true;
            }
            int leave = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int row = 0; row < basis.length; row++) {
                if (tableau[row][enter] > SMALL) {
                    double ratio = tableau[row][last] / tableau[row][enter];
                    boolean first = leave < 0 || ratio < least - SMALL;
                    if (first || (ratio <= least + SMALL && basis[row] < basis[leave])) {
                        least = ratio;
                        leave = row;
                    }
                }
            }
            if (leave < 0) {
                return false;
            }
            pivot(leave, enter);
        }
    }

    private void pivot(int row, int column) {
        double[] line = tableau[row];
        double by = line[column];
        for (int i = 0; i < line.length; i++) {
            line[i] /= by;
        }
        for (int other = 0; other < tableau.length; other++) {
            double factor = tableau[other][column];
            if (other != row && factor != 0) {
                for (int i = 0; i < line.length; i++) {
                    tableau[other][i] -= factor * line[i];
                }
            }
        }
        basis[row] = column;
    }
}
