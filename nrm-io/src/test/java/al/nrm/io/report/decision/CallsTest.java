package al.nrm.io.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.decision.Due;
import al.nrm.decision.Duty;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.TreatAs;
import al.nrm.io.report.ExampleDecisions;
import al.nrm.io.report.ExampleNames;
import al.nrm.io.report.ReferenceData;
import al.nrm.law.Counting;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.text.TextLanguage;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom the first screen says to ring. All numbers and people are invented. */
class CallsTest {
    private static final Hotline EMERGENCY = line("Rescue", "000 1", Hotline.Kind.EMERGENCY, Hotline.Audience.ANY);
    private static final Hotline CHILDREN = line("Children", "000 2", Hotline.Kind.HELPLINE, Hotline.Audience.CHILD);
    private static final Hotline WOMEN = line("Women", "000 3", Hotline.Kind.HELPLINE, Hotline.Audience.WOMAN);

    private static Hotline line(String name, String phone, Hotline.Kind kind, Hotline.Audience audience) {
        return Hotline.builder()
                .name(Map.of("en", name))
                .addPhones(phone)
                .kind(kind)
                .audience(audience)
                .build();
    }

    private static Directory directory(AgencyOffice... offices) {
        return Directory.builder()
                .addHotlines(EMERGENCY, CHILDREN, WOMEN)
                .addAgencies(offices)
                .build();
    }

    private static AgencyOffice police(String hours) {
        return AgencyOffice.builder()
                .agency(Agency.ANTI_TRAFFICKING_POLICE)
                .name(Map.of("en", "Police office"))
                .addPhones("000 9")
                .hours(hours)
                .build();
    }

    /** The first section, up to the assessment. */
    private static String box(Decision decision, CaseFile file, Directory directory) {
        ReferenceData glossary = ExampleNames.glossary().with(directory);
        String text = DecisionText.with(glossary).of(decision, file, TextLanguage.EN);
        return text.substring(0, text.indexOf("WHAT THE SIGNS SHOW")).replaceAll("\\s+", " ");
    }

    private static CaseFile met(Decision decision, Detection.Builder detection, Person person) {
        return CaseFile.builder()
                .id(decision.caseId())
                .asOf(decision.asOf())
                .recordedAt(OffsetDateTime.parse(decision.asOf() + "T02:05:00+02:00"))
                .detection(detection.build())
                .person(person)
                .build();
    }

    private static CaseFile met(Decision decision, Sex sex) {
        return met(
                decision,
                Detection.builder().agency(Agency.NGO),
                Person.builder().age(30).sex(sex).build());
    }

    @Test
    void emergency_lines_come_first_where_the_person_is_hurt() {
        Decision hurt = Decision.builder()
                .from(ExampleDecisions.streetChildDecision())
                .addPathways(Pathway.MEDICAL_EMERGENCY)
                .build();
        assertThat(box(hurt, met(hurt, Sex.MALE), directory()))
                .containsSubsequence(
                        "Ring", "000 1 Rescue", "Give the place and the condition", "Child protection unit");
    }

    @Test
    void what_makes_the_case_urgent_is_said_of_this_case() {
        Decision child = ExampleDecisions.streetChildDecision();
        CaseFile file = CaseFile.builder()
                .from(met(child, Sex.MALE))
                .situation(Situation.builder()
                        .medicalEmergency(Answer.YES)
                        .companionSuspected(Answer.YES)
                        .exploiterKnowsWhereabouts(Answer.NO)
                        .build())
                .exploitation(Exploitation.builder().ended(Answer.NO).build())
                .build();
        assertThat(box(child, file, directory()))
                .contains("Medical help is needed now; the companion is suspected; the exploitation goes on;"
                        + " a child until the age is established.");
    }

    @Test
    void what_was_answered_beside_a_suspected_companion_is_asked_again_and_else_what_is_still_open() {
        Decision declined = ExampleDecisions.declined();
        Decision asking = Decision.builder()
                .from(declined)
                .addDuties(duty(DutyAction.SEPARATE_FROM_COMPANION), duty(DutyAction.SEEK_CONSENT))
                .build();
        CaseFile beside = consenting(met(asking, Sex.FEMALE), Answer.NO, Answer.YES);
        assertThat(box(asking, beside, directory()))
                .contains("Apart from the companion, ask again: the answer given beside them does not count.");
        assertThat(whole(asking, beside)).contains("Ask the person again, alone");
        CaseFile agreed = consenting(met(asking, Sex.FEMALE), Answer.YES, Answer.NO);
        assertThat(whole(asking, agreed))
                .contains("Separate the person from the companion, talk alone.")
                .contains("Ask the person, alone, whether those who help may learn who they are.");
    }

