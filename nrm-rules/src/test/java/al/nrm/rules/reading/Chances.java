package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** How often what is answered how. The first value of each is the one to which a failing example shrinks. */
final class Chances {
    private Chances() {}

    /** In parts of {@code unknown + no + yes}. */
    static Arbitrary<Answer> answers(int unknown, int no, int yes) {
        return Arbitraries.frequency(
                Tuple.of(unknown, Answer.UNKNOWN), Tuple.of(no, Answer.NO), Tuple.of(yes, Answer.YES));
    }

    /** Mostly unknown. */
    static Arbitrary<Answer> rarelyYes() {
        return answers(6, 2, 2);
    }

    /** Any of the three. */
    static Arbitrary<Answer> evenly() {
        return answers(1, 1, 1);
    }

    /** At most so many of some values; often none. */
    static <T> Arbitrary<Set<T>> few(Arbitrary<T> values, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of())),
                Tuple.of(3, values.list().ofMinSize(1).ofMaxSize(most).map(HashSet::new)));
    }
}
