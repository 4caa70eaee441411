package al.nrm.rules.internal.logic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The plainest point at which a function holds: as many variables as possible have their first value, and of several such
 * points it is the one with the lowest values. Variables that do not matter are {@link Diagrams#FREE}.
 */
final class PlainestPoint {
    private final Diagrams diagrams;
    private final int variables;
    private final Map<Integer, Integer> costs = new HashMap<>();

    PlainestPoint(Diagrams diagrams, int variables) {
        this.diagrams = diagrams;
        this.variables = variables;
    }

    /**
     * The point.
     *
     * @throws IllegalArgumentException if the function never holds
     */
    int[] of(int function) {
        if (function == Diagrams.FALSE) {
            throw new IllegalArgumentException("It never holds.");
        }
        int[] point = new int[variables];
        Arrays.fill(point, Diagrams.FREE);
        int at = function;
        while (at > Diagrams.TRUE) {
            int level = diagrams.level(at);
            point[level] = plainest(at);
            at = diagrams.next(at, point[level]);
        }
        return point;
    }

    private int plainest(int function) {
        int best = 0;
        for (int value = 1; value < diagrams.values(diagrams.level(function)); value++) {
            if (cost(function, value) < cost(function, best)) {
                best = value;
            }
        }
        return best;
    }

    private int cost(int function, int value) {
        return cost(diagrams.next(function, value)) + (value == 0 ? 0 : 1);
    }

    /** How many variables must leave their first value for a function to hold; many, if it never does. */
    private int cost(int function) {
        if (function <= Diagrams.TRUE) {
            return function == Diagrams.TRUE ? 0 : variables + 1;
        }
        Integer known = costs.get(function);
        if (known != null) {
            return known;
        }
        int cost = variables + 1;
        for (int value = 0; value < diagrams.values(diagrams.level(function)); value++) {
            cost = Math.min(cost, cost(function, value));
        }
        costs.put(function, cost);
        return cost;
    }
}
