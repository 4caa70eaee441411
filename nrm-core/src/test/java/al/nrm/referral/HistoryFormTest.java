package al.nrm.referral;

import static al.nrm.referral.InventedHistory.NGO;
import static al.nrm.referral.InventedHistory.POLICE;
import static al.nrm.referral.InventedHistory.RULES;
import static al.nrm.referral.InventedHistory.SHELTER;
import static al.nrm.referral.InventedHistory.START;
import static al.nrm.referral.InventedHistory.TERMS;
import static al.nrm.referral.InventedHistory.facts;
import static al.nrm.referral.InventedHistory.opened;
import static al.nrm.referral.InventedHistory.referred;
import static al.nrm.referral.InventedHistory.said;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.decision.DutyAction;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.Done;
import al.nrm.event.EventContent.Started;
import al.nrm.event.Stage;
import al.nrm.law.Parameter;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds the lines of a history together, and what is left of them when they are erased. All cases are invented. */
class HistoryFormTest {
    @Test
    void a_history_has_a_line_and_no_more_than_can_be_read() {
        assertThat(said(CaseHistory.of(List.of(), RULES))).containsExactly(": The history has no line.");
        List<HistoryLine> many = new ArrayList<>();
        for (int n = 1; n <= HistoryForm.MOST_LINES + 1; n++) {
            many.add(new HistoryLine(Map.of("n", n), Optional.empty(), List.of()));
        }
        assertThat(said(CaseHistory.of(many, RULES))).containsExactly("/10001: The history has more than 10000 lines.");
    }

    @Test
    void a_history_is_opened_once_and_first() {
        InventedHistory told = opened();
        assertThat(told.refusal(1, InventedHistory.opening()))
                .contains("/2/kind: A history opens with OPENED, exactly once and first.");
        HistoryLine started = HistoryLine.of(InventedHistory.event(1, 0, 0, NGO, new Started("r1"), Optional.empty()));
        assertThat(said(CaseHistory.of(List.of(started), RULES)))
                .contains("/1/kind: A history opens with OPENED, exactly once and first.");
    }

    @Test
    void a_line_of_another_case_does_not_belong_to_the_history() {
        InventedHistory told = opened();
        CaseEvent own = told.line(1, 1, NGO, referred("r1", SHELTER)).event().orElseThrow();
        CaseEvent other = new CaseEvent(
                "invented-2", own.n(), own.at(), own.recorded(), own.by(), own.key(), own.content(), own.previous());
        assertThat(said(told.history().append(HistoryLine.of(other))))
                .containsExactly("/2/case: The line belongs to another case.");
    }

    @Test
    void nothing_is_recorded_before_it_happened_or_before_the_line_above_it() {
        InventedHistory told = opened().then(1, 5, NGO, referred("r1", SHELTER));
        assertThat(said(told.history().append(told.line(8, 7, NGO, referred("r2", SHELTER)))))
                .containsExactly("/3/recorded: It was recorded before it happened.");
        assertThat(said(told.history().append(told.line(2, 4, NGO, referred("r2", SHELTER)))))
                .containsExactly("/3/recorded: It was recorded before line 2.");
    }

    @Test
    void a_line_that_follows_another_history_is_found_by_its_link() {
        InventedHistory told = opened().then(1, referred("r1", SHELTER));
        HistoryLine stray = HistoryLine.of(
                InventedHistory.event(3, 2, 2, NGO, referred("r2", SHELTER), Optional.of("f".repeat(64))));
        assertThat(said(told.history().append(stray)))
                .containsExactly("/3/previous: The link to line 2 is broken: one of the two was changed.");
    }

    @Test
    void a_line_delivered_again_under_its_key_is_known_and_without_a_key_it_is_not() {
        InventedHistory told = opened();
        HistoryLine keyed = InventedHistory.keyed(told.line(1, 1, NGO, referred("r1", SHELTER)));
        CaseHistory once = told.history().append(keyed).value().history();
        assertThat(once.delivered(keyed)).contains(keyed);
        assertThat(once.delivered(told.line(1, 1, NGO, referred("r1", SHELTER))))
                .isEmpty();
        assertThat(once.append(keyed).value().history()).isSameAs(once);
        assertThat(once.append(keyed).value().lateEffects()).isEmpty();
    }

