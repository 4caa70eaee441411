package al.nrm.referral;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseTerms;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.decision.DisclosureGround;
import al.nrm.document.Limits;
import al.nrm.document.ReadResult;
import al.nrm.duty.DutyCatalogue;
import al.nrm.event.Actor;
import al.nrm.event.DutyKey;
import al.nrm.event.EventContent;
import al.nrm.event.EventContent.Closed;
import al.nrm.event.EventContent.ConsentGiven;
import al.nrm.event.EventContent.ConsentGiven.ConsentAnswer;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.event.EventContent.Facts;
import al.nrm.event.EventContent.Kind;
import al.nrm.event.EventContent.Shared;
import al.nrm.event.Recipient;
import al.nrm.event.Stage;
import al.nrm.fixture.InventedValues;
import al.nrm.law.HolidayCalendar;
import al.nrm.law.InForce;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.RecipientKind;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a history keeps, refuses and says. All cases are invented. */
class CaseHistoryTest {
    private static final CaseTerms TERMS = InventedValues.TERMS;
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final Actor NGO = new Actor(Agency.NGO, Optional.of("case manager"));
    private static final Recipient POLICE = Recipient.agency(Agency.ANTI_TRAFFICKING_POLICE);
    private static final Recipient SHELTER = Recipient.provider("invented-shelter");
    private static final HistoryRules RULES = new HistoryRules(
            TERMS,
            steps(),
            HolidayCalendar.WEEKENDS_ONLY,
            Map.of(),
            DutyCatalogue.EMPTY,
            disclosure(),
            hash -> Optional.empty());

    @Test
    void a_changed_word_is_found_and_the_line_after_it_named() {
        CaseHistory whole = history(event(1, yes()), event(2, yes()));
        List<HistoryLine> lines = new ArrayList<>(whole.lines());
        lines.set(1, changed(lines.get(1), "kind", "MOOT"));
        assertThat(pointers(CaseHistory.of(lines, RULES))).containsExactly("/3/previous");
    }

    @Test
    void a_missing_line_and_two_lines_of_one_number_are_named() {
        List<HistoryLine> lines = history(event(1, yes()), event(2, yes())).lines();
        assertThat(pointers(CaseHistory.of(List.of(lines.get(0), lines.get(2)), RULES)))
                .containsExactly("/3/n");
        HistoryLine other = changed(lines.get(1), "at", "2026-03-02T08:00:00+01:00");
        assertThat(pointers(CaseHistory.of(List.of(lines.get(0), lines.get(1), other, lines.get(2)), RULES)))
                .contains("/2/n");
    }

    @Test
    void a_line_that_is_delivered_twice_counts_once() {
        CaseHistory whole = history(event(1, yes()), event(2, yes()));
        List<HistoryLine> twice = new ArrayList<>(whole.lines());
        twice.addAll(whole.lines());
        assertThat(CaseHistory.of(twice, RULES).value().lines()).isEqualTo(whole.lines());
    }

    @Test
    void an_event_recorded_again_under_its_key_adds_nothing_and_under_the_key_of_another_is_refused() {
        CaseHistory before = history(event(1, yes()));
        HistoryLine first = keyed(before, 2, yes());
        CaseHistory once = before.append(first).value().history();
        assertThat(once.append(keyed(once, 2, yes())).value().history().lines()).isEqualTo(once.lines());
        assertThat(pointers(once.append(keyed(once, 3, yes())))).containsExactly("/5/key");
    }

    @Test
    void a_change_of_facts_that_no_case_can_hold_is_refused_where_it_is_wrong() {
        Facts impossible = new Facts(Map.of("person", Map.of("age", 7000)), Facts.Reason.FOUND_OUT);
        Facts otherCase = new Facts(Map.of("id", "invented-2"), Facts.Reason.CORRECTION);
        assertThat(pointers(read(event(1, impossible)))).containsExactly("/3/patch/person/age");
        assertThat(pointers(read(event(1, otherCase)))).containsExactly("/3/patch/id");
    }

    @Test
    void a_refused_step_says_what_is_possible_instead_in_both_languages() {
        Problem refused =
                read(event(1, new EventContent.Started("r0"))).problems().get(0);
        assertThat(refused.what().en()).isEqualTo("This step cannot be taken from the present state.");
        assertThat(refused.hint().orElseThrow().en()).contains("ANSWERED (The referral was answered) r0");
        assertThat(refused.hint().orElseThrow().sq()).startsWith("Të mundshme tani: ");
    }

