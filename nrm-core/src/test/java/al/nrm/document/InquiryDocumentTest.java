package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.decision.Question;
import al.nrm.inquiry.CandidateRule;
import al.nrm.inquiry.FactValue;
import al.nrm.inquiry.UnmetCondition;
import al.nrm.inquiry.WhyNot;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.util.LinkedHashMap;
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

    @Test
    void a_document_of_questions_is_read_as_it_was_written() {
        List<Question> questions = List.of(question("/person/age"), question("/situation/pregnant"));
        Map<String, ?> document = InquiryDocument.document(questions);
        assertThat(document.get("schema")).isEqualTo("nrm/questions/1");
        assertThat(InquiryDocument.questions(document).value()).isEqualTo(questions);
        assertThat(InquiryDocument.question(InquiryDocument.tree(questions.get(0)))
                        .value())
                .isEqualTo(questions.get(0));
        assertThat(InquiryDocument.questionsShape().members()).containsOnlyKeys("schema", "questions");
    }

    @Test
    void why_not_is_read_as_it_was_written_whether_a_value_is_a_text_a_number_or_a_list() {
        WhyNot whyNot = WhyNot.builder()
                .key("treatAs")
                .value("CHILD")
                .holds(false)
                .addRules(CandidateRule.builder().rule("age.child").build())
                .addWouldHold(List.of(
                        FactValue.of("/person/age", 16),
                        FactValue.of("/person/ageBasis", "STATED"),
                        FactValue.of("/exploitation/types", List.of("FORCED_BEGGING"))))
                .impossible(false)
                .because(WORDS)
                .build();
        assertThat(InquiryDocument.whyNot(InquiryDocument.tree(whyNot)).value()).isEqualTo(whyNot);
        assertThat(InquiryDocument.whyNotShape().members()).containsKeys("schema", "key", "wouldHold");
    }

    @Test
    void a_value_that_no_fact_can_have_is_refused_where_it_is() {
        Map<String, Object> tree = map(
                "schema",
                "nrm/why-not/1",
                "key",
                "treatAs",
                "value",
                "CHILD",
                "holds",
                "no",
                "rules",
                List.of(),
                "wouldHold",
                List.of(List.of(
                        map("pointer", "/person/age", "value", 16.5),
                        map("pointer", "/person/age", "value", Map.of()),
                        map("pointer", "/exploitation/types", "value", List.of("FORCED_BEGGING", 1)),
                        map("pointer", "/id", "value", "x".repeat(10_001)),
                        map("pointer", "/id", "value", "\uD800"))),
                "impossible",
                false,
                "because",
                WRITTEN);
        assertThat(InquiryDocument.whyNot(tree).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/holds",
                        "/wouldHold/0/0/value",
                        "/wouldHold/0/1/value",
                        "/wouldHold/0/2/value/1",
                        "/wouldHold/0/3/value",
                        "/wouldHold/0/4/value");
    }

    @Test
    void what_a_later_version_added_to_a_question_is_set_aside_and_named() {
        Map<String, Object> tree = new LinkedHashMap<>(InquiryDocument.tree(question("/person/age")));
        tree.put("colour", "red");
        ReadResult<Question> read = InquiryDocument.question(tree);
        assertThat(read.value()).isEqualTo(question("/person/age"));
        assertThat(read.setAside()).extracting(Problem::pointer).containsExactly("/colour");
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