    @Test
    void what_a_later_version_adds_to_a_line_is_named_at_most_five_keys_at_once() {
        InventedHistory told = opened();
        Map<String, @Nullable Object> more = new LinkedHashMap<>(
                told.line(1, 1, NGO, referred("r1", SHELTER)).document());
        for (String key : List.of("a", "b", "c/d", "e", "f", "g")) {
            more.put(key, 1);
        }
        HistoryLine line = HistoryLine.read(more, TERMS, Limits.DEFAULT).value();
        CaseHistory history = told.history().append(line).value().history();
        assertThat(history.setAside()).extracting(HistoryNotice::n).containsExactly(2);
        assertThat(history.setAside().get(0).what().en()).isEqualTo("Unknown keys, set aside: /a, /b, /c~1d, /e, /f");
        assertThat(HistoryLine.read("no line", TERMS, Limits.DEFAULT).isRefused())
                .isTrue();
    }

    @Test
    void a_line_prints_its_number_and_kind_and_nothing_of_the_person() {
        assertThat(opened().line(1, 1, NGO, new Started("r1"))).hasToString("HistoryLine[2 STARTED]");
        HistoryLine unknown = new HistoryLine(Map.of("given", "Zamira"), Optional.empty(), List.of());
        assertThat(unknown).hasToString("HistoryLine[set aside]");
        assertThat(unknown.n()).isZero();
        assertThat(unknown.caseId()).isEmpty();
    }

    @Test
    void an_erased_line_keeps_its_place_in_the_chain_and_nothing_of_the_person() {
        EventContent.Opened opening = InventedHistory.opening(
                "person",
                Map.of("age", 16, "identity", Map.of("givenName", "Zamira")),
                "observations",
                List.of(Map.of("indicator", "act.recruited", "answer", "YES", "note", "Zamira was met")));
        HistoryLine whole = HistoryLine.of(InventedHistory.event(1, 0, 0, NGO, opening, Optional.empty()))
                .salted(() -> "00ff");
        HistoryLine noted = HistoryLine.of(InventedHistory.event(
                2,
                1,
                1,
                NGO,
                new Done(new DutyKey(DutyAction.ASSESS_RISK, Optional.empty()), Optional.of("Zamira was asked")),
                Optional.of(whole.sha256())));
        HistoryLine erased = whole.erased(TERMS);
        assertThat(whole.document().toString()).contains("Zamira").contains("00ff");
        assertThat(erased.document().toString()).doesNotContain("Zamira").doesNotContain("00ff");
        assertThat(erased.sha256()).isEqualTo(whole.sha256());
        assertThat(erased.erased(TERMS)).isEqualTo(erased);
        CaseHistory history =
                CaseHistory.of(List.of(erased, noted.erased(TERMS)), RULES).value();
        assertThat(history.head()).isEqualTo(noted.sha256());
        CaseFile file = history.stateAt(START).caseFile().orElseThrow();
        assertThat(file.person().age()).hasValue(16);
        assertThat(file.person().identity()).isEmpty();
        assertThat(file.observations()).hasSize(1);
    }

    @Test
    void a_line_without_personal_parts_needs_no_salt_and_loses_nothing() {
        HistoryLine line = opened().line(1, 1, NGO, new Started("r1"));
        assertThat(line.salted(() -> "00ff")).isEqualTo(line);
        assertThat(line.erased(TERMS)).isEqualTo(line);
    }

