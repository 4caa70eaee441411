package al.nrm.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two invented packs decide invented cases differently. */
class ComparisonSummaryTest {
    @Test
    void each_key_rule_parameter_and_source_is_counted_once_for_a_case() {
        ComparisonSummary summary = new ComparisonSummary();
        summary.compared();
        summary.changed(ChangedDecision.of(
                "invented-1",
                List.of(KeyChange.of("urgency", "URGENT", "IMMEDIATE"), KeyChange.of("duties", null, List.of())),
                ChangeCauses.of(List.of("b", "a", "a"), List.of("years"), List.of())));
        summary.compared();
        summary.changed(ChangedDecision.of(
                "invented-2",
                List.of(KeyChange.of("urgency", "STANDARD", "URGENT")),
                ChangeCauses.of(List.of("a"), List.of(), List.of("law"))));
        summary.compared();
        assertThat(summary.cases()).isEqualTo(3);
        assertThat(summary.changed()).isEqualTo(2);
        assertThat(summary.byKey()).isEqualTo(Map.of("urgency", 2L, "duties", 1L));
        assertThat(summary.byRule()).isEqualTo(Map.of("a", 2L, "b", 1L));
        assertThat(summary.byParameter()).isEqualTo(Map.of("years", 1L));
        assertThat(summary.bySource()).isEqualTo(Map.of("law", 1L));
    }

    @Test
    void causes_are_sorted_and_named_once() {
        ChangeCauses causes = ChangeCauses.of(List.of("b", "a", "b"), List.of("d", "c"), List.of("f", "e"));
        assertThat(causes.rules()).containsExactly("a", "b");
        assertThat(causes.parameters()).containsExactly("c", "d");
        assertThat(causes.sources()).containsExactly("e", "f");
    }
}
