package al.nrm.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.document.AnswersDocument;
import al.nrm.document.Limits;
import al.nrm.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What groups answered, as a value and as a document. */
class MarkingTest {
    private static final Point STATUS = new Point(
            Point.Kind.STATUS, "", List.of("POTENTIAL_VICTIM", "UNDER_ASSESSMENT"), "UNDER_ASSESSMENT", List.of());
    private static final Point TELL =
            new Point(Point.Kind.TELL, "HEALTH", List.of("NOT_TOLD", "WITH_NAME"), "NOT_TOLD", List.of());
    private static final Point KEEP = new Point(
            Point.Kind.KEEP, "NO_REMOVAL", List.of(Point.APPLIES, Point.DOES_NOT_APPLY), Point.APPLIES, List.of());

    private static final GivenAnswers NOTHING =
            new GivenAnswers(Optional.empty(), Optional.empty(), new TreeMap<>(), Optional.empty());
    private static final GivenAnswers SOMETHING = new GivenAnswers(
            Optional.of(Status.UNDER_ASSESSMENT),
            Optional.of(Urgency.URGENT),
            new TreeMap<>(Map.of(Agency.HEALTH, Telling.WITH_NAME)),
            Optional.of(Set.of(SafeguardCode.NO_REMOVAL)));

    @Test
    void what_was_not_answered_is_open_and_not_wrong() {
        assertThat(List.of(STATUS, TELL, KEEP))
                .allMatch(point -> NOTHING.to(point).isEmpty());
        assertThat(SOMETHING.to(STATUS)).contains("UNDER_ASSESSMENT");
        assertThat(SOMETHING.to(TELL)).contains("WITH_NAME");
        assertThat(SOMETHING.to(KEEP)).contains(Point.APPLIES);
    }

    @Test
    void a_right_answer_is_one_of_the_choices() {
        assertThatThrownBy(() -> new Point(Point.Kind.STATUS, "", List.of("A"), "B", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_are_read_as_they_were_written() {
        List<GivenAnswers> groups = List.of(SOMETHING, NOTHING);
        assertThat(AnswersDocument.read(AnswersDocument.tree(groups), Limits.DEFAULT)
                        .value())
                .isEqualTo(groups);
    }

    @Test
    void all_that_is_wrong_in_answers_is_refused_with_its_place() {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("status", "GUILTY");
        group.put("tell", Map.of("HELTH", "WITH_NAME", "HEALTH", "PERHAPS"));
        group.put("keep", List.of("no removal"));
        group.put("name", "invented");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", AnswersDocument.SCHEMA);
        document.put("groups", List.of(group));
        assertThat(AnswersDocument.read(document, Limits.DEFAULT).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/groups/0/status",
                        "/groups/0/tell/HEALTH",
                        "/groups/0/tell/HELTH",
                        "/groups/0/keep/0",
                        "/groups/0/name");
    }
}
