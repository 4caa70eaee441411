package al.nrm.document;

import static al.nrm.document.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.decision.Decision;
import al.nrm.fixture.InventedValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseCanonicalFormTest {
    private static final CaseFile FULL =
            CaseDocument.read(Trees.fullCase(), Trees.TERMS).value();

    private static CaseFile with(List<Observation> observations) {
        return CaseFile.builder().from(FULL).observations(observations).build();
    }

    @Test
    void it_is_json_by_rfc_8785_with_every_fact_and_without_identity_and_notes() {
        CaseFile small = CaseDocument.read(
                        Trees.aCase(
                                "observations",
                                List.of(
                                        map("indicator", "act.recruited", "answer", "YES", "note", "Shënim i shpikur"),
                                        map("indicator", "act.recruited", "answer", "NO", "by", "NGO"))),
                        Trees.TERMS)
                .value();
        assertThat(CaseCanonicalForm.of(small))
                .isEqualTo(
                        "{\"asOf\":\"2026-03-02\",\"detection\":{\"agency\":\"NGO\"},\"id\":\"invented-1\","
                                + "\"observations\":[{\"answer\":\"NO\",\"by\":\"NGO\",\"indicator\":\"act.recruited\"},"
                                + "{\"answer\":\"YES\",\"indicator\":\"act.recruited\"}],\"person\":{},\"schema\":\"nrm/case/1\"}");
        assertThat(CaseCanonicalForm.of(FULL)).doesNotContain("identity").doesNotContain("note");
    }

    @Test
    void it_is_the_canonical_json_of_the_document_without_identity_and_notes() {
        Map<String, Object> document = new LinkedHashMap<>(CaseDocument.tree(FULL));
        document.computeIfPresent("person", (key, person) -> without("identity", person));
        document.computeIfPresent(
                "observations",
                (key, observations) -> ((List<?>) observations)
                        .stream()
                                .map(observation -> without("note", observation))
                                .sorted(Comparator.comparing(CanonicalJson::of))
                                .toList());
        assertThat(CaseCanonicalForm.of(FULL)).isEqualTo(CanonicalJson.of(document));
    }

    private static Map<Object, Object> without(String key, Object object) {
        Map<Object, Object> rest = new LinkedHashMap<>((Map<?, ?>) object);
        rest.remove(key);
        return rest;
    }

    @Test
    void the_order_of_observations_an_identity_and_a_note_do_not_change_the_hash() {
        List<Observation> twice = new ArrayList<>(FULL.observations());
        twice.add(Observation.of("act.recruited", Answer.NO));
        List<Observation> turned = new ArrayList<>(twice);
        Collections.reverse(turned);
        turned.set(
                0,
                Observation.builder()
                        .from(turned.get(0))
                        .note("Shënim tjetër i shpikur")
                        .build());
        assertThat(CaseCanonicalForm.sha256(with(twice)))
                .isEqualTo(CaseCanonicalForm.sha256(with(turned)))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void another_fact_changes_the_hash() {
        CaseFile other = FULL.with(CaseFacts.IMMEDIATE_DANGER, Answer.NO);
        assertThat(CaseCanonicalForm.sha256(other)).isNotEqualTo(CaseCanonicalForm.sha256(FULL));
    }

    @Test
    void a_decision_carries_the_hash_and_one_without_it_is_read_too() {
        Decision decision = InventedValues.decision().caseSha256("0".repeat(64)).build();
        assertThat(DecisionDocument.tree(decision)).containsEntry("caseSha256", "0".repeat(64));
        assertThat(DecisionDocument.read(DecisionDocument.tree(decision))
                        .value()
                        .caseSha256())
                .isEqualTo(Optional.of("0".repeat(64)));
        Decision old = InventedValues.decision().build();
        assertThat(DecisionDocument.tree(old)).doesNotContainKey("caseSha256");
        assertThat(DecisionDocument.read(DecisionDocument.tree(old)).value()).isEqualTo(old);
    }
}
