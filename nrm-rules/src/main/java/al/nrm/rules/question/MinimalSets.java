package al.nrm.rules.question;

import al.nrm.rules.logic.CaseVariable;
import al.nrm.rules.logic.Diagrams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The smallest sets of facts that make a function hold when every other open fact stays unknown. No set contains another.
 *
 * <p>There may be millions, so only the first of each size are carried on, in the order of the result: by size, by what
 * asking costs, by the places of the facts.
 */
final class MinimalSets {
    /** So many sets of one size are carried on; many more than are ever shown. */
    private static final int CARRIED = 160;
    /** So much larger than the smallest sets others may be. */
    private static final int LARGER = 3;

    private final Diagrams diagrams;
    private final int[] unknown;
    private final IntUnaryOperator cost;
    private final Map<Integer, int[]> alike = new HashMap<>();
    private final Map<Integer, List<int[]>> done = new HashMap<>();
    private final Map<Integer, Integer> nearest = new HashMap<>();
    private final Comparator<int[]> order;
    private int largest;

    /**
     * Prepares the search.
     *
     * @param unknown the case as it is, a place among the values for each fact
     * @param cost what asking for the fact at a place costs
     */
    MinimalSets(Diagrams diagrams, int[] unknown, IntUnaryOperator cost) {
        this.diagrams = diagrams;
        this.unknown = unknown.clone();
        this.cost = cost;
        this.order = Comparator.<int[]>comparingInt(set -> set.length)
                .thenComparingInt(this::costOf)
                .thenComparing(Arrays::compare);
    }

    private int costOf(int[] set) {
        int sum = 0;
        for (int i = 0; i < set.length; i += 2) {
            sum += cost.applyAsInt(set[i]);
        }
        return sum;
    }

    /** The first sets as alternating places and values; none if the function never holds. */
    List<int[]> of(int function, int most) {
        Map<Integer, List<Integer>> nodes = new HashMap<>();
        collect(function, new HashSet<>(), nodes);
        nodes.forEach((level, ofLevel) -> alike.put(level, firstAlike(level, ofLevel)));
        largest = nearest(function) + LARGER;
        List<int[]> minimal = new ArrayList<>();
        for (int[] set : sets(function)) {
            if (minimal.size() < most && isMinimal(function, set)) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private void collect(int function, Set<Integer> seen, Map<Integer, List<Integer>> nodes) {
        if (function <= Diagrams.TRUE || !seen.add(function)) {
            return;
        }
        int level = diagrams.level(function);
        nodes.computeIfAbsent(level, none -> new ArrayList<>()).add(function);
        for (int value = 0; value < diagrams.values(level); value++) {
            collect(diagrams.next(function, value), seen, nodes);
        }
    }

    /** Values that lead to the same everywhere decide alike: for each value the first that does. */
    private int[] firstAlike(int level, List<Integer> nodes) {
        int[] first = new int[diagrams.values(level)];
        for (int value = 0; value < first.length; value++) {
            int same = 0;
            while (!alike(nodes, same, value)) {
                same++;
            }
            first[value] = same;
        }
        return first;
    }

    private boolean alike(List<Integer> nodes, int one, int other) {
        return nodes.stream().allMatch(node -> diagrams.next(node, one) == diagrams.next(node, other));
    }

    /** The size of the smallest set below a function; very large if there is none. */
    private int nearest(int function) {
        if (function <= Diagrams.TRUE) {
            return function == Diagrams.TRUE ? 0 : Short.MAX_VALUE;
        }
        Integer known = nearest.get(function);
        if (known != null) {
            return known;
        }
        int level = diagrams.level(function);
        int size = nearest(diagrams.next(function, CaseVariable.UNKNOWN));
        for (int value = 1; value < diagrams.values(level); value++) {
            size = Math.min(size, 1 + nearest(diagrams.next(function, value)));
        }
        nearest.put(function, size);
        return size;
    }

    /** The first sets of each size, in order. What is larger than any set that can be shown is left out. */
    private List<int[]> sets(int function) {
        if (function <= Diagrams.TRUE) {
            return function == Diagrams.TRUE ? List.of(new int[0]) : List.of();
        }
        List<int[]> known = done.get(function);
        if (known != null) {
            return known;
        }
        int level = diagrams.level(function);
        int without = diagrams.next(function, CaseVariable.UNKNOWN);
        List<int[]> all = new ArrayList<>(sets(without));
        for (int value = 1; value < diagrams.values(level); value++) {
            int next = diagrams.next(function, value);
            boolean standsForItself = Objects.requireNonNull(alike.get(level))[value] == value;
            if (standsForItself && nearest(next) < largest) {
                for (int[] rest : sets(next)) {
                    if (!diagrams.holds(without, point(rest))) {
                        all.add(with(level, value, rest));
                    }
                }
            }
        }
        all.sort(order);
        List<int[]> first = firstOfEachSize(all);
        done.put(function, first);
        return first;
    }

    private List<int[]> firstOfEachSize(List<int[]> sorted) {
        List<int[]> first = new ArrayList<>();
        int size = -1;
        int count = 0;
        for (int[] set : sorted) {
            count = set.length == size ? count + 1 : 1;
            size = set.length;
            if (count <= CARRIED && size / 2 <= largest) {
                first.add(set);
            }
        }
        return first;
    }

    /** No part of the set does it alone. */
    private boolean isMinimal(int function, int[] set) {
        int facts = set.length / 2;
        for (int part = 0; part < (1 << facts) - 1; part++) {
            int[] point = unknown.clone();
            for (int i = 0; i < facts; i++) {
                if ((part & (1 << i)) != 0) {
                    point[set[2 * i]] = set[2 * i + 1];
                }
            }
            if (diagrams.holds(function, point)) {
                return false;
            }
        }
        return true;
    }

    private int[] point(int[] set) {
        int[] point = unknown.clone();
        for (int i = 0; i < set.length; i += 2) {
            point[set[i]] = set[i + 1];
        }
        return point;
    }

    private static int[] with(int level, int value, int[] rest) {
        int[] set = new int[rest.length + 2];
        set[0] = level;
        set[1] = value;
        System.arraycopy(rest, 0, set, 2, rest.length);
        return set;
    }
}
