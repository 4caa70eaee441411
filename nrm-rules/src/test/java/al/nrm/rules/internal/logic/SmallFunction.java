package al.nrm.rules.internal.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A function of a few variables, written down point by point.
 *
 * @param sizes how many values each variable has
 * @param holds for each point, in the order of {@link #points}, whether it holds
 */
record SmallFunction(int[] sizes, BitSet holds) {

    /** Every point, the last variable the fastest. */
    static List<int[]> points(int[] sizes) {
        List<int[]> points = new ArrayList<>(List.of(new int[0]));
        for (int size : sizes) {
            List<int[]> longer = new ArrayList<>();
            for (int[] point : points) {
                for (int value = 0; value < size; value++) {
                    int[] next = Arrays.copyOf(point, point.length + 1);
                    next[point.length] = value;
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points;
    }

    List<int[]> points() {
        return points(sizes);
    }

    boolean at(int[] point) {
        int place = 0;
        for (int i = 0; i < sizes.length; i++) {
            place = place * sizes[i] + point[i];
        }
        return holds.get(place);
    }

    /** The function of two others, point by point. */
    SmallFunction with(SmallFunction other, BiPredicate<Boolean, Boolean> law) {
        BitSet both = new BitSet();
        List<int[]> points = points();
        for (int i = 0; i < points.size(); i++) {
            both.set(i, law.test(holds.get(i), other.holds.get(i)));
        }
        return new SmallFunction(sizes, both);
    }

    /** Some other value of one variable changes it. */
    boolean dependsOn(int variable) {
        return points().stream().anyMatch(point -> {
            int[] changed = point.clone();
            changed[variable] = 0;
            return at(point) != at(changed);
        });
    }

    /** The chance that it holds, counted out. */
    double chance(double[][] weights, int fixed, int value) {
        double chance = 0;
        for (int[] point : points()) {
            if (at(point) && (fixed < 0 || point[fixed] == value)) {
                double weight = 1;
                for (int i = 0; i < point.length; i++) {
                    weight *= i == fixed ? 1 : weights[i][point[i]];
                }
                chance += weight;
            }
        }
        return chance;
    }

    /** The same function as a diagram, put together point by point. */
    int in(Diagrams diagrams) {
        int all = Diagrams.FALSE;
        for (int[] point : points()) {
            if (at(point)) {
                int one = Diagrams.TRUE;
                for (int i = 0; i < point.length; i++) {
                    BitSet value = new BitSet();
                    value.set(point[i]);
                    one = diagrams.and(one, diagrams.literal(i, value));
                }
                all = diagrams.or(all, one);
            }
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmallFunction function
                && Arrays.equals(function.sizes, sizes)
                && function.holds.equals(holds);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sizes) + holds.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(sizes) + " " + holds;
    }
}
