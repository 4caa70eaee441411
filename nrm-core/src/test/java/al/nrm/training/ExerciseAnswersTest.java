package al.nrm.training;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.DataCategory;
import al.nrm.decision.Decider;
import al.nrm.decision.Decision;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Reason;
import al.nrm.decision.Safeguard;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.Urgency;
import al.nrm.duty.ActorRule;
import al.nrm.duty.DutyCatalogue;
import al.nrm.duty.DutyDeclaration;
import al.nrm.duty.DutyTerms;
import al.nrm.duty.RecipientRule;
import al.nrm.duty.SafeguardDeclaration;
import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The answers to an exercise, and how they are marked. Case, rules and groups are invented. */
class ExerciseAnswersTest {
    private static final Text WORDS = Text.of("Fjalë", "Words");
    private static final LocalDate DAY = InventedValues.DAY;
    private static final InForce SINCE_2026 = InForce.from(LocalDate.of(2026, 1, 1));
    private static final InForce FROM_2027 = InForce.from(LocalDate.of(2027, 1, 1));
    private static final CaseFile SEEN = InventedValues.caseFile().build();
    private static final CaseFile WHOLE = SEEN.with(CaseFacts.IMMEDIATE_DANGER, Answer.YES);
    private static final Exercise EXERCISE = exercise("b", WHOLE);

    private static final DutyCatalogue DECLARED = DutyCatalogue.of(
            List.of(
                    telling(DutyAction.NOTIFY_POLICE, Agency.ANTI_TRAFFICKING_POLICE, SINCE_2026),
                    telling(DutyAction.NOTIFY_STATE_SOCIAL_SERVICE, Agency.STATE_SOCIAL_SERVICE, SINCE_2026),
                    telling(DutyAction.NOTIFY_LABOUR_INSPECTORATE, Agency.LABOUR_INSPECTORATE, FROM_2027),
                    telling(DutyAction.SEEK_CONSENT, Agency.NGO, SINCE_2026)),
            List.of(
                    safeguard(SafeguardCode.NO_REMOVAL),
                    safeguard(SafeguardCode.NON_PUNISHMENT),
                    safeguard(SafeguardCode.MEDICAL_FIRST),
                    safeguard(SafeguardCode.EQUAL_SERVICES)));

    private static final Decision DECIDED = InventedValues.decision()
            .addReasons(reason("status.child", "status=POTENTIAL_VICTIM", "urgency=URGENT"))
            .addReasons(reason("basis.child", "referralBasis=CHILD"))
            .addReasons(reason("duty.police", "duties=NOTIFY_POLICE"))
            .addReasons(reason("safeguard.removal", "safeguards=NO_REMOVAL"))
            .addDuties(duty(DutyAction.NOTIFY_POLICE, IdentitySharing.SHARED))
            .addDuties(duty(DutyAction.ASSESS_RISK, IdentitySharing.WITHHELD))
            .addDuties(Duty.builder()
                    .action(DutyAction.INFORM_OF_RIGHTS)
                    .actor(Agency.NGO)
                    .build())
            .addSafeguards(Safeguard.builder()
                    .code(SafeguardCode.NO_REMOVAL)
                    .addReasons(3)
                    .build())
            .build();
    private static final Decision IN_DANGER =
            Decision.builder().from(DECIDED).urgency(Urgency.IMMEDIATE).build();
    private static final AnswerKey KEY = key(DECIDED);

    private static AnswerKey key(Decision decided) {
        return AnswerKey.of(EXERCISE, decider(decided), DECLARED);
    }

    private static Decider decider(Decision seen) {
        return file -> file.equals(SEEN) ? seen : IN_DANGER;
    }

    private static Exercise exercise(String id, CaseFile whole) {
        return new Exercise(id, WORDS, Audience.of(Agency.NGO), WORDS, SEEN, whole);
    }

    private static DutyDeclaration telling(DutyAction action, Agency told, InForce days) {
        RecipientRule recipient = new RecipientRule(
                RecipientRule.Kind.NOTICE,
                told,
                Optional.empty(),
                RecipientRule.Itself.FALLS_AWAY,
                Optional.empty(),
                RecipientRule.Where.ALWAYS);
        return new DutyDeclaration(
                action,
                WORDS,
                false,
                List.of(new DutyTerms(
                        days, ActorRule.DETECTING, Optional.of(recipient), Optional.empty(), List.of(), List.of())));
    }

    private static SafeguardDeclaration safeguard(SafeguardCode code) {
        return new SafeguardDeclaration(code, WORDS, DataCategory.STATUS, SINCE_2026, List.of());
    }

    private static Duty duty(DutyAction action, IdentitySharing identity) {
        return Duty.builder()
                .action(action)
                .actor(Agency.NGO)
                .recipient(Agency.ANTI_TRAFFICKING_POLICE)
                .identity(identity)
                .addReasons(2)
                .build();
    }

