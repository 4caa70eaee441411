package al.nrm.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.referral.HistoryRules;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.fixture.Pack;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** How long data are kept and how long an answer may take are for a pack to say. The times here are invented. */
class KeepingTest {
    private static final OffsetDateTime CLOSED = OffsetDateTime.parse("2026-03-30T10:00:00+02:00");

    @Test
    void a_pack_names_the_parameters_of_keeping_and_of_answering() {
        HistoryRules rules = Pack.small()
                .adding("steps.yaml", """

                        retention: invented.keeping
                        answerWithin: invented.answer
                        """)
                .adding("parameters.yaml", """

                        invented.keeping:
                          meaning: { sq: "Afat i shpikur ruajtjeje", en: "Invented time of keeping" }
                          unit: duration
                          counting: CALENDAR
                          values:
                            - { from: 2018-08-29, to: 2026-12-31, value: P1Y, source: policy, verified: false }
                            - { from: 2027-01-01, value: P2Y, source: policy, verified: false }
                        invented.answer:
                          meaning: { sq: "Afat i shpikur për përgjigje", en: "Invented time for an answer" }
                          unit: duration
                          counting: CALENDAR
                          values:
                            - { from: 2018-08-29, value: PT24H, source: policy, verified: false }
                        """)
                .load()
                .pack()
                .historyRules();
        assertThat(rules.erasableFrom(CLOSED)).contains(OffsetDateTime.parse("2027-03-30T10:00:00+02:00"));
        assertThat(rules.erasableFrom(CLOSED.plusYears(1)))
                .as("the parameter of the day of closing counts")
                .contains(OffsetDateTime.parse("2029-03-30T10:00:00+02:00"));
        assertThat(rules.steps().answerWithin()).contains("invented.answer");
    }

    @Test
    void the_bundled_pack_invents_neither() {
        HistoryRules rules = ReferralRules.bundled().pack().historyRules();
        assertThat(rules.erasableFrom(CLOSED)).isEmpty();
        assertThat(rules.steps().answerWithin()).isEmpty();
    }
}
