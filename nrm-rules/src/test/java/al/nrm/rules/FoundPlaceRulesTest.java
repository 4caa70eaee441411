package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Detection;
import al.nrm.decision.Reason;
import al.nrm.fixture.InventedValues;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules on the county and the municipality where the person was found. */
class FoundPlaceRulesTest {
    private static final ReferralRules RULES = Pack.smallest()
            .adding("parameters.yaml", """

                    county.trial:
                      meaning: { sq: "Qarku i provës", en: "The county of a trial" }
                      unit: code
                      values:
                        - { from: 2005-07-18, value: KUKES, source: policy, verified: false }
                    """)
            .with("criteria/added.drl", """
                    rule "in.tirana"
                      @sq("Rregull prove.")
                      @en("A rule for a test.")
                      @cite("policy")
                      @inForce("2005-07-18..")
                    when
                      Detection( county == County.TIRANE, municipality not in ( "Kamëz", "Vorë" ) )
                    then
                      conclude.safeguard( Safeguard.MEDICAL_FIRST );
                    end

                    rule "in.trial"
                      @sq("Rregull prove.")
                      @en("A rule for a test.")
                      @cite("policy")
                      @inForce("2005-07-18..")
                    when
                      Detection( county == parameter( "county.trial" ) )
                    then
                      conclude.safeguard( Safeguard.MEDICAL_FIRST );
                    end
                    """)
            .with("criteria/sentences.dslr", """
                    rregulli "ne.kamez"
                      @sq("Rregull prove.")
                      @en("A rule for a test.")
                      @cite("policy")
                      @inForce("2005-07-18..")
                    kur
                      - qarku ku u gjet personi nuk është „Kukës“
                      - bashkia ku u gjet personi është „Kamëz“
                    atëherë
                      - arsyeja tregon këtë vlerë: county.trial
                    fund
                    """)
            .load();

    private static Optional<Reason> reason(String rule, Optional<County> county, Optional<Municipality> municipality) {
        return RULES
                .decide(InventedValues.caseFile()
                        .asOf(LocalDate.of(2026, 1, 1))
                        .detection(Detection.builder()
                                .agency(Agency.NGO)
                                .county(county)
                                .municipality(municipality)
                                .build())
                        .build())
                .reasons()
                .stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst();
    }

    private static Optional<Reason> in(String rule, String municipality) {
        Municipality known = Municipality.find(municipality).orElseThrow();
        return reason(rule, Optional.of(known.county()), Optional.of(known));
    }

    @Test
    void a_rule_for_a_county_without_some_municipalities_fires_there_and_nowhere_else() {
        assertThat(in("in.tirana", "Tiranë")).isPresent();
        assertThat(in("in.tirana", "Kamëz")).isEmpty();
        assertThat(in("in.tirana", "Durrës")).isEmpty();
        assertThat(reason("in.tirana", Optional.of(County.TIRANE), Optional.empty()))
                .isPresent();
        assertThat(reason("in.tirana", Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void its_reason_points_to_the_place() {
        assertThat(in("in.tirana", "Tiranë").orElseThrow().evidence())
                .containsExactly("/detection/county", "/detection/municipality");
    }

    @Test
    void a_parameter_may_name_the_county() {
        assertThat(in("in.trial", "Has")).isPresent();
        assertThat(in("in.trial", "Vlorë")).isEmpty();
    }

    @Test
    void sentences_name_counties_and_municipalities() {
        assertThat(in("ne.kamez", "Kamëz")).isPresent();
        assertThat(in("ne.kamez", "Tiranë")).isEmpty();
        assertThat(reason("ne.kamez", Optional.empty(), Optional.empty())).isEmpty();
    }
}
