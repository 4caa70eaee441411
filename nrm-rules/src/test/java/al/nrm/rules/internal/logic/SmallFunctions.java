package al.nrm.rules.internal.logic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Pairs of small functions of the same variables, some of them of few variables only. */
public final class SmallFunctions extends DomainContextBase {
    private static final List<int[]> SIZES = List.of(
            new int[] {2}, new int[] {3, 2}, new int[] {2, 4, 3}, new int[] {3, 2, 2, 5}, new int[] {2, 2, 2, 2, 2});

    /** Two functions and a number to choose by. */
    public record Pair(SmallFunction one, SmallFunction other, int choice) {
        int[] sizes() {
            return one.sizes();
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(SIZES).flatMap(sizes -> {
            int points = SmallFunction.points(sizes).size();
            Arbitrary<SmallFunction> function = Arbitraries.integers()
                    .between(0, 1)
                    .list()
                    .ofSize(points)
                    .flatMap(bits -> Arbitraries.integers()
                            .between(0, 2 * sizes.length)
                            .map(blind -> blinded(new SmallFunction(sizes, set(bits)), blind)));
            return function.flatMap(one -> function.flatMap(
                    other -> Arbitraries.integers().between(0, 10_000).map(choice -> new Pair(one, other, choice))));
        });
    }

    private static BitSet set(List<Integer> bits) {
        BitSet set = new BitSet();
        for (int i = 0; i < bits.size(); i++) {
            set.set(i, bits.get(i) == 1);
        }
        return set;
    }

    /** The function made blind to one variable, if there is such a variable. */
    private static SmallFunction blinded(SmallFunction function, int variable) {
        if (variable >= function.sizes().length) {
            return function;
        }
        BitSet holds = new BitSet();
        List<int[]> points = function.points();
        for (int i = 0; i < points.size(); i++) {
            int[] point = Arrays.copyOf(points.get(i), points.get(i).length);
            point[variable] = 0;
            holds.set(i, function.at(point));
        }
        return new SmallFunction(function.sizes(), holds);
    }
}