    @Test
    void nothing_is_shared_that_the_disclosure_table_does_not_list() {
        Shared more =
                new Shared(SHELTER, Set.of(DataCategory.NEEDS, DataCategory.SIGNS), false, DisclosureGround.CONSENT);
        assertThat(read(event(1, yes()), event(2, more))
                        .problems()
                        .get(0)
                        .what()
                        .en())
                .endsWith("on this ground: SIGNS");
    }

    @Test
    void a_kind_of_a_later_version_stays_in_the_chain_and_is_named() {
        CaseHistory before = history(event(1, yes()));
        Map<String, @Nullable Object> later =
                new LinkedHashMap<>(line(before, event(2, yes())).document());
        later.put("kind", "MOVED");
        HistoryLine line = HistoryLine.read(later, TERMS, Limits.DEFAULT).value();
        CaseHistory longer = before.append(line).value().history();
        assertThat(longer.setAside()).extracting(HistoryNotice::n).containsExactly(4);
        assertThat(longer.setAside().get(0).what().en()).contains("MOVED");
        assertThat(longer.events()).hasSize(3);
        assertThat(longer.lines()).hasSize(4);
    }

    @Test
    void erasing_what_is_personal_leaves_the_hash_of_a_line() {
        Map<String, @Nullable Object> line = EventChain.salted(noted("DONE", "invented note"), () -> "00ff");
        Map<String, @Nullable Object> erased = EventChain.erased(line);
        assertThat(erased.toString()).doesNotContain("invented note").doesNotContain("00ff");
        assertThat(EventChain.hash(erased)).isEqualTo(EventChain.hash(line));
    }

    @Test
    void a_hash_kept_for_an_erased_part_hides_no_change_of_another_key() {
        Map<String, @Nullable Object> line = noted("DONE", "invented note");
        Map<String, @Nullable Object> forged = new LinkedHashMap<>(line);
        forged.put("kind", "MOOT");
        forged.put(EventChain.ERASED, Map.of("/kind", "DONE"));
        assertThat(EventChain.hash(forged)).isNotEqualTo(EventChain.hash(line));
        Map<String, @Nullable Object> rewritten = noted("DONE", "another note");
        rewritten.put(EventChain.ERASED, EventChain.erased(line).get(EventChain.ERASED));
        assertThat(EventChain.hash(rewritten)).isNotEqualTo(EventChain.hash(line));
    }

    @Test
    void no_part_of_a_note_can_be_moved_into_its_salt() {
        Map<String, @Nullable Object> line = noted("DONE", "a\"b");
        line.put(EventChain.SALTS, Map.of("/note", "00ff"));
        Map<String, @Nullable Object> forged = noted("DONE", "b");
        forged.put(EventChain.SALTS, Map.of("/note", "00ff\"a\\"));
        assertThat(EventChain.hash(forged)).isNotEqualTo(EventChain.hash(line));
    }

    @Property(tries = 100)
    void lines_in_any_order_reach_the_same_state(
            @ForAll long seed, @ForAll @Size(max = 8) List<@IntRange(max = 8) Integer> events) {
        CaseHistory history =
                history(events.stream().map(hour -> event(hour, yes())).toArray(Told[]::new));
        List<HistoryLine> shuffled = new ArrayList<>(history.lines());
        Collections.shuffle(shuffled, new Random(seed));
        OffsetDateTime moment = START.plusHours(4);
        assertThat(CaseHistory.of(shuffled, RULES).value().stateAt(moment)).isEqualTo(history.stateAt(moment));
    }

    @Property(tries = 200)
    void sharing_on_consent_is_allowed_exactly_while_an_agreement_counts(
            @ForAll @Size(max = 6) List<ConsentAnswer> answers, @ForAll @Size(6) List<Boolean> towardsAll) {
        List<Told> told = new ArrayList<>();
        Optional<ConsentAnswer> all = Optional.empty();
        Optional<ConsentAnswer> own = Optional.empty();
        for (int i = 0; i < answers.size(); i++) {
            ConsentAnswer answer = answers.get(i);
            if (towardsAll.get(i)) {
                all = Optional.of(answer);
                own = answer == ConsentAnswer.YES ? own : own.filter(before -> before != ConsentAnswer.YES);
            } else {
                own = Optional.of(answer);
            }
            told.add(event(i + 1, consent(answer, towardsAll.get(i) ? Optional.empty() : Optional.of(SHELTER))));
        }
        boolean counts = own.isPresent()
                ? own.get() == ConsentAnswer.YES
                : all.filter(ConsentAnswer.YES::equals).isPresent();
        told.add(event(9, shared(SHELTER)));
        assertThat(read(told.toArray(Told[]::new)).isRefused()).isEqualTo(!counts);
    }

    @Test
    void an_agreement_towards_all_does_not_undo_a_refusal_towards_one() {
        Told refusal = event(1, consent(ConsentAnswer.NO, Optional.of(SHELTER)));
        assertThat(read(refusal, event(2, yes()), event(3, shared(SHELTER))).isRefused())
                .isTrue();
    }