    private static Duty duty(DutyAction action) {
        return Duty.builder().action(action).actor(Agency.NGO).build();
    }

    private static CaseFile consenting(CaseFile file, Answer referral, Answer companionSuspected) {
        return CaseFile.builder()
                .from(file)
                .situation(Situation.builder()
                        .companionSuspected(companionSuspected)
                        .build())
                .consent(Consent.builder().referral(referral).build())
                .build();
    }

    private static String whole(Decision decision, CaseFile file) {
        return DecisionText.with(ExampleNames.glossary().with(directory()))
                .of(decision, file, TextLanguage.EN)
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_child_is_shown_the_line_for_children_and_a_woman_the_one_for_women() {
        Decision child = ExampleDecisions.streetChildDecision();
        assertThat(box(child, met(child, Sex.FEMALE), directory()))
                .contains("000 2")
                .doesNotContain("000 3");
        Decision adult = ExampleDecisions.declined();
        assertThat(box(adult, met(adult, Sex.FEMALE), directory()))
                .contains("000 3")
                .doesNotContain("000 2");
        assertThat(box(adult, met(adult, Sex.MALE), directory())).doesNotContain("000 3", "000 2");
    }

    @Test
    void where_nothing_may_leave_the_agency_it_says_to_ring_without_the_name() {
        Decision declined = ExampleDecisions.declined();
        assertThat(declined.referralBasis()).isEqualTo(ReferralBasis.NONE);
        assertThat(box(declined, met(declined, Sex.FEMALE), directory()))
                .contains("Ring [WITHOUT THE NAME]", "say who it is: no name, no village, no number");
    }

    @Test
    void an_unknown_number_comes_with_what_to_do_instead() {
        Decision child = ExampleDecisions.streetChildDecision();
        assertThat(box(child, met(child, Sex.MALE), directory()))
                .contains("Child protection unit, Elbasan: number not known", "Number not known? Ask for the office");
        assertThat(box(child, met(child, Sex.MALE), Directory.EMPTY))
                .contains("The directory has no number for this case.");
    }

    @Test
    void from_abroad_no_short_number_is_shown() {
        Decision adult = ExampleDecisions.declined();
        CaseFile abroad = met(
                adult,
                Detection.builder().agency(Agency.CONSULATE).setting(Setting.MISSION_ABROAD),
                Person.builder().age(30).sex(Sex.FEMALE).build());
        assertThat(box(adult, abroad, directory())).doesNotContain("000 3").contains("cannot be dialled from abroad");
        Hotline reachable = Hotline.builder()
                .from(WOMEN)
                .fromAbroad("+355 00 3")
                .anonymous(Answer.YES)
                .build();
        assertThat(box(adult, abroad, Directory.builder().addHotlines(reachable).build()))
                .contains("+355 00 3 Women*; asks no name");
    }

    @Test
    void an_office_is_said_to_be_closed_at_the_hour_of_the_case() {
        Decision child = ExampleDecisions.streetChildDecision();
        assertThat(child.treatAs()).isNotEqualTo(TreatAs.ADULT);
        CaseFile file = met(child, Sex.MALE);
        assertThat(box(child, file, directory(police("08:00-16:00")))).contains("000 9*; hours: 08:00-16:00 [CLOSED");
        assertThat(box(child, file, directory(police("00:00-24:00")))).contains("[open at that hour]");
        assertThat(box(child, file, directory(police("by appointment")))).doesNotContain("at that hour");
    }

    @Test
    void a_limit_is_a_clock_time_where_the_decision_says_until_when() {
        Decision child = ExampleDecisions.streetChildDecision();
        List<Duty> dated = child.duties().stream()
                .map(duty -> Duty.builder()
                        .from(duty)
                        .due(duty.due()
                                .map(due -> Due.builder()
                                        .from(due)
                                        .until(OffsetDateTime.parse("2026-11-21T01:05:00Z"))
                                        .counting(Counting.CALENDAR)
                                        .build()))
                        .build())
                .toList();
        Decision until = Decision.builder().from(child).duties(dated).build();
        DecisionText report = DecisionText.with(ReferenceData.EMPTY);
        assertThat(report.of(until, TextLanguage.EN)).contains("[Until Saturday 21 November, 02:05*]");
        assertThat(report.of(until, TextLanguage.SQ)).contains("[Deri të shtunën, 21 nëntor, ora 02:05*]");
        assertThat(Optional.of(report.of(child, TextLanguage.EN)))
                .hasValueSatisfying(text -> assertThat(text).contains("[Within 3 days*]"));
    }
}
