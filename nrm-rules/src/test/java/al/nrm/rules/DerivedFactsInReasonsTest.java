package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Setting;
import al.nrm.decision.Reason;
import al.nrm.fixture.InventedValues;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that reads a derived fact has as evidence the keys that made it true. All persons are invented. */
class DerivedFactsInReasonsTest {
    private static final ReferralRules RULES = ReferralRules.bundled();

    private static CaseFile aged(int age) {
        return InventedValues.caseFile()
                .person(Person.builder().age(age).build())
                .build();
    }

    private static List<String> evidence(CaseFile file, String rule) {
        return RULES.decide(file).reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .map(Reason::evidence)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_child_at_risk_rests_on_what_puts_the_child_at_risk() {
        CaseFile alone = aged(9).with(CaseFacts.ACCOMPANIED, Answer.NO).with(CaseFacts.SELF_HARM_RISK, Answer.NO);
        assertThat(evidence(alone, "child.at-risk-not-open")).containsExactly("/situation/accompanied");
        assertThat(evidence(alone.with(CaseFacts.SELF_HARM_RISK, Answer.YES), "child.at-risk-not-open"))
                .containsExactly("/situation/accompanied", "/situation/selfHarmRisk");
    }

    @Test
    void the_risk_of_an_adult_is_no_evidence_for_a_rule_on_children() {
        CaseFile adult = aged(30).with(CaseFacts.IMMEDIATE_DANGER, Answer.YES)
                .with(CaseFacts.IRREGULAR_STAY, Answer.YES)
                .with(CaseFacts.EXPLOITATION_ENDED, Answer.NO);
        assertThat(evidence(adult, "foreign.protection")).containsExactly("/situation/irregularStay");
    }

    @Test
    void abroad_rests_on_the_mission_or_on_what_is_stated() {
        CaseFile atMission =
                aged(9).with(CaseFacts.GUARDIAN_PRESENT, Answer.NO).with(CaseFacts.SETTING, Setting.MISSION_ABROAD);
        assertThat(evidence(atMission, "abroad.mission"))
                .containsExactly("/detection/setting", "/situation/guardianPresent");
        assertThat(evidence(atMission.with(CaseFacts.ABROAD, Answer.YES), "abroad.mission"))
                .containsExactly("/detection/abroad", "/detection/setting", "/situation/guardianPresent");
    }

    @Test
    void doubt_about_consent_rests_on_the_companion_and_on_how_the_person_was_asked() {
        CaseFile beside = CaseFile.builder()
                .from(aged(30))
                .addObservations(Observation.of("pu.forced-begging", Answer.YES))
                .build()
                .with(CaseFacts.CONSENT_TO_REFERRAL, Answer.YES)
                .with(CaseFacts.COMPANION_SUSPECTED, Answer.YES);
        assertThat(evidence(beside, "consent.ask-again"))
                .containsExactly("/consent/referral", "/situation/companionSuspected");
        assertThat(evidence(beside.with(CaseFacts.ASKED_ALONE, Answer.NO), "consent.ask-again"))
                .containsExactly("/consent/askedAlone", "/consent/referral", "/situation/companionSuspected");
    }

    @Test
    void an_estimate_near_majority_establishes_nothing_and_the_reason_shows_the_threshold() {
        CaseFile estimated = aged(20).with(CaseFacts.AGE_BASIS, AgeBasis.ESTIMATED);
        assertThat(RULES.decide(estimated).treatAs().name()).isEqualTo("PRESUMED_CHILD");
        assertThat(RULES.decide(estimated).reasons())
                .filteredOn(reason -> reason.rule().equals("age.not-established-presumed-child"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.parameters())
                        .extracting(parameter -> parameter.id())
                        .contains("age-of-majority-estimated"));
    }
}
