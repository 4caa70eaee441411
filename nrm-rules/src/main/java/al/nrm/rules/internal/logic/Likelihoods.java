package al.nrm.rules.internal.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The chance of a function, and its chance given each value of each variable, from one pass down the diagram: a variable
 * makes a difference only where paths go through it.
 */
public final class Likelihoods {
    private final Diagrams diagrams;
    private final double chance;
    private final double[][] chanceGiven;
    /** For each node of the pass the chance of the paths that lead to it. */
    private final Map<Integer, Double> reach = new HashMap<>();

    private final TreeMap<Integer, List<Integer>> byLevel = new TreeMap<>();

    /**
     * Works the chances out.
     *
     * @param chances the chances of the diagrams of the function
     */
    public Likelihoods(Chances chances, int function) {
        diagrams = chances.diagrams();
        chance = chances.of(function);
        chanceGiven = new double[chances.variables()][];
        for (int variable = 0; variable < chanceGiven.length; variable++) {
            chanceGiven[variable] = new double[chances.weights(variable).length];
            Arrays.fill(chanceGiven[variable], chance);
        }
        meet(function, 1.0);
        while (!byLevel.isEmpty()) {
            Map.Entry<Integer, List<Integer>> level = byLevel.pollFirstEntry();
            for (int node : level.getValue()) {
                double here = reach.getOrDefault(node, 0.0);
                double[] weight = chances.weights(level.getKey());
                double before = chances.of(node);
                for (int value = 0; value < weight.length; value++) {
                    int next = diagrams.next(node, value);
                    chanceGiven[level.getKey()][value] += here * (chances.of(next) - before);
                    meet(next, here * weight[value]);
                }
            }
        }
    }

    private void meet(int node, double chance) {
        if (node <= Diagrams.TRUE) {
            return;
        }
        if (!reach.containsKey(node)) {
            byLevel.computeIfAbsent(diagrams.level(node), none -> new ArrayList<>())
                    .add(node);
        }
        reach.merge(node, chance, Double::sum);
    }

    /** The chance that the function holds. */
    public double chance() {
        return chance;
    }

    /** The chance that it holds once a variable is known to have a value. */
    public double given(int variable, int value) {
        return Math.min(1, Math.max(0, chanceGiven[variable][value]));
    }
}