    private static Reason reason(String rule, String... concludes) {
        return Reason.builder()
                .rule(rule)
                .sentence(WORDS)
                .addConcludes(concludes)
                .build();
    }

    private static Point point(AnswerKey key, String subject) {
        return key.points().stream()
                .filter(point -> point.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> because(AnswerKey key, Point point) {
        return key.reasons(point).stream().map(Reason::rule).toList();
    }

    private static GivenAnswers given(Status status, Urgency urgency, Telling police, SafeguardCode... keep) {
        return new GivenAnswers(
                Optional.of(status),
                Optional.of(urgency),
                new TreeMap<>(Map.of(Agency.ANTI_TRAFFICKING_POLICE, police)),
                Optional.of(Set.of(keep)));
    }

    @Test
    void status_and_urgency_are_asked_with_all_their_codes_and_the_rules_that_conclude_them() {
        Point status = KEY.of(Point.Kind.STATUS).get(0);
        assertThat(status.right()).isEqualTo("POTENTIAL_VICTIM");
        assertThat(status.choices()).hasSameSizeAs(Status.values());
        assertThat(because(KEY, status)).containsExactly("status.child");
        Point urgency = KEY.of(Point.Kind.URGENCY).get(0);
        assertThat(urgency.right()).isEqualTo("URGENT");
        assertThat(urgency.choices()).hasSameSizeAs(Urgency.values());
        assertThat(because(KEY, urgency)).containsExactly("status.child");
    }

    @Test
    void every_agency_that_a_duty_in_force_can_tell_is_asked_about_but_not_the_one_that_found_the_person() {
        assertThat(KEY.of(Point.Kind.TELL))
                .extracting(Point::subject)
                .containsExactlyInAnyOrder("ANTI_TRAFFICKING_POLICE", "STATE_SOCIAL_SERVICE");
        Point notTold = point(KEY, "STATE_SOCIAL_SERVICE");
        assertThat(notTold.right()).isEqualTo("NOT_TOLD");
        assertThat(notTold.choices()).containsExactly("NOT_TOLD", "WITHOUT_NAME", "WITH_NAME");
        assertThat(KEY.reasons(notTold)).isEmpty();
    }

    @Test
    void an_agency_that_one_duty_tells_the_name_and_another_does_not_knows_the_name() {
        Point police = point(KEY, "ANTI_TRAFFICKING_POLICE");
        assertThat(police.right()).isEqualTo("WITH_NAME");
        assertThat(because(KEY, police)).containsExactly("basis.child", "duty.police");
        Decision withheld = Decision.builder()
                .from(DECIDED)
                .duties(List.of(duty(DutyAction.NOTIFY_POLICE, IdentitySharing.WITHHELD)))
                .build();
        assertThat(point(key(withheld), "ANTI_TRAFFICKING_POLICE").right()).isEqualTo("WITHOUT_NAME");
    }

    @Test
    void safeguards_that_apply_are_asked_among_others_that_do_not() {
        assertThat(KEY.of(Point.Kind.KEEP))
                .hasSize(4)
                .allSatisfy(point -> assertThat(point.right())
                        .isEqualTo(point.subject().equals("NO_REMOVAL") ? Point.APPLIES : Point.DOES_NOT_APPLY));
        assertThat(because(KEY, point(KEY, "NO_REMOVAL"))).containsExactly("safeguard.removal");
        assertThat(KEY.reasons(point(KEY, "EQUAL_SERVICES"))).isEmpty();
    }

    @Test
    void a_pack_without_duties_and_safeguards_asks_only_for_what_the_decision_has() {
        AnswerKey bare = AnswerKey.of(EXERCISE, decider(DECIDED), DutyCatalogue.EMPTY);
        assertThat(bare.of(Point.Kind.TELL)).extracting(Point::subject).containsExactly("ANTI_TRAFFICKING_POLICE");
        assertThat(bare.of(Point.Kind.KEEP)).extracting(Point::subject).containsExactly("NO_REMOVAL");
    }

    @Test
    void what_was_found_out_later_is_decided_too_and_where_nothing_was_the_decision_is_the_same() {
        assertThat(KEY.decision().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(KEY.whole().urgency()).isEqualTo(Urgency.IMMEDIATE);
        AnswerKey nothingLater = AnswerKey.of(exercise("b", SEEN), decider(DECIDED), DECLARED);
        assertThat(nothingLater.whole()).isSameAs(nothingLater.decision());
    }

    @Test
    void an_audience_that_is_no_agency_finds_the_person_as_another_one() {
        assertThat(Exercise.detecting(Audience.of(Agency.HEALTH))).isEqualTo(Agency.HEALTH);
        assertThat(Exercise.detecting(new Audience("Invented volunteers"))).isEqualTo(Agency.OTHER);
    }

    @Test
    void answers_under_the_same_law_do_not_differ() {
        assertThat(KEY.differing(key(DECIDED))).isEmpty();
    }

    @Test
    void an_answer_differs_where_another_pack_answers_otherwise_or_for_another_rule() {
        Decision graver = Decision.builder()
                .from(DECIDED)
                .urgency(Urgency.IMMEDIATE)
                .reasons(List.of(
                        reason("status.adult", "status=POTENTIAL_VICTIM", "urgency=IMMEDIATE"),
                        DECIDED.reasons().get(1),
                        DECIDED.reasons().get(2),
                        DECIDED.reasons().get(3)))
                .build();
        assertThat(KEY.differing(key(graver)))
                .extracting(Point::kind)
                .containsExactly(Point.Kind.STATUS, Point.Kind.URGENCY);
    }

    @Test
    void a_safeguard_that_only_one_of_the_packs_gives_differs_in_both_directions() {
        Decision without =
                Decision.builder().from(DECIDED).safeguards(List.of()).build();
        assertThat(KEY.differing(key(without))).extracting(Point::subject).containsExactly("NO_REMOVAL");
        assertThat(key(without).differing(KEY)).singleElement().satisfies(point -> {
            assertThat(point.subject()).isEqualTo("NO_REMOVAL");
            assertThat(point.right()).isEqualTo(Point.APPLIES);
        });
    }

    @Test
    void every_answer_right_counts_as_right_and_no_rule_was_missed() {
        GivenAnswers allRight = new GivenAnswers(
                Optional.of(Status.POTENTIAL_VICTIM),
                Optional.of(Urgency.URGENT),
                new TreeMap<>(Map.of(
                        Agency.ANTI_TRAFFICKING_POLICE,
                        Telling.WITH_NAME,
                        Agency.STATE_SOCIAL_SERVICE,
                        Telling.NOT_TOLD)),
                Optional.of(Set.of(SafeguardCode.NO_REMOVAL)));
        Marking marking = new Marking(KEY, List.of(allRight));
        assertThat(marking.total()).isEqualTo(new Marking.Tally(8, 0, 0));
        assertThat(marking.rules()).isEmpty();
    }

    @Test
    void right_wrong_and_open_answers_are_counted_by_point_and_add_up_to_the_groups() {
        GivenAnswers right =
                given(Status.POTENTIAL_VICTIM, Urgency.URGENT, Telling.WITH_NAME, SafeguardCode.NO_REMOVAL);
        GivenAnswers wrong =
                given(Status.UNDER_ASSESSMENT, Urgency.IMMEDIATE, Telling.WITHOUT_NAME, SafeguardCode.EQUAL_SERVICES);
        GivenAnswers open = new GivenAnswers(Optional.empty(), Optional.empty(), new TreeMap<>(), Optional.empty());
        Marking marking = new Marking(KEY, List.of(right, wrong, open));
        assertThat(marking.tally(KEY.of(Point.Kind.STATUS).get(0))).isEqualTo(new Marking.Tally(1, 1, 1));
        assertThat(marking.tally(KEY.of(Point.Kind.URGENCY).get(0))).isEqualTo(new Marking.Tally(1, 1, 1));
        assertThat(marking.tally(point(KEY, "ANTI_TRAFFICKING_POLICE"))).isEqualTo(new Marking.Tally(1, 1, 1));
        assertThat(marking.tally(point(KEY, "STATE_SOCIAL_SERVICE"))).isEqualTo(new Marking.Tally(0, 0, 3));
        assertThat(marking.tally(point(KEY, "NO_REMOVAL"))).isEqualTo(new Marking.Tally(1, 1, 1));
        assertThat(marking.tally(point(KEY, "EQUAL_SERVICES"))).isEqualTo(new Marking.Tally(1, 1, 1));
        Marking.Tally total = marking.total();
        assertThat(total.right() + total.wrong() + total.open())
                .isEqualTo(3 * KEY.points().size());
        assertThat(total.wrong()).isEqualTo(5);
    }

    @Test
    void a_wrong_answer_counts_for_each_rule_that_would_have_made_it_right() {
        GivenAnswers wrong =
                given(Status.UNDER_ASSESSMENT, Urgency.IMMEDIATE, Telling.NOT_TOLD, SafeguardCode.EQUAL_SERVICES);
        assertThat(new Marking(KEY, List.of(wrong, wrong)).rules())
                .isEqualTo(Map.of("status.child", 4, "basis.child", 2, "duty.police", 2, "safeguard.removal", 2));
    }

    @Test
    void without_groups_every_count_is_zero() {
        assertThat(new Marking(KEY, List.of()).total()).isEqualTo(new Marking.Tally(0, 0, 0));
    }
}
