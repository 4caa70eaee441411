package al.nrm.rules.internal.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The chance of a function, and its chance given each value of each fact, all in one pass down the diagram: a fact tells
 * something about a function exactly where paths go through it.
 */
public final class Likelihoods {
    private final double[] chanceGiven;
    private final int[] offsets;
    private final double chance;

    /**
     * Works the chances out.
     *
     * @param weights for each variable the chance of each value; they add up to one
     */
    public Likelihoods(Diagrams diagrams, int function, double[][] weights) {
        Map<Integer, Double> chances = new HashMap<>();
        chance = diagrams.chance(function, weights, chances);
        offsets = new int[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            offsets[i + 1] = offsets[i] + weights[i].length;
        }
        chanceGiven = new double[offsets[weights.length]];
        java.util.Arrays.fill(chanceGiven, chance);
        TreeMap<Integer, List<Integer>> byLevel = new TreeMap<>();
        Map<Integer, Double> reach = new HashMap<>();
        meet(diagrams, function, 1.0, reach, byLevel);
        while (!byLevel.isEmpty()) {
            Map.Entry<Integer, List<Integer>> level = byLevel.pollFirstEntry();
            for (int node : level.getValue()) {
                double here = reach.getOrDefault(node, 0.0);
                double[] weight = weights[level.getKey()];
                double before = diagrams.chance(node, weights, chances);
                for (int value = 0; value < weight.length; value++) {
                    int next = diagrams.next(node, value);
                    chanceGiven[offsets[level.getKey()] + value] +=
                            here * (diagrams.chance(next, weights, chances) - before);
                    meet(diagrams, next, here * weight[value], reach, byLevel);
                }
            }
        }
    }

    private static void meet(
            Diagrams diagrams,
            int node,
            double chance,
            Map<Integer, Double> reach,
            Map<Integer, List<Integer>> byLevel) {
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

    /** The chance that it holds once a fact is known to have a value. */
    public double given(int variable, int value) {
        return Math.min(1, Math.max(0, chanceGiven[offsets[variable] + value]));
    }
}