    @Test
    void a_kept_hash_that_points_to_no_part_of_a_line_counts_as_a_change() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", "DONE");
        line.put("list", Arrays.asList("plain", Map.of("a/b", Map.of("note", "an invented note"))));
        String hash = EventChain.hash(line);
        Map<String, @Nullable Object> erased = EventChain.erased(line);
        assertThat(EventChain.hash(erased)).isEqualTo(hash);
        assertThat(erased.get(EventChain.ERASED)).asString().startsWith("{/list/1/a~1b/note=");
        for (String pointer : List.of("/list/7/note", "/list/x/note", "/list/0/note", "/kind/deep/note", "/kind")) {
            Map<String, @Nullable Object> forged = new LinkedHashMap<>(line);
            forged.put(EventChain.ERASED, Map.of(pointer, "f".repeat(64)));
            assertThat(EventChain.hash(forged)).as(pointer).isNotEqualTo(hash);
        }
    }

    @Test
    void what_was_erased_before_stays_erased_when_more_is() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("note", "an invented note");
        line.put("identity", "no object");
        Map<String, @Nullable Object> once = EventChain.erased(line);
        Map<String, @Nullable Object> more = new LinkedHashMap<>(once);
        more.put("text", "an invented text");
        Map<String, @Nullable Object> twice = EventChain.erased(more);
        assertThat(once).containsEntry("identity", "no object");
        assertThat(twice).doesNotContainKeys("note", "text");
        assertThat(twice.get(EventChain.ERASED)).asString().contains("/note=", "/text=");
        assertThat(EventChain.hash(twice)).isEqualTo(EventChain.hash(more));
        assertThat(EventChain.hash(once)).isEqualTo(EventChain.hash(line));
    }

    @Test
    void a_patch_changes_one_observation_and_leaves_the_others() {
        CaseFile file = observed();
        CaseFile changed = patched(file, Map.of("act.recruited@HOTLINE", Map.of("answer", "NO")));
        assertThat(changed.observations()).extracting(Observation::answer).containsExactly(Answer.YES, Answer.NO);
        assertThat(changed.observations().get(0))
                .isEqualTo(patched(file, Map.of()).observations().get(0));
    }

    @Test
    void a_patch_adds_an_observation_and_takes_one_away() {
        CaseFile file = observed();
        Map<String, @Nullable Object> gone = Collections.singletonMap("act.recruited@HOTLINE", null);
        assertThat(patched(file, gone).observations()).hasSize(1);
        Map<String, @Nullable Object> added = Map.of("act.recruited@HEALTH", Map.of("answer", "UNKNOWN"));
        assertThat(patched(file, added).observations())
                .hasSize(3)
                .last()
                .extracting(observation -> observation.by())
                .isEqualTo(Optional.of(Agency.HEALTH));
        Map<String, @Nullable Object> unnamed = Map.of("act.recruited", Map.of("answer", "YES", "by", "EDUCATION"));
        assertThat(patched(file, unnamed).observations())
                .last()
                .extracting(observation -> observation.by())
                .isEqualTo(Optional.of(Agency.EDUCATION));
    }

    @Test
    void a_patch_replaces_what_is_no_object_and_takes_away_what_is_null() {
        InventedHistory told = opened("needs", List.of("ACCOMMODATION"), "person", Map.of("age", 16))
                .then(1, facts("needs", List.of("LEGAL_AID")))
                .then(2, facts("needs", null));
        assertThat(told.at(2).caseFile().orElseThrow().needs()).isEmpty();
        assertThat(told.refusal(3, facts("person", null)))
                .containsExactly("/4/patch/person: It is missing, and it is required.");
        assertThat(told.at(1).caseFile().orElseThrow().needs()).hasToString("[LEGAL_AID]");
        assertThat(told.at(1).caseFile().orElseThrow().person().age()).hasValue(16);
        assertThat(told.at(1).caseFile().orElseThrow().id()).isEqualTo("invented-1");
        assertThat(told.refusal(3, facts("needs", "everything")))
                .singleElement()
                .asString()
                .startsWith("/4/patch/needs: ");
        assertThat(told.refusal(3, facts("observations", List.of("a text"))))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("/4/patch/observations"));
        assertThat(told.refusal(3, facts("observations", Map.of("act.recruited@NGO", "a text"))))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("/4/patch/observations"));
        assertThat(told.refusal(3, facts("schema", "nrm/case/2")))
                .containsExactly("/4/patch/schema: This key cannot be changed.");
    }

    @Test
    void a_late_fact_that_does_not_fit_a_later_one_is_kept_and_both_are_named() {
        InventedHistory told = opened("detection", Map.of("agency", "NGO", "county", "AL-03"))
                .then(5, facts("detection", Map.of("municipality", "Elbasan")));
        HistoryLine late = told.line(3, 6, NGO, facts("detection", Map.of("county", "AL-11")));
        CaseHistory.Appended appended = told.history().append(late).value();
        assertThat(appended.lateEffects()).extracting(HistoryNotice::n).containsExactly(2);
        CaseState state = appended.history().stateAt(START.plusHours(5));
        assertThat(state.notices())
                .extracting(notice -> notice.what().en())
                .containsExactly("The change of facts does not fit the other facts and was not applied.");
        assertThat(state.caseFile().orElseThrow().detection().municipality()).isEmpty();
        assertThat(appended.history()
                        .stateAt(START.plusHours(5), START.plusHours(5))
                        .caseFile()
                        .orElseThrow()
                        .detection()
                        .municipality())
                .isPresent();
    }

    @Test
    void a_late_event_that_changes_nothing_after_it_has_no_effect_to_name() {
        InventedHistory told = opened().then(5, referred("r1", SHELTER));
        assertThat(told.history()
                        .append(told.line(3, 6, NGO, referred("r2", POLICE)))
                        .value()
                        .lateEffects())
                .isEmpty();
        told.then(3, 6, NGO, referred("r2", POLICE)).then(4, 7, NGO, referred("r3", POLICE));
        assertThat(told.at(3).referrals()).containsOnlyKeys("r2");
        assertThat(told.at(5).referrals()).containsOnlyKeys("r1", "r2", "r3");
    }

    @Test
    void nothing_happens_to_a_case_before_it_is_opened() {
        String why = "/2/at: It happened before the case was opened; what was known then is in the caseFile of OPENED.";
        assertThat(opened().refusal(-1, new Started("r1"))).contains(why);
        // An agreement of a time at which no companion was known yet would not be doubted.
        assertThat(opened().refusal(
                                -24 * 365,
                                InventedHistory.consent(
                                        EventContent.ConsentGiven.Purpose.DATA_SHARING,
                                        EventContent.ConsentGiven.ConsentAnswer.YES)))
                .containsExactly(why);
        assertThat(opened().refusal(0, referred("r1", SHELTER))).isEmpty();
    }

    @Test
    void erasure_is_recorded_and_leaves_the_state_as_it_was() {
        InventedHistory told = opened("person", Map.of("age", 16));
        CaseState before = told.at(2);
        told.then(1, new EventContent.Erased("invented-policy"));
        assertThat(told.at(2)).isEqualTo(before);
        assertThat(told.history().events()).hasSize(2);
    }

    @Test
    void erasure_by_the_parameter_of_keeping_waits_until_its_time_is_over_and_another_policy_does_not() {
        String keep = "invented.keeping";
        StepTable table = new StepTable(
                InventedHistory.anyStep().steps(), ClosingTerms.NONE, List.of(), Optional.of(keep), Optional.empty());
        Step erasing = InventedHistory.step(
                EventContent.Kind.ERASED,
                Set.of(Stage.CLOSED),
                Set.of(),
                Optional.empty(),
                Set.of(),
                InventedHistory.ALWAYS);
        List<Step> steps = new ArrayList<>(table.steps());
        steps.add(erasing);
        table = new StepTable(steps, ClosingTerms.NONE, List.of(), Optional.of(keep), Optional.empty());
        Parameter days = Parameter.builder()
                .id(keep)
                .meaning(Text.of("i shpikur", "invented"))
                .unit(Parameter.Unit.DURATION)
                .addValues(Parameter.DatedValue.builder()
                        .inForce(InventedHistory.ALWAYS)
                        .value("P10D")
                        .source("trial")
                        .verified(false)
                        .build())
                .build();
        InventedHistory told = InventedHistory.under(InventedHistory.rules(table, days))
                .then(1, new EventContent.Closed(EventContent.Closed.Reason.LOST_CONTACT, NGO));
        assertThat(told.refusal(240, new EventContent.Erased(keep)))
                .containsExactly("/3/policy: By this parameter the data are kept until 2026-03-12T10:00+01:00.");
        assertThat(told.refusal(241, new EventContent.Erased(keep))).isEmpty();
        assertThat(told.refusal(2, new EventContent.Erased("the person's demand")))
                .isEmpty();
        assertThat(told.at(2).closed()).contains(START.plusHours(1));
    }

    private static CaseFile observed() {
        return opened(
                        "observations",
                        List.of(
                                Map.of("indicator", "act.recruited", "answer", "YES"),
                                Map.of("indicator", "act.recruited", "answer", "YES", "by", "HOTLINE")))
                .at(0)
                .caseFile()
                .orElseThrow();
    }

    private static CaseFile patched(CaseFile file, Map<String, @Nullable Object> observations) {
        ReadResult<CaseFile> patched = CasePatch.apply(file, Map.of("observations", observations), TERMS);
        return patched.value();
    }
}
