package al.nrm.rules.internal.logic;

import java.util.Arrays;

/** The chances of functions when every variable takes its values independently. */
public final class Chances {
    private final Diagrams diagrams;
    private final double[][] weights;
    private final double[] known;

    /**
     * Prepares chances.
     *
     * @param diagrams diagrams to which no function is added any more
     * @param weights for each variable the chance of each value; they add up to one
     */
    public Chances(Diagrams diagrams, double[][] weights) {
        this.diagrams = diagrams;
        this.weights = weights.clone();
        this.known = new double[diagrams.size()];
        Arrays.fill(known, Double.NaN);
    }

    Diagrams diagrams() {
        return diagrams;
    }

    /** The number of variables. */
    int variables() {
        return weights.length;
    }

    /** The chance of each value of a variable. */
    double[] weights(int variable) {
        return weights[variable];
    }

    /** The chance that a function holds. */
    public double of(int function) {
        if (function <= Diagrams.TRUE) {
            return function;
        }
        if (Double.isNaN(known[function])) {
            double chance = 0;
            double[] weight = weights[diagrams.level(function)];
            for (int value = 0; value < weight.length; value++) {
                if (weight[value] > 0) {
                    chance += weight[value] * of(diagrams.next(function, value));
                }
            }
            known[function] = chance;
        }
        return known[function];
    }
}
