package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Pathway;
import al.nrm.fixture.InventedValues;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decisions of a later minor version are read; what this version does not know is set aside and named. */
class LaterDecisionTest {
    private static final Decision DECISION = InventedValues.decision()
            .addPathways(Pathway.ASYLUM)
            .addDuties(Duty.builder()
                    .action(DutyAction.NOTIFY_POLICE)
                    .actor(Agency.NGO)
                    .recipient(Agency.ANTI_TRAFFICKING_POLICE)
                    .county(County.ELBASAN)
                    .municipality(Municipality.of(County.ELBASAN, "Elbasan"))
                    .build())
            .build();

    private static Map<String, Object> tree() {
        return new LinkedHashMap<>(DecisionDocument.tree(DECISION));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> tree, String list) {
        Map<String, Object> entry = new LinkedHashMap<>((Map<String, Object>) ((List<?>) tree.get(list)).get(0));
        tree.put(list, new ArrayList<>(List.of(entry)));
        return entry;
    }

    private static List<String> setAside(ReadResult<?> result) {
        return result.setAside().stream().map(Problem::pointer).toList();
    }

    @Test
    void unknown_keys_are_set_aside_and_named() {
        Map<String, Object> tree = tree();
        tree.put("newKey", map("a", 1));
        first(tree, "duties").put("newInDuty", "x");
        ReadResult<Decision> result = DecisionDocument.read(tree);
        assertThat(result.value()).isEqualTo(DECISION);
        assertThat(setAside(result)).containsExactlyInAnyOrder("/newKey", "/duties/0/newInDuty");
        assertThat(result.setAside())
                .allSatisfy(problem ->
                        assertThat(problem.what().en()).isEqualTo("This key is of a later version; it was set aside."));
    }

    @Test
    void an_unknown_code_in_a_list_is_set_aside_and_so_is_an_entry_that_needs_it() {
        Map<String, Object> tree = tree();
        tree.put("pathways", List.of("ASYLUM", "NEW_WAY"));
        Map<String, Object> other = new LinkedHashMap<>(first(tree, "duties"));
        other.put("actor", "NEW_AGENCY");
        tree.put("duties", List.of(other, first(tree, "duties")));
        ReadResult<Decision> result = DecisionDocument.read(tree);
        assertThat(result.value()).isEqualTo(DECISION);
        assertThat(setAside(result)).containsExactlyInAnyOrder("/pathways/1", "/duties/0/actor");
    }

    @Test
    void a_place_that_this_version_does_not_know_is_set_aside() {
        Map<String, Object> tree = tree();
        first(tree, "duties").put("municipality", "Bashki e re");
        ReadResult<Decision> result = DecisionDocument.read(tree);
        assertThat(result.value().duties().get(0).municipality()).isEmpty();
        assertThat(result.value().duties().get(0).county()).contains(County.ELBASAN);
        assertThat(setAside(result)).containsExactly("/duties/0/municipality");
        first(tree, "duties").put("county", "AL-99");
        assertThat(DecisionDocument.read(tree).value().duties().get(0).county()).isEmpty();
    }

    @Test
    void without_a_status_that_is_known_a_decision_cannot_be_read() {
        Map<String, Object> tree = tree();
        tree.put("status", "NEW_STATUS");
        ReadResult<Decision> result = DecisionDocument.read(tree);
        assertThat(result.isRefused()).isTrue();
        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/status");
        assertThat(result.setAside()).isEmpty();
    }

    @Test
    void what_is_wrong_for_another_reason_is_refused_and_another_major_version_too() {
        Map<String, Object> tree = tree();
        tree.put("newKey", 1);
        tree.put("asOf", "yesterday");
        assertThat(DecisionDocument.read(tree).problems())
                .extracting(Problem::pointer)
                .containsExactly("/asOf");
        tree.put("schema", "nrm/decision/2");
        assertThat(DecisionDocument.read(tree).problems())
                .extracting(Problem::pointer)
                .containsExactly("/schema");
    }

    @Test
    void in_a_case_and_in_a_directory_an_unknown_key_or_code_is_an_error() {
        assertThat(CaseDocument.read(Trees.aCase("newKey", 1), Trees.TERMS).isRefused())
                .isTrue();
        assertThat(DirectoryDocument.read(Trees.aDirectory(map("id", "a", "name", map("sq", "a"), "newKey", 1)))
                        .isRefused())
                .isTrue();
    }
}
