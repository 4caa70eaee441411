package al.nrm.document;

import static al.nrm.document.Trees.TERMS;
import static al.nrm.document.Trees.aCase;
import static al.nrm.document.Trees.map;
import static al.nrm.document.Trees.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Service;
import al.nrm.decision.Decision;
import al.nrm.decision.DirectoryReference;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.DutyAction;
import al.nrm.decision.PackReference;
import al.nrm.event.Actor;
import al.nrm.event.CaseEvent;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.ConsentGiven.ConsentAnswer;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.EventContent.Planned;
import al.nrm.event.EventContent.Reviewed;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import al.nrm.fixture.InventedValues;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the document of an event keeps and refuses. All cases are invented. */
class EventDocumentTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final Actor NGO = new Actor(Agency.NGO, Optional.of("case manager"));
    private static final PackReference PACK =
            PackReference.builder().id("al").version("1.0.0").sha256(HASH).build();
    private static final Recipient SHELTER = Recipient.provider("invented-shelter");
    private static final DutyKey TELL_THE_POLICE =
            new DutyKey(DutyAction.NOTIFY_POLICE, Optional.of(Agency.ANTI_TRAFFICKING_POLICE));

    @Test
    void every_kind_of_event_is_read_as_it_was_written() {
        for (EventContent content : contents()) {
            CaseEvent event = event(content);
            EventDocument.Reading reading =
                    EventDocument.read(EventDocument.tree(event), TERMS).value();
            assertThat(reading.event()).as(content.kind().name()).contains(event);
            assertThat(reading.unknown()).isEmpty();
        }
        assertThat(contents()).extracting(EventContent::kind).contains(EventContent.Kind.values());
    }

    @Test
    void every_code_of_an_event_is_read_as_it_was_written() {
        List<EventContent> contents = new ArrayList<>();
        Arrays.stream(EventContent.Moot.Reason.values())
                .forEach(reason -> contents.add(new EventContent.Moot(TELL_THE_POLICE, reason)));
        Arrays.stream(EventContent.Answered.Reason.values())
                .forEach(reason -> contents.add(new EventContent.Answered("r1", false, Optional.of(reason))));
        Arrays.stream(EventContent.Ended.Outcome.values())
                .forEach(outcome -> contents.add(new EventContent.Ended("r1", outcome, Optional.empty())));
        Arrays.stream(Purpose.values()).forEach(purpose -> contents.add(consent(purpose)));
        Arrays.stream(Stage.values()).forEach(stage -> contents.add(new EventContent.StageEntered(stage)));
        Arrays.stream(DisclosureGround.values())
                .forEach(ground ->
                        contents.add(new EventContent.Shared(SHELTER, Set.of(DataCategory.NEEDS), false, ground)));
        Arrays.stream(EventContent.Closed.Reason.values())
                .forEach(reason -> contents.add(new EventContent.Closed(reason, NGO)));
        for (EventContent content : contents) {
            assertThat(EventDocument.read(EventDocument.tree(event(content)), TERMS)
                            .value()
                            .event()
                            .orElseThrow()
                            .content())
                    .isEqualTo(content);
        }
    }

    @Test
    void an_event_under_a_key_and_after_another_keeps_both_and_may_have_neither() {
        CaseEvent event = new CaseEvent(
                "invented-1",
                2,
                AT,
                AT,
                Actor.of(Agency.MOBILE_UNIT),
                Optional.of("key-1"),
                new EventContent.Started("r1"),
                Optional.of(HASH));
        assertThat(EventDocument.tree(event)).containsEntry("key", "key-1").containsEntry("previous", HASH);
        assertThat(EventDocument.read(EventDocument.tree(event), TERMS).value().event())
                .contains(event);
        assertThat(EventDocument.tree(event(new EventContent.Started("r1"))))
                .containsEntry("previous", null)
                .doesNotContainKey("key");
    }

    @Test
    void an_event_holds_the_case_that_its_line_names() {
        assertThat(said(read("OPENED", "caseFile", aCase("id", "invented-2"))))
                .containsExactly("/caseFile/id: This is not the case of the event.");
        Map<String, Object> decision = new LinkedHashMap<>(DecisionDocument.tree(decision("invented-2")));
        assertThat(said(read("ADVISED", "decision", decision)))
                .containsExactly("/decision/case: This is not the case of the event.");
    }

    @Test
    void what_is_wrong_with_the_case_of_an_opening_is_told_below_it() {
        Map<String, Object> file = aCase("detection", map("agency", "NGO", "municipality", "Elbasan"));
        assertThat(said(read("OPENED", "caseFile", file)))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("/caseFile/detection/municipality: "));
    }

    @Test
    void advice_is_a_decision_or_a_whole_reference_to_one() {
        Map<String, Object> decision = new LinkedHashMap<>(DecisionDocument.tree(decision("invented-1")));
        Map<String, Object> pack = map("id", "al", "version", "1.0.0", "sha256", HASH);
        String either = "/decision: Either decision is required, or decisionSha256 with pack and asOf.";
        String withIt = ": pack and asOf are written with decisionSha256 and only with it.";
        assertThat(said(read("ADVISED"))).containsExactly(either);
        assertThat(said(read(
                        "ADVISED", "decision", decision, "decisionSha256", HASH, "pack", pack, "asOf", "2026-03-02")))
                .containsExactly(either);
        assertThat(said(read("ADVISED", "decisionSha256", HASH))).containsExactly("/pack" + withIt, "/asOf" + withIt);
        assertThat(said(read("ADVISED", "decision", decision, "asOf", "2026-03-02")))
                .containsExactly("/asOf" + withIt);
        assertThat(said(read("ADVISED", "decisionSha256", "short", "pack", pack, "asOf", "2026-03-02")))
                .singleElement()
                .asString()
                .startsWith("/decisionSha256: ");
        assertThatThrownBy(() -> new EventContent.Advised(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_recipient_is_an_agency_or_a_provider() {
        Map<String, Object> both = map("agency", "NGO", "provider", "invented-shelter");
        String either = ": Either agency or provider is required.";
        assertThat(said(read("REFERRED", "referral", "r1", "to", both))).containsExactly("/to" + either);
        assertThat(said(read("REFERRED", "referral", "r1", "to", map()))).containsExactly("/to" + either);
        assertThat(said(read("SHARED", "with", both, "what", List.of("NEEDS"), "identity", false, "ground", "CONSENT")))
                .containsExactly("/with" + either);
        assertThat(said(read("CONSENT", "purpose", "referral", "answer", "YES", "recipient", map())))
                .containsExactly("/recipient" + either);
        assertThat(read("CONSENT", "purpose", "referral", "answer", "YES").isRefused())
                .isFalse();
        assertThatThrownBy(() -> new Recipient(Optional.of(Agency.NGO), Optional.of("invented-shelter")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recipients_are_listed_agencies_first_and_then_providers_by_their_id() {
        Recipient police = Recipient.agency(Agency.ANTI_TRAFFICKING_POLICE);
        Recipient ngo = Recipient.agency(Agency.NGO);
        Recipient other = Recipient.provider("another-shelter");
        List<Recipient> listed = new ArrayList<>(List.of(SHELTER, ngo, other, police));
        listed.sort(null);
        assertThat(listed).containsExactly(police, ngo, other, SHELTER);
        assertThat(listed).extracting(Recipient::toString).startsWith("ANTI_TRAFFICKING_POLICE", "NGO");
        assertThat(SHELTER).hasToString("invented-shelter");
    }

    @Test
    void a_reason_is_given_for_a_declined_referral_and_for_no_other() {
        String only = "/reason: reason is written with DECLINED and only with it.";
        assertThat(said(read("ANSWERED", "referral", "r1", "answer", "DECLINED")))
                .containsExactly(only);
        assertThat(said(read("ANSWERED", "referral", "r1", "answer", "ACCEPTED", "reason", "NO_PLACE")))
                .containsExactly(only);
    }

    @Test
    void a_code_that_an_event_does_not_know_is_refused_where_it_is() {
        assertThat(pointers(read("CONSENT", "purpose", "everything", "answer", "YES")))
                .containsExactly("/purpose");
        assertThat(pointers(read("STAGE", "to", "LIMBO"))).containsExactly("/to");
        assertThat(pointers(read("CLOSED", "reason", "GOALS_REACHED", "second", map("agency", "NGO"))))
                .containsExactly("/second/role");
        assertThat(pointers(read("OVERRIDDEN", "what", "no conclusion", "reason", "OTHER")))
                .containsExactly("/what");
        assertThat(pointers(read("FACTS", "patch", List.of(), "reason", "FOUND_OUT")))
                .containsExactly("/patch");
    }

    @Test
    void what_a_later_version_adds_is_set_aside_and_named() {
        EventDocument.Reading kind = read("MOVED", "to", "AL-03").value();
        assertThat(kind.event()).isEmpty();
        assertThat(kind.unknown()).containsExactly("MOVED");
        EventDocument.Reading key = read("STARTED", "referral", "r1", "room", 4).value();
        assertThat(key.event().orElseThrow().content()).isEqualTo(new EventContent.Started("r1"));
        assertThat(key.unknown()).containsExactly("room");
    }

    @Test
    void what_is_no_event_is_refused() {
        assertThat(EventDocument.read("a text", TERMS).isRefused()).isTrue();
        assertThat(EventDocument.read(null, TERMS).isRefused()).isTrue();
        assertThat(pointers(EventDocument.read(map("schema", "nrm/event/1"), TERMS)))
                .contains("/case", "/n", "/at", "/recorded", "/by", "/kind");
        assertThat(pointers(EventDocument.read(aCase(), TERMS))).containsExactly("/schema");
    }

    @Test
    void no_words_about_a_person_are_printed() {
        List<EventContent> worded = List.of(
                new EventContent.Done(TELL_THE_POLICE, Optional.of("Zamira")),
                new EventContent.Facts(Map.of("person", "Zamira"), EventContent.Facts.Reason.CORRECTION),
                new EventContent.Ended("r1", EventContent.Ended.Outcome.WITHDRAWN, Optional.of("Zamira")),
                new Planned(List.of(new Planned.Goal(Planned.Topic.FAMILY, List.of("Zamira"), Optional.empty()))),
                new EventContent.Overridden(
                        "duties=NOTIFY_POLICE",
                        Optional.of("Zamira"),
                        EventContent.Overridden.Reason.OTHER,
                        Optional.of("Zamira")));
        assertThat(worded).extracting(EventContent::toString).noneMatch(line -> line.contains("Zamira"));
        assertThat(worded)
                .extracting(EventContent::toString)
                .contains("Facts[CORRECTION]", "Ended[r1, WITHDRAWN]", "Planned[[FAMILY]]")
                .contains("Overridden[duties=NOTIFY_POLICE, OTHER]");
    }

    private static List<EventContent> contents() {
        Map<String, @Nullable Object> patch = new TreeMap<>();
        patch.put("needs", null);
        patch.put("person", map("age", 17));
        return List.of(
                new EventContent.Opened(CaseDocument.read(aCase(), TERMS).value()),
                new EventContent.Facts(patch, EventContent.Facts.Reason.FOUND_OUT),
                new EventContent.Advised(Optional.of(decision("invented-1")), Optional.empty()),
                new EventContent.Advised(
                        Optional.empty(),
                        Optional.of(new EventContent.Advised.Reference(HASH, PACK, LocalDate.of(2026, 3, 2)))),
                new EventContent.Done(TELL_THE_POLICE, Optional.of("an invented note")),
                new EventContent.Moot(
                        new DutyKey(DutyAction.ASSESS_AGE, Optional.empty()), EventContent.Moot.Reason.IMPOSSIBLE),
                new EventContent.Referred("r2", SHELTER, Optional.of(Service.ACCOMMODATION), Optional.of("r1")),
                new EventContent.Answered("r1", true, Optional.empty()),
                new EventContent.Answered("r1", false, Optional.of(EventContent.Answered.Reason.UNSAFE)),
                new EventContent.Started("r1"),
                new EventContent.Suspended("r1"),
                new EventContent.Resumed("r1"),
                new EventContent.Ended("r1", EventContent.Ended.Outcome.DELIVERED, Optional.of("an invented reason")),
                consent(Purpose.DATA_SHARING),
                new EventContent.ConsentGiven(
                        Purpose.POLICE_REPORT,
                        ConsentAnswer.WITHDRAWN,
                        Optional.empty(),
                        Optional.empty(),
                        Answer.UNKNOWN,
                        Answer.UNKNOWN),
                new EventContent.Shared(
                        SHELTER, Set.of(DataCategory.NEEDS, DataCategory.PERSON), true, DisclosureGround.CONSENT),
                new EventContent.StageEntered(Stage.ASSISTANCE),
                new EventContent.Identified(
                        FormalIdentification.Outcome.VICTIM, List.of(Agency.NGO, Agency.ANTI_TRAFFICKING_POLICE)),
                new Planned(List.of(new Planned.Goal(
                        Planned.Topic.HOUSING, List.of("an invented act"), Optional.of(LocalDate.of(2026, 9, 1))))),
                new Reviewed(
                        List.of(new Reviewed.GoalOutcome(Planned.Topic.HOUSING, Reviewed.Progress.BETTER)),
                        Optional.of(LocalDate.of(2026, 10, 1)),
                        Answer.NO),
                new EventContent.Overridden(
                        "duties=NOTIFY_POLICE",
                        Optional.of("an invented way"),
                        EventContent.Overridden.Reason.PERSON_WISHES,
                        Optional.of("an invented reason")),
                new EventContent.Closed(EventContent.Closed.Reason.GOALS_REACHED, NGO),
                new EventContent.Reopened(EventContent.Reopened.Reason.NEW_FACTS),
                new EventContent.Erased("invented-policy"));
    }

    private static EventContent.ConsentGiven consent(Purpose purpose) {
        return new EventContent.ConsentGiven(
                purpose, ConsentAnswer.YES, Optional.of(SHELTER), Optional.of("sq"), Answer.YES, Answer.NO);
    }

    private static Decision decision(String caseId) {
        return InventedValues.decision()
                .caseId(caseId)
                .pack(PACK)
                .directory(DirectoryReference.builder().sha256(HASH).build())
                .build();
    }

    private static CaseEvent event(EventContent content) {
        return new CaseEvent("invented-1", 1, AT, AT.plusHours(1), NGO, Optional.empty(), content, Optional.empty());
    }

    private static ReadResult<EventDocument.Reading> read(String kind, Object... more) {
        Map<String, Object> tree = map(
                "schema",
                "nrm/event/1",
                "case",
                "invented-1",
                "n",
                1,
                "at",
                "2026-03-02T09:00:00+01:00",
                "recorded",
                "2026-03-02T09:00:00+01:00",
                "by",
                map("agency", "NGO"),
                "kind",
                kind);
        tree.putAll(map(more));
        return EventDocument.read(tree, TERMS);
    }

    private static List<String> pointers(ReadResult<?> refused) {
        return refused.problems().stream().map(problem -> problem.pointer()).toList();
    }
}
