package al.nrm.rules.internal.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import al.nrm.rules.internal.logic.SmallFunctions.Pair;
import al.nrm.rules.reading.Tries;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Diagrams against functions written down point by point. */
@Domain(SmallFunctions.class)
class DiagramsTest {
    @Property(seed = "20050811", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void a_diagram_holds_exactly_where_its_function_does(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        int one = pair.one().in(diagrams);
        assertThat(pair.one().points())
                .allSatisfy(point -> assertThat(diagrams.holds(one, point))
                        .isEqualTo(pair.one().at(point)));
    }

    @Property(seed = "20050812", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void both_either_and_not_are_one_diagram_with_the_function_worked_out_by_hand(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        int one = pair.one().in(diagrams);
        int other = pair.other().in(diagrams);
        assertThat(diagrams.and(one, other))
                .isEqualTo(pair.one().with(pair.other(), (a, b) -> a && b).in(diagrams));
        assertThat(diagrams.or(one, other))
                .isEqualTo(pair.one().with(pair.other(), (a, b) -> a || b).in(diagrams));
        assertThat(diagrams.not(one))
                .isEqualTo(pair.one().with(pair.other(), (a, b) -> !a).in(diagrams));
        assertThat(diagrams.not(diagrams.not(one))).isEqualTo(one);
    }

    @Property(seed = "20050813", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void one_implies_or_excludes_another_exactly_when_it_does_at_every_point(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        int one = pair.one().in(diagrams);
        int other = pair.other().in(diagrams);
        int either = diagrams.or(one, other);
        assertThat(diagrams.implies(one, other))
                .isEqualTo(pair.one().points().stream()
                        .allMatch(point -> !pair.one().at(point) || pair.other().at(point)));
        assertThat(diagrams.exclude(one, other))
                .isEqualTo(pair.one().points().stream()
                        .noneMatch(point -> pair.one().at(point) && pair.other().at(point)));
        assertThat(diagrams.implies(one, either)).isTrue();
        assertThat(diagrams.exclude(either, diagrams.not(either))).isTrue();
    }

    @Property(seed = "20050814", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void a_function_with_some_variables_fixed_no_longer_depends_on_them_and_is_else_the_same(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        int one = pair.one().in(diagrams);
        int[] fixed = new int[pair.sizes().length];
        for (int i = 0; i < fixed.length; i++) {
            int chosen = pair.choice() / (i + 1);
            fixed[i] = chosen % 2 == 0 ? Diagrams.FREE : chosen % pair.sizes()[i];
        }
        int restricted = diagrams.restrict(one, fixed);
        Diagrams elsewhere = new Diagrams(pair.sizes());
        int copied = new Restriction(diagrams, fixed, elsewhere).of(one);
        assertThat(pair.one().points()).allSatisfy(point -> {
            int[] moved = point.clone();
            for (int i = 0; i < moved.length; i++) {
                moved[i] = fixed[i] == Diagrams.FREE ? moved[i] : fixed[i];
            }
            assertThat(diagrams.holds(restricted, point)).isEqualTo(pair.one().at(moved));
            assertThat(elsewhere.holds(copied, point)).isEqualTo(pair.one().at(moved));
        });
        assertThat(diagrams.support(restricted).stream()).noneMatch(variable -> fixed[variable] != Diagrams.FREE);
    }

    @Property(seed = "20050815", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void the_support_of_functions_is_every_variable_that_can_change_one_of_them_and_no_other(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        BitSet expected = new BitSet();
        IntStream.range(0, pair.sizes().length)
                .filter(variable ->
                        pair.one().dependsOn(variable) || pair.other().dependsOn(variable))
                .forEach(expected::set);
        assertThat(diagrams.support(pair.one().in(diagrams), pair.other().in(diagrams)))
                .isEqualTo(expected);
    }

    @Property(seed = "20050816", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void a_witness_holds_whatever_is_free_and_no_point_that_holds_states_less(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        int one = pair.one().in(diagrams);
        if (one == Diagrams.FALSE) {
            assertThatThrownBy(() -> diagrams.witness(one)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        int[] witness = diagrams.witness(one);
        assertThat(pair.one().points())
                .filteredOn(point -> IntStream.range(0, point.length)
                        .allMatch(i -> witness[i] == Diagrams.FREE || witness[i] == point[i]))
                .isNotEmpty()
                .allMatch(point -> pair.one().at(point));
        long stated = stated(witness);
        assertThat(pair.one().points())
                .filteredOn(point -> pair.one().at(point))
                .allMatch(point -> stated(point) >= stated);
    }

    private static long stated(int[] point) {
        return Arrays.stream(point).filter(value -> value > 0).count();
    }

    @Property(seed = "20050817", edgeCases = EdgeCasesMode.NONE)
    @Tries(2_000)
    void chances_are_those_of_counting_every_point(@ForAll Pair pair) {
        Diagrams diagrams = new Diagrams(pair.sizes());
        int one = pair.one().in(diagrams);
        double[][] weights = weights(pair.sizes(), pair.choice());
        Likelihoods likelihoods = new Likelihoods(new Chances(diagrams, weights), one);
        assertThat(likelihoods.chance()).isCloseTo(pair.one().chance(weights, -1, 0), within(1e-9));
        for (int variable = 0; variable < pair.sizes().length; variable++) {
            for (int value = 0; value < pair.sizes()[variable]; value++) {
                assertThat(likelihoods.given(variable, value))
                        .isCloseTo(pair.one().chance(weights, variable, value), within(1e-9));
            }
        }
    }

    private static double[][] weights(int[] sizes, int choice) {
        double[][] weights = new double[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            int shift = choice + i;
            double[] parts = IntStream.range(0, sizes[i])
                    .mapToDouble(value -> 1 + (shift + 7 * value) % 5)
                    .toArray();
            double all = Arrays.stream(parts).sum();
            weights[i] = Arrays.stream(parts).map(part -> part / all).toArray();
        }
        return weights;
    }

    @Example
    void diagrams_refuse_to_grow_beyond_their_limit() {
        int[] sizes = new int[20];
        Arrays.fill(sizes, 2);
        Diagrams diagrams = new Diagrams(sizes, 1_000);
        BitSet yes = new BitSet();
        yes.set(1);
        assertThatThrownBy(() -> {
                    int all = Diagrams.FALSE;
                    // Each pair is far apart, so that the first half must be remembered.
                    for (int i = 0; i < 10; i++) {
                        all = diagrams.or(all, diagrams.and(diagrams.literal(i, yes), diagrams.literal(i + 10, yes)));
                    }
                })
                .isInstanceOf(TooManyBranchesException.class);
    }

    @Example
    void many_functions_are_told_apart_and_found_again() {
        int[] sizes = new int[16];
        Arrays.fill(sizes, 3);
        Diagrams diagrams = new Diagrams(sizes);
        int[] functions = new int[5_000];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < functions.length; i++) {
                int function = Diagrams.TRUE;
                for (int bit = 0; bit < 13; bit++) {
                    BitSet values = new BitSet();
                    values.set((i >> bit) & 1);
                    function = diagrams.and(function, diagrams.literal(bit, values));
                }
                assertThat(round == 0 || functions[i] == function).isTrue();
                functions[i] = function;
            }
        }
        assertThat(Arrays.stream(functions).distinct().count()).isEqualTo(functions.length);
    }
}
