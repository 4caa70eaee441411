package al.nrm.rules.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Multi-valued decision diagrams, reduced and ordered: two functions are equal exactly when their numbers are, and a
 * function depends on a variable exactly when the variable is in its support. Not safe for several threads; a finished
 * one may be read by many through {@link #copy}.
 */
public final class Diagrams {
    /** The function that never holds. */
    public static final int FALSE = 0;
    /** The function that always holds. */
    public static final int TRUE = 1;
    /** Of a variable that is not fixed. */
    public static final int FREE = -1;

    private final int[] sizes;
    private final List<int[]> children = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<Long, Integer> ands = new HashMap<>();
    private final Map<Integer, Integer> nots = new HashMap<>();

    /**
     * Makes room for functions.
     *
     * @param sizes the number of values of each variable, in the order of the variables
     */
    public Diagrams(int[] sizes) {
        this.sizes = sizes.clone();
        for (int terminal = FALSE; terminal <= TRUE; terminal++) {
            children.add(new int[0]);
            levels.add(sizes.length);
        }
    }

    /** Compared by its children, which nobody changes. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Node(int level, int hash, int[] children) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && node.level == level && Arrays.equals(node.children, children);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The number of functions kept. */
    public int size() {
        return levels.size();
    }

    /** The function that holds when a variable has one of some values. */
    public int literal(int variable, BitSet values) {
        int[] next = new int[sizes[variable]];
        for (int value = 0; value < next.length; value++) {
            next[value] = values.get(value) ? TRUE : FALSE;
        }
        return node(variable, next);
    }

    private int node(int level, int[] next) {
        for (int i = 1; ; i++) {
            if (i == next.length) {
                return next[0];
            }
            if (next[i] != next[0]) {
                break;
            }
        }
        Node node = new Node(level, 31 * level + Arrays.hashCode(next), next);
        return unique.computeIfAbsent(node, fresh -> {
            children.add(fresh.children());
            levels.add(level);
            return levels.size() - 1;
        });
    }

    /** Both hold. */
    public int and(int one, int other) {
        if (one == FALSE || other == FALSE) {
            return FALSE;
        }
        if (one == TRUE || one == other) {
            return other;
        }
        if (other == TRUE) {
            return one;
        }
        long key = one < other ? ((long) one << 32) | other : ((long) other << 32) | one;
        Integer known = ands.get(key);
        if (known != null) {
            return known;
        }
        int level = Math.min(levels.get(one), levels.get(other));
        int[] next = new int[sizes[level]];
        for (int value = 0; value < next.length; value++) {
            next[value] = and(at(one, level, value), at(other, level, value));
        }
        int result = node(level, next);
        ands.put(key, result);
        return result;
    }

    private int at(int function, int level, int value) {
        return levels.get(function) == level ? children.get(function)[value] : function;
    }

    /** It does not hold. */
    public int not(int function) {
        if (function <= TRUE) {
            return TRUE - function;
        }
        Integer known = nots.get(function);
        if (known != null) {
            return known;
        }
        int[] next = children.get(function).clone();
        for (int value = 0; value < next.length; value++) {
            next[value] = not(next[value]);
        }
        int result = node(levels.get(function), next);
        nots.put(function, result);
        return result;
    }

    /** At least one holds. */
    public int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    /** Whether the one never holds without the other. */
    public boolean implies(int one, int other) {
        return and(one, not(other)) == FALSE;
    }

    /**
     * Takes a function over from other diagrams with the same variables, with some variables fixed.
     *
     * @param fixed for each variable its value, or {@link #FREE}
     * @param done what was taken over already with the same variables fixed
     */
    public int copy(Diagrams from, int function, int[] fixed, Map<Integer, Integer> done) {
        if (function <= TRUE) {
            return function;
        }
        Integer known = done.get(function);
        if (known != null) {
            return known;
        }
        int level = from.levels.get(function);
        int[] next = from.children.get(function);
        int result;
        if (fixed[level] != FREE) {
            result = copy(from, next[fixed[level]], fixed, done);
        } else {
            int[] copied = new int[next.length];
            for (int value = 0; value < next.length; value++) {
                copied[value] = copy(from, next[value], fixed, done);
            }
            result = node(level, copied);
        }
        done.put(function, result);
        return result;
    }

    /** The same function with some variables fixed. */
    public int restrict(int function, int[] fixed) {
        return copy(this, function, fixed, new HashMap<>());
    }

    /** Whether it holds at a point that gives every variable a value. */
    public boolean holds(int function, int[] point) {
        int at = function;
        while (at > TRUE) {
            at = children.get(at)[point[levels.get(at)]];
        }
        return at == TRUE;
    }

    /** The variables that it depends on. */
    public BitSet support(int function) {
        BitSet support = new BitSet();
        support(function, support, new BitSet());
        return support;
    }

    private void support(int function, BitSet support, BitSet seen) {
        if (function <= TRUE || seen.get(function)) {
            return;
        }
        seen.set(function);
        support.set(levels.get(function));
        for (int next : children.get(function)) {
            support(next, support, seen);
        }
    }

    /**
     * A point at which it holds, preferring low values; variables that do not matter are {@link #FREE}.
     *
     * @throws IllegalArgumentException if it never holds
     */
    public int[] witness(int function) {
        if (function == FALSE) {
            throw new IllegalArgumentException("It never holds.");
        }
        int[] point = new int[sizes.length];
        Arrays.fill(point, FREE);
        int at = function;
        while (at > TRUE) {
            int[] next = children.get(at);
            int value = 0;
            while (next[value] == FALSE) {
                value++;
            }
            point[levels.get(at)] = value;
            at = next[value];
        }
        return point;
    }

    /**
     * The chance that it holds when every variable takes its values independently.
     *
     * @param weights for each variable the chance of each value; they add up to one
     * @param done what was worked out already with the same weights
     */
    public double chance(int function, double[][] weights, Map<Integer, Double> done) {
        if (function <= TRUE) {
            return function;
        }
        Double known = done.get(function);
        if (known != null) {
            return known;
        }
        double chance = 0;
        int[] next = children.get(function);
        double[] weight = weights[levels.get(function)];
        for (int value = 0; value < next.length; value++) {
            if (weight[value] > 0) {
                chance += weight[value] * chance(next[value], weights, done);
            }
        }
        done.put(function, chance);
        return chance;
    }

    /** The variable that a function asks about first; the number of variables for a terminal. */
    public int level(int function) {
        return levels.get(function);
    }

    /** What is left of a function when its first variable has a value. */
    public int next(int function, int value) {
        return children.get(function)[value];
    }

    /** The number of values of a variable. */
    public int values(int variable) {
        return sizes[variable];
    }
}
