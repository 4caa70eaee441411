package al.nrm.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.SmallStack;
import al.nrm.fixture.InventedValues;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document from elsewhere may hold many reasons, each resting on the next. */
class LongChainOfReasonsTest {
    private static final int LENGTH = 50_000;

    private static Decision chain() {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            reasons.add(Reason.builder()
                    .rule("r")
                    .sentence(Text.of("Fjali.", "Sentence."))
                    .addConcludes("x=Y")
                    .addEvidence("/facts/" + i)
                    .restsOn(i < LENGTH - 1 ? List.of(i + 1) : List.of())
                    .build());
        }
        return InventedValues.decision().reasons(reasons).build();
    }

    @Test
    void is_explained_compared_and_printed_without_recursion() throws Exception {
        Decision decision = chain();
        Explanation explanation = SmallStack.call(() -> Explanation.of(decision));
        assertThat(explanation.reasons()).hasSize(LENGTH);
        ExplainedReason first = explanation.reasons().get(0);
        assertThat(SmallStack.call(first::facts)).hasSize(LENGTH);
        assertThat(SmallStack.call(first::hashCode)).isEqualTo(first.hashCode());
        assertThat(SmallStack.call(() -> explanation.equals(Explanation.of(decision))))
                .isTrue();
        assertThat(SmallStack.call(first::toString)).hasSizeLessThan(1_000);
    }

    @Test
    void leads_down_reason_by_reason() {
        ExplainedReason reason = Explanation.of(chain()).reasons().get(0);
        long steps = Stream.iterate(
                        reason,
                        one -> !one.restsOn().isEmpty(),
                        one -> one.restsOn().get(0))
                .count();
        assertThat(steps).isEqualTo(LENGTH - 1);
    }
}
