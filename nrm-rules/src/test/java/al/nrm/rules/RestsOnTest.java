package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Decision;
import al.nrm.decision.ExplainedConclusion;
import al.nrm.decision.ExplainedReason;
import al.nrm.decision.Explanation;
import al.nrm.decision.Reason;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A reason names the reasons whose conclusions it read. */
@Domain(Matters.class)
class RestsOnTest {
    private static final Map<String, Rule> RULES = CheckedPack.of(Matters.RULES.pack()).rules().stream()
            .collect(Collectors.toMap(Rule::id, Function.identity()));

    @Property(seed = "11")
    @Tries(value = 10_000, ordinary = 400)
    void a_reason_rests_on_exactly_those_that_concluded_what_its_rule_read(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        for (Reason reason : decision.reasons()) {
            Set<String> read = RULES.get(reason.rule()).reads().stream()
                    .map(Key::wire)
                    // Of the three elements a rule reads those alone that it names.
                    .filter(key -> !key.startsWith("elements.")
                            || RULES.get(reason.rule()).comparisons().stream()
                                    .anyMatch(compare -> key.equals(
                                            "elements." + compare.field().name())))
                    .collect(Collectors.toSet());
            List<Integer> expected = IntStream.range(0, decision.reasons().size())
                    .filter(i -> RULES.get(decision.reasons().get(i).rule()).writes().stream()
                            .map(Key::wire)
                            .filter(key -> !key.equals("services"))
                            .anyMatch(read::contains))
                    .boxed()
                    .toList();
            assertThat(reason.restsOn())
                    .as(reason.rule())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .containsAll(expected);
            assertThat(reason.restsOn().stream().map(decision.reasons()::get))
                    .as(reason.rule())
                    .allMatch(ground -> ground.concludes().stream()
                            .anyMatch(said -> read.contains(said.substring(0, said.indexOf('=')))));
        }
    }

    @Property(seed = "12")
    @Tries(2_000)
    void an_explanation_ends_in_reasons_that_read_the_case_alone(@ForAll Matter matter) {
        Decision decision = Matters.decide(matter);
        Explanation explanation = Explanation.of(decision);
        assertThat(explanation.reasons()).hasSameSizeAs(decision.reasons());
        for (ExplainedReason reason : explanation.reasons()) {
            assertThat(reason.restsOn().stream().map(ExplainedReason::index).toList())
                    .as("nothing rests on itself, so nothing is left out")
                    .isEqualTo(reason.reason().restsOn());
        }
        ExplainedConclusion status =
                decision.explain("status=" + decision.status()).orElseThrow();
        assertThat(status.reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.reason().concludes().contains("status=" + decision.status()));
        assertThat(decision.explain("status=NO_SUCH_STATUS")).isEmpty();
    }
}
