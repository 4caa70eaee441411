package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.problem.Problem;
import al.nrm.training.Audience;
import al.nrm.training.Programme;
import al.nrm.training.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A training programme is read and written. Its counts are invented. */
class TrainingDocumentTest {
    private static Map<String, Object> words(String words) {
        return map("sq", words, "en", words);
    }

    private static Map<String, Object> session(String id, Object... more) {
        Map<String, Object> tree = map("id", id, "county", "AL-03", "date", "2026-01-10", "state", "HELD");
        tree.putAll(map(more));
        return tree;
    }

    private static Map<String, Object> programme(Object... more) {
        Map<String, Object> tree = map(
                "schema",
                "nrm/training/1",
                "programme",
                words("Invented programme"),
                "organiser",
                words("Invented organiser"),
                "module",
                words("Invented module"),
                "sessions",
                List.of());
        tree.putAll(map(more));
        return tree;
    }

    private static Map<String, Object> full() {
        return programme(
                "targetParticipants",
                480,
                "audiences",
                List.of("STATE_SOCIAL_SERVICE", "Police units for minors"),
                "sessions",
                List.of(
                        session(
                                "one",
                                "municipality",
                                "Elbasan",
                                "participants",
                                map("STATE_SOCIAL_SERVICE", 4, "Police units for minors", 0),
                                "trainers",
                                2),
                        map("id", "two", "county", "AL-04", "date", "2026-02-10", "state", "PLANNED")),
                "cascade",
                List.of(map(
                        "from",
                        "one",
                        "county",
                        "AL-04",
                        "audience",
                        "HEALTH",
                        "date",
                        "2026-03-01",
                        "participants",
                        6)));
    }

    @Test
    void a_full_programme_is_read_and_written_as_it_was() {
        Programme programme = TrainingDocument.read(full(), Limits.DEFAULT).value();
        assertThat(TrainingDocument.tree(programme)).isEqualTo(full());
        assertThat(TrainingDocument.read(TrainingDocument.tree(programme), Limits.DEFAULT)
                        .value())
                .isEqualTo(programme);
        assertThat(programme.sessions().get(0).participants())
                .containsEntry(Audience.of(Agency.STATE_SOCIAL_SERVICE), 4);
        assertThat(programme.cascade().get(0).participants()).isEqualTo(6);
    }

    @Test
    void what_was_not_counted_is_read_as_not_known_and_left_out_when_written() {
        Map<String, Object> tree = programme("sessions", List.of(session("one")));
        Programme programme = TrainingDocument.read(tree, Limits.DEFAULT).value();
        Session session = programme.sessions().get(0);
        assertThat(session.total()).isEmpty();
        assertThat(session.trainers()).isEmpty();
        assertThat(programme.targetParticipants()).isEmpty();
        assertThat(TrainingDocument.tree(programme)).isEqualTo(tree);
    }

    @Test
    void every_fault_of_a_wrong_programme_is_listed_at_once_with_its_pointer() {
        Map<String, Object> tree = programme(
                "targetParticipants",
                -1,
                "sessions",
                List.of(
                        session("one", "municipality", "Fier", "state", "DONE"),
                        session("one", "participants", map("HEALTH", -3)),
                        session("two", "date", "10 January", "county", "AL-99")),
                "cascade",
                List.of(map(
                        "from", "three", "county", "AL-04", "audience", " ", "date", "2026-03-01", "participants", 1)));
        tree.remove("module");
        assertThat(TrainingDocument.read(tree, Limits.DEFAULT).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/module",
                        "/targetParticipants",
                        "/sessions/0/state",
                        "/sessions/0/municipality",
                        "/sessions/1/id",
                        "/sessions/1/participants/HEALTH",
                        "/sessions/2/county",
                        "/sessions/2/date",
                        "/cascade/0/audience",
                        "/cascade/0/from");
    }

    @Test
    void an_audience_that_is_nearly_a_code_is_refused_with_the_code_and_another_text_is_a_group_of_its_own() {
        Map<String, Object> tree = programme(
                "sessions",
                List.of(session("one", "participants", map("HELTH", 3, "Border police", 2, "Volunteers", 1))),
                "cascade",
                List.of(map(
                        "from", "one", "county", "AL-04", "audience", "NG0", "date", "2026-03-01", "participants", 1)));
        assertThat(TrainingDocument.read(tree, Limits.DEFAULT).problems())
                .extracting(problem ->
                        problem.pointer() + ": " + problem.hint().orElseThrow().en())
                .containsExactlyInAnyOrder(
                        "/sessions/0/participants/HELTH: Maybe HEALTH",
                        "/sessions/0/participants/Border police: Maybe BORDER_POLICE",
                        "/cascade/0/audience: Maybe NGO");
    }

    @Test
    void counts_that_are_impossibly_large_together_are_refused() {
        Map<String, Object> tree = programme(
                "sessions",
                List.of(
                        session("one", "participants", map("HEALTH", 2_000_000_000)),
                        session("two", "participants", map("HEALTH", 2_000_000_000))));
        assertThat(TrainingDocument.read(tree, Limits.DEFAULT).problems())
                .extracting(Problem::pointer)
                .containsExactly("/sessions");
    }

    @Test
    void a_name_of_a_person_has_no_place_in_it() {
        Map<String, Object> tree = programme("sessions", List.of(session("one", "names", List.of("Person i shpikur"))));
        assertThat(TrainingDocument.read(tree, Limits.DEFAULT).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/sessions/0/names");
                    assertThat(problem.toString()).doesNotContain("shpikur");
                });
    }

    @Test
    void nothing_is_no_programme() {
        assertThat(TrainingDocument.read(null, Limits.DEFAULT).isRefused()).isTrue();
        assertThat(TrainingDocument.read(List.of(), Limits.DEFAULT).isRefused()).isTrue();
    }
}