    @Test
    void a_correction_of_the_facts_takes_a_consent_back() {
        Map<String, @Nullable Object> patch = Map.of("consent", Map.of("dataSharing", "NO"));
        Told correction = event(2, new Facts(patch, Facts.Reason.CORRECTION));
        assertThat(read(event(1, yes()), event(3, shared(SHELTER))).isRefused()).isFalse();
        assertThat(read(event(1, yes()), correction, event(3, shared(SHELTER))).isRefused())
                .isTrue();
    }

    @Test
    void the_police_learn_nothing_on_the_consent_to_share_data_without_the_consent_to_a_report() {
        assertThat(read(event(1, yes()), event(2, shared(POLICE))).isRefused()).isTrue();
    }

    @Test
    void a_withdrawal_recorded_late_names_the_sharing_that_it_would_have_stopped_and_whom_to_tell() {
        CaseHistory before = history(event(1, yes()), event(3, shared(SHELTER)));
        Told late = new Told(2, 12, NGO, consent(ConsentAnswer.WITHDRAWN, Optional.empty()));
        CaseHistory.Appended appended = before.append(line(before, late)).value();
        assertThat(appended.lateEffects()).extracting(HistoryNotice::n).containsExactly(4);
        assertThat(appended.history().stateAt(START.plusHours(5)).toBeToldOfWithdrawal(Optional.empty()))
                .containsExactly(SHELTER);
    }

    @Test
    void what_was_known_and_what_was_so_are_two_states() {
        CaseHistory history = history(new Told(1, 12, NGO, yes()));
        assertThat(history.stateAt(START.plusHours(2)).consents()).hasSize(1);
        assertThat(history.knownAt(START.plusHours(2)).consents()).isEmpty();
    }

    @Test
    void closing_needs_two_pairs_of_eyes_and_a_closed_case_is_only_opened_again() {
        Closed byOne = new Closed(Closed.Reason.GOALS_REACHED, NGO);
        Closed byTwo = new Closed(Closed.Reason.GOALS_REACHED, new Actor(Agency.NGO, Optional.of("head of service")));
        Told reopened = event(2, new EventContent.Reopened(EventContent.Reopened.Reason.NEW_CONTACT));
        assertThat(read(event(1, byOne)).isRefused()).isTrue();
        assertThat(read(event(1, byTwo), event(2, yes())).isRefused()).isTrue();
        assertThat(read(event(1, byTwo), reopened, event(3, yes())).isRefused()).isFalse();
        assertThat(history(event(1, byTwo)).allowedNext(Agency.NGO, START.plusHours(2)))
                .extracting(allowed -> allowed.step().kind())
                .containsExactly(Kind.REOPENED);
    }

    @Test
    void a_referral_is_answered_before_its_service_begins() {
        Told sent = event(1, new EventContent.Referred("r1", SHELTER, Optional.empty(), Optional.empty()));
        Told accepted = event(2, new EventContent.Answered("r1", true, Optional.empty()));
        Told started = event(3, new EventContent.Started("r1"));
        assertThat(read(sent, started).isRefused()).isTrue();
        assertThat(read(accepted).isRefused()).isTrue();
        assertThat(read(sent, sent).isRefused()).isTrue();
        assertThat(history(sent, accepted, started)
                        .stateAt(START.plusHours(3))
                        .referrals()
                        .get("r1"))
                .extracting(ReferralProgress::state)
                .isEqualTo(ReferralProgress.State.STARTED);
    }

    @Test
    void an_agency_takes_no_step_that_the_table_gives_to_others() {
        Told byPolice = new Told(
                1, 10, Actor.of(Agency.ANTI_TRAFFICKING_POLICE), new EventContent.StageEntered(Stage.ASSISTANCE));
        Told byNgo = event(1, new EventContent.StageEntered(Stage.ASSISTANCE));
        assertThat(read(byPolice).isRefused()).isTrue();
        assertThat(history(byNgo).stateAt(START.plusHours(1)).stage()).contains(Stage.ASSISTANCE);
    }

    @Test
    void nothing_personal_is_printed() {
        EventContent done = new EventContent.Done(
                new DutyKey(al.nrm.decision.DutyAction.ASSESS_RISK, Optional.empty()), Optional.of("Zamira"));
        assertThat(done.toString() + history(event(1, done)).lines()).doesNotContain("Zamira");
    }

    private record Told(int happened, int recorded, Actor by, EventContent content) {}

    private static Told event(int hour, EventContent content) {
        return new Told(hour, Math.max(hour, 10), NGO, content);
    }

