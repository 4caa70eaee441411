package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.DutyAction;
import al.nrm.document.CaseDocument;
import al.nrm.law.Counting;
import al.nrm.rules.authoring.PackCheck;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A time limit in working days is law of a pack alone: no Java, from the parameter to the decision. All is invented. */
class WorkingDaysTest {
    private static final DutyAction ASSESS = DutyAction.parse("ASSESS_RISK");
    private static final String FRIDAY = "2026-11-27T10:15:00+01:00";
    private static final String MONDAY = "2026-11-02T10:15:00+01:00";

    private static final String VALUES = """

            deadline.x:
              meaning: { sq: "Afat i shpikur", en: "An invented time limit" }
              unit: duration
              values:
                - { from: 2018-08-29, to: 2026-09-30, value: P5D, source: policy, verified: false }
                - { from: 2026-10-01, value: P5D, counting: WORKING_DAYS, source: policy, verified: false }
            """;

    private static final String RULES = """

            rule "limit.working"
              @sq("Vlerësoni rrezikun brenda {deadline.x}.")
              @en("Assess the risk within {deadline.x}.")
              @cite("policy")
              @inForce("2018-08-29..")
              @policy
            when
              Situation( priorVictim == Answer.YES )
            then
              conclude.duty( Duty.ASSESS_RISK, "deadline.x" );
            end

            rule "limit.days"
              @sq("Shtatzënë: vlerësoni rrezikun brenda {deadline.y}.")
              @en("Pregnant: assess the risk within {deadline.y}.")
              @cite("policy")
              @inForce("2018-08-29..")
              @policy
            when
              Situation( pregnant == Answer.YES )
            then
              conclude.duty( Duty.ASSESS_RISK, "deadline.y" );
            end
            """;

    private static final String LIMIT_IN_DAYS = """

            deadline.y:
              meaning: { sq: "Afat tjetër i shpikur", en: "Another invented time limit" }
              unit: duration
              values:
                - { from: 2018-08-29, value: P6D, source: policy, verified: false }
            """;

    private static final ReferralRules AMENDED = pack().load();

    private static Pack pack() {
        return Pack.small().adding("parameters.yaml", VALUES + LIMIT_IN_DAYS).adding("criteria/base.drl", RULES);
    }

    private static CaseFile file(String asOf, Optional<String> recorded, Map<String, Object> situation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", "nrm/case/1");
        tree.put("id", "invented");
        tree.put("asOf", asOf);
        recorded.ifPresent(moment -> tree.put("recordedAt", moment));
        tree.put("detection", Map.of("setting", "STREET", "agency", "ANTI_TRAFFICKING_POLICE"));
        tree.put("person", Map.of());
        tree.put("situation", situation);
        return CaseDocument.read(tree, AMENDED.terms()).value();
    }

    private static Due due(CaseFile file) {
        return AMENDED.decide(file).duties().stream()
                .filter(duty -> duty.action().equals(ASSESS))
                .findFirst()
                .orElseThrow()
                .due()
                .orElseThrow();
    }

    @Test
    void a_limit_ends_with_the_last_working_day_by_the_calendar_of_the_pack() {
        // Saturday and Sunday, and the two days that are free instead of 28 and 29 November, are not counted.
        Due due = due(file("2026-11-27", Optional.of(FRIDAY), Map.of("priorVictim", "YES")));
        assertThat(due.until()).map(Object::toString).contains("2026-12-09T23:59:59+01:00");
        assertThat(due.counting()).contains(Counting.WORKING_DAYS);
    }

    @Test
    void before_the_day_of_the_new_value_days_are_counted_as_they_come() {
        Due due = due(file("2026-09-04", Optional.of("2026-09-04T10:15:00+02:00"), Map.of("priorVictim", "YES")));
        assertThat(due.until()).map(Object::toString).contains("2026-09-09T10:15+02:00");
        assertThat(due.counting()).contains(Counting.CALENDAR);
    }

    @Test
    void where_the_start_is_not_known_the_decision_still_says_how_the_days_are_counted() {
        Due due = due(file("2026-11-27", Optional.empty(), Map.of("priorVictim", "YES")));
        assertThat(due.until()).isEmpty();
        assertThat(due.counting()).contains(Counting.WORKING_DAYS);
    }

    @Test
    void the_sentence_names_the_days_as_working_days() {
        Decision decision = AMENDED.decide(file("2026-11-27", Optional.of(FRIDAY), Map.of("priorVictim", "YES")));
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.rule().equals("limit.working"))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.sentence().sq()).isEqualTo("Vlerësoni rrezikun brenda 5 ditësh pune."));
    }

    @Test
    void of_two_limits_the_one_counts_that_ends_first_on_the_days_of_the_case() {
        Map<String, Object> both = Map.of("priorVictim", "YES", "pregnant", "YES");
        // From a Monday five working days end on the next Monday, six days on the Sunday before it.
        assertThat(due(file("2026-11-02", Optional.of(MONDAY), both)).parameter())
                .isEqualTo("deadline.y");
        // Late on a Sunday evening five working days end on Friday, six days on Saturday.
        assertThat(due(file("2026-11-01", Optional.of("2026-11-01T22:00:00+01:00"), both))
                        .parameter())
                .isEqualTo("deadline.x");
        // When it starts is not known: the shorter one as written.
        assertThat(due(file("2026-11-02", Optional.empty(), both)).parameter()).isEqualTo("deadline.x");
    }

    @Test
    void a_scenario_expects_the_last_day_or_how_the_days_are_counted() {
        PackDraft draft = pack().with("scenarios/limits/working-days.yaml", """
                        title: { sq: "Rast i shpikur", en: "An invented case" }
                        source: policy
                        case:
                          asOf: 2026-11-27
                          recordedAt: 2026-11-27T10:15:00+01:00
                          detection: { setting: STREET, agency: ANTI_TRAFFICKING_POLICE }
                          situation: { priorVictim: YES }
                        expect:
                          due: { ASSESS_RISK: 2026-12-09 }
                        """).open();
        assertThat(ScenarioRun.of(draft.scenarios(), draft.rules()).results())
                .singleElement()
                .satisfies(result -> assertThat(result.failures()).isEmpty());
    }

    @Test
    void what_a_limit_was_counted_by_in_the_past_changes_by_a_correction_only() {
        PackDraft now = pack().replacing("pack.yaml", "version: 1.1.0", "version: 1.2.0")
                .replacing(
                        "parameters.yaml",
                        "to: 2026-09-30, value: P5D,",
                        "to: 2026-09-30, value: P5D, counting: ADMINISTRATIVE,")
                .replacing("calendar.yaml", "date: 2026-05-27", "date: 2026-05-28")
                .open();
        assertThat(PackCheck.since(now, AMENDED.pack(), LocalDate.of(2027, 1, 1))
                        .findings())
                .extracting(finding -> finding.problem().path() + " "
                        + finding.problem().what().sq())
                .containsExactlyInAnyOrder(
                        "parameters.yaml Ligji i ditëve të shkuara ndryshon: parametri \"deadline.x\" (numërimi),"
                                + " 2018-08-29..2026-09-30.",
                        "calendar.yaml Ligji i ditëve të shkuara ndryshon: dita e pushimit 2026-05-27 (nuk vlen më në këto"
                                + " ditë), 2026-05-27..2026-05-27.",
                        "calendar.yaml Ligji i ditëve të shkuara ndryshon: dita e pushimit 2026-05-28 (i ri në këto ditë),"
                                + " 2026-05-28..2026-05-28.");
    }
}
