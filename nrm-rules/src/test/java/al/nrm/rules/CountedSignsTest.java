package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.decision.Decision;
import al.nrm.decision.ParameterRead;
import al.nrm.decision.Reason;
import al.nrm.fixture.InventedValues;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules on how many signs were observed, and on two signs by name. */
class CountedSignsTest {
    private static final String HEAD = """
            rule "%s"
              @sq("Rregull prove.")
              @en("A rule for a test.")
              @cite("policy")
              @inForce("2005-07-18..")
            when
              %s
            then
              conclude.safeguard( Safeguard.MEDICAL_FIRST );
            end
            """;
    private static final String ENOUGH = """

            signs.enough:
              meaning: { sq: "Sa shenja mjaftojnë", en: "How many signs are enough" }
              unit: count
              values:
                - { from: 2005-07-18, to: 2026-12-31, value: 3, source: policy, verified: false }
                - { from: 2027-01-01, value: 2, source: policy, verified: false }
            """;
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    private static final ReferralRules COUNTING =
            pack("counted", "Indicators( signs >= parameter( \"signs.enough\" ) )");

    private static ReferralRules pack(String rule, String when) {
        return Pack.smallest()
                .adding("parameters.yaml", ENOUGH)
                .with("criteria/added.drl", HEAD.formatted(rule, when))
                .load();
    }

    private static CaseFile observing(LocalDate day, String... signs) {
        return InventedValues.caseFile()
                .asOf(day)
                .addAllObservations(Stream.of(signs)
                        .map(sign -> sign.startsWith("not ")
                                ? Observation.of(sign.substring(4), Answer.NO)
                                : Observation.of(sign, Answer.YES))
                        .toList())
                .build();
    }

    private static Optional<Reason> reason(ReferralRules rules, String rule, CaseFile file) {
        Decision decision = rules.decide(file);
        return decision.reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst();
    }

    @Test
    void a_rule_fires_from_as_many_signs_on_as_the_parameter_of_the_day_sets() {
        CaseFile two = observing(BEFORE, "act.recruited", "cd.debt-bondage", "not pu.forced-labour");
        CaseFile three = observing(BEFORE, "act.recruited", "cd.debt-bondage", "pu.forced-labour");
        assertThat(reason(COUNTING, "counted", two)).isEmpty();
        assertThat(reason(COUNTING, "counted", three)).isPresent();
        assertThat(reason(
                        COUNTING,
                        "counted",
                        CaseFile.builder().from(two).asOf(AFTER).build()))
                .isPresent();
    }

    @Test
    void its_reason_shows_each_sign_that_was_counted_and_the_value_that_was_reached() {
        Reason reason = reason(COUNTING, "counted", observing(AFTER, "act.recruited", "cd.debt-bondage"))
                .orElseThrow();
        assertThat(reason.evidence()).containsExactly("/observations/act.recruited", "/observations/cd.debt-bondage");
        assertThat(reason.parameters())
                .extracting(ParameterRead::id, ParameterRead::value)
                .containsExactly(tuple("signs.enough", "2"));
    }

    @Test
    void the_signs_of_one_element_or_dimension_are_counted_apart() {
        ReferralRules ofMeans = pack("counted", "Indicators( signsOfMeans >= parameter( \"signs.enough\" ) )");
        assertThat(reason(ofMeans, "counted", observing(AFTER, "act.recruited", "cd.debt-bondage")))
                .isEmpty();
        assertThat(reason(ofMeans, "counted", observing(AFTER, "cr.debt-bondage", "cd.debt-bondage")))
                .isPresent();
        ReferralRules ofOne =
                pack("counted", "Indicators( signsOfCoercionAtDestination < parameter( \"signs.enough\" ) )");
        assertThat(reason(ofOne, "counted", observing(AFTER, "cr.debt-bondage", "cd.debt-bondage")))
                .isPresent();
    }

    @Test
    void a_rule_on_two_named_signs_fires_where_both_were_observed() {
        ReferralRules both = pack(
                "both",
                "Observation( indicator == \"act.recruited\", answer == Answer.YES )"
                        + "\n  Observation( indicator == \"cd.debt-bondage\", answer == Answer.YES )");
        assertThat(reason(both, "both", observing(AFTER, "act.recruited", "pu.forced-labour")))
                .isEmpty();
        assertThat(reason(both, "both", observing(AFTER, "act.recruited", "not cd.debt-bondage")))
                .isEmpty();
        assertThat(reason(both, "both", observing(AFTER, "act.recruited", "cd.debt-bondage"))
                        .orElseThrow()
                        .evidence())
                .containsExactly("/observations/act.recruited", "/observations/cd.debt-bondage");
    }

    @Test
    void the_same_is_said_in_sentences() {
        ReferralRules rules = Pack.smallest()
                .adding("parameters.yaml", ENOUGH)
                .with("criteria/added.dslr", """
                        rregulli "fjali"
                          @sq("Rregull prove.")
                          @en("A rule for a test.")
                          @cite("policy")
                          @inForce("2005-07-18..")
                        kur
                          - u vërejt shenja act.recruited
                          - u vërejt shenja cd.debt-bondage
                          - numri i shenjave të mjeteve nuk është nën vlerën e signs.enough
                        atëherë
                          - arsyeja tregon këtë vlerë: signs.enough
                        fund
                        """)
                .load();
        assertThat(reason(rules, "fjali", observing(AFTER, "act.recruited", "cd.debt-bondage")))
                .isEmpty();
        assertThat(reason(rules, "fjali", observing(AFTER, "act.recruited", "cd.debt-bondage", "cr.debt-bondage")))
                .isPresent();
    }
}
