package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Question;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.inquiry.WhyNot;
import al.nrm.text.Text;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Answers about an invented case, as documents. */
class InquiryDocumentTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final Map<String, Object> WRITTEN = map("sq", "Fjalë", "en", "Words");

    @Test
    void questions_are_written_in_their_order_as_a_decision_lists_them() {
        assertThat(InquiryDocument.tree(List.of(question("/person/age"), question("/situation/pregnant"))))
                .hasSize(2)
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("pointer", "/person/age")
                .containsEntry("prompt", WRITTEN)
                .containsEntry("mayChange", List.of("urgency"));
    }

    @Test
    void why_not_is_written_with_its_rules_and_the_facts_that_would_change_it() {
        WhyNot whyNot = WhyNot.builder()
                .key("urgency")
                .value("IMMEDIATE")
                .holds(false)
                .addRules(CandidateRule.builder()
                        .rule("urgency.danger")
                        .addMet(WORDS)
                        .addUnmet(UnmetCondition.builder()
                                .pointer("/situation/immediateDanger")
                                .condition(WORDS)
                                .wanted("YES")
                                .build())
                        .build())
                .addWouldHold(List.of(FactValue.of("/situation/immediateDanger", "YES")))
                .impossible(false)
                .because(WORDS)
                .build();
        assertThat(InquiryDocument.tree(whyNot))
                .isEqualTo(map(
                        "schema",
                        "nrm/why-not/1",
                        "key",
                        "urgency",
                        "value",
                        "IMMEDIATE",
                        "holds",
                        false,
                        "rules",
                        List.of(map(
                                "rule",
                                "urgency.danger",
                                "met",
                                List.of(WRITTEN),
                                "unmet",
                                List.of(map(
                                        "pointer",
                                        "/situation/immediateDanger",
                                        "condition",
                                        WRITTEN,
                                        "wanted",
                                        "YES")))),
                        "wouldHold",
                        List.of(List.of(map("pointer", "/situation/immediateDanger", "value", "YES"))),
                        "impossible",
                        false,
                        "because",
                        WRITTEN));
    }

    @Test
    void empty_lists_are_written_so_that_a_program_need_not_ask_for_them() {
        WhyNot impossible = WhyNot.builder()
                .key("urgency")
                .value("IMMEDIATE")
                .holds(false)
                .impossible(true)
                .because(WORDS)
                .build();
        assertThat(InquiryDocument.tree(impossible))
                .containsEntry("rules", List.of())
                .containsEntry("wouldHold", List.of());
    }

    @Test
    void a_fact_is_printed_without_its_value() {
        assertThat(FactValue.of("/person/age", 16)).hasToString("FactValue[pointer=/person/age, value=####]");
    }

    private static Question question(String pointer) {
        return Question.builder()
                .pointer(pointer)
                .prompt(WORDS)
                .addMayChange("urgency")
                .later(false)
                .build();
    }
}