    private static ConsentGiven yes() {
        return consent(ConsentAnswer.YES, Optional.empty());
    }

    private static ConsentGiven consent(ConsentAnswer answer, Optional<Recipient> recipient) {
        return new ConsentGiven(Purpose.DATA_SHARING, answer, recipient, Optional.empty(), Answer.YES, Answer.UNKNOWN);
    }

    private static Shared shared(Recipient with) {
        return new Shared(with, Set.of(DataCategory.NEEDS), false, DisclosureGround.CONSENT);
    }

    private static CaseHistory history(Told... told) {
        return read(told).value();
    }

    /** The first refusal, or the whole history. */
    private static ReadResult<CaseHistory> read(Told... told) {
        HistoryLine opened = line(1, null, new Told(0, 0, NGO, InventedHistory.opening()));
        ReadResult<CaseHistory> history = CaseHistory.of(List.of(opened), RULES);
        history = ReadResult.of(history.value()
                .append(line(history.value(), new Told(0, 0, NGO, asked("r0"))))
                .value()
                .history());
        for (Told next : told) {
            ReadResult<CaseHistory.Appended> longer = history.value().append(line(history.value(), next));
            if (longer.isRefused()) {
                return ReadResult.refused(longer.problems());
            }
            history = ReadResult.of(longer.value().history());
        }
        return history;
    }

    private static HistoryLine line(CaseHistory before, Told told) {
        return line(before.lines().size() + 1, before.head(), told);
    }

    private static HistoryLine line(int n, @Nullable String previous, Told told) {
        return HistoryLine.of(InventedHistory.event(
                n, told.happened(), told.recorded(), told.by(), told.content(), Optional.ofNullable(previous)));
    }

    private static HistoryLine keyed(CaseHistory before, int hour, EventContent content) {
        return InventedHistory.keyed(line(before, event(hour, content)));
    }

    private static HistoryLine changed(HistoryLine line, String key, Object value) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>(line.document());
        document.put(key, value);
        return new HistoryLine(document, line.event(), List.of());
    }

    private static Map<String, @Nullable Object> noted(String kind, String note) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.put("note", note);
        return line;
    }

    private static List<String> pointers(ReadResult<?> refused) {
        return refused.problems().stream().map(Problem::pointer).toList();
    }

    private static EventContent asked(String referral) {
        return new EventContent.Referred(referral, SHELTER, Optional.of(Service.ACCOMMODATION), Optional.empty());
    }

    private static DisclosureTable disclosure() {
        return new DisclosureTable(
                List.of(new DisclosureEntry(
                        "invented",
                        Text.of("e shpikur", "invented"),
                        List.of(
                                new RecipientKind.OfProvider(Service.ACCOMMODATION),
                                new RecipientKind.OfAgency(Agency.ANTI_TRAFFICKING_POLICE)),
                        List.of(DisclosureGround.CONSENT),
                        List.of(DataCategory.NEEDS),
                        List.of(),
                        InForce.from(LocalDate.of(2005, 7, 18)),
                        List.of())),
                InventedHistory.LIMITS);
    }

    private static StepTable steps() {
        Set<Stage> all = Set.of();
        List<Step> steps = new ArrayList<>();
        for (Kind kind : List.of(Kind.FACTS, Kind.DONE, Kind.REFERRED, Kind.CONSENT, Kind.SHARED)) {
            steps.add(step(kind, all, Set.of(), Set.of(), Set.of()));
        }
        steps.add(step(Kind.ANSWERED, all, Set.of(ReferralProgress.State.SENT), Set.of(), Set.of()));
        steps.add(step(Kind.STARTED, all, Set.of(ReferralProgress.State.ACCEPTED), Set.of(), Set.of()));
        steps.add(step(Kind.STAGE, all, Set.of(), Set.of(Agency.NGO), Set.of()));
        steps.add(step(Kind.CLOSED, all, Set.of(), Set.of(), Set.of(Step.Requirement.TWO_PAIRS_OF_EYES)));
        steps.add(step(Kind.REOPENED, Set.of(Stage.CLOSED), Set.of(), Set.of(), Set.of()));
        return new StepTable(steps, ClosingTerms.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    private static Step step(
            Kind kind,
            Set<Stage> stages,
            Set<ReferralProgress.State> states,
            Set<Agency> by,
            Set<Step.Requirement> requires) {
        Optional<Stage> to = kind == Kind.STAGE ? Optional.of(Stage.ASSISTANCE) : Optional.empty();
        return new Step(
                "invented",
                Text.of("i shpikur", "invented"),
                kind,
                stages,
                states,
                to,
                by,
                requires,
                List.of(),
                InForce.from(LocalDate.of(2025, 1, 1)));
    }
}
