package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.decision.Decision;
import al.nrm.place.Country;
import al.nrm.provider.Directory;
import al.nrm.provider.ServiceProvider;
import al.nrm.rules.reading.Matter;
import al.nrm.rules.reading.Tries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must change nothing. */
@Domain(Matters.class)
@Domain(DomainContext.Global.class)
class IndifferenceTest {
    private static CaseFile.Builder copy(Matter matter) {
        return CaseFile.builder().from(matter.file());
    }

    private static Decision decide(Matter matter, CaseFile.Builder changed) {
        return Matters.decide(new Matter(changed.build(), matter.directory()));
    }

    @Property(seed = "1")
    @Tries(value = 5_000, ordinary = 200)
    void the_order_of_observations_and_providers_changes_nothing(@ForAll Matter matter, @ForAll long shuffle) {
        List<Observation> observations = new ArrayList<>(matter.file().observations());
        List<ServiceProvider> providers = new ArrayList<>(matter.directory().providers());
        Random random = new Random(shuffle);
        Collections.shuffle(observations, random);
        Collections.shuffle(providers, random);
        Matter shuffled = new Matter(
                copy(matter).observations(observations).build(),
                Directory.builder()
                        .from(matter.directory())
                        .providers(providers)
                        .build());
        Decision before = Matters.decide(matter);
        Decision after = Matters.decide(shuffled);
        assertThat(after).isEqualTo(before);
        assertThat(after.toString()).isEqualTo(before.toString());
    }

    @Property(seed = "2")
    @Tries(value = 5_000, ordinary = 200)
    void who_the_person_is_and_what_she_is_accused_of_never_change_status_or_elements(
            @ForAll Matter matter,
            @ForAll Sex sex,
            @ForAll boolean albanian,
            @ForAll Answer irregularStay,
            @ForAll Answer suspectedOfOffence,
            @ForAll Answer asylumClaim,
            @ForAll Answer inconsistentAccount) {
        Decision before = Matters.decide(matter);
        Decision after = decide(
                matter,
                copy(matter)
                        .person(Person.builder()
                                .from(matter.file().person())
                                .sex(sex)
                                .nationalities(Set.of(Country.of(albanian ? "AL" : "BD")))
                                .build())
                        .situation(Situation.builder()
                                .from(matter.file().situation())
                                .irregularStay(irregularStay)
                                .suspectedOfOffence(suspectedOfOffence)
                                .asylumClaim(asylumClaim)
                                .inconsistentAccount(inconsistentAccount)
                                .build()));
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.elements()).isEqualTo(before.elements());
    }

    @Property(seed = "3")
    @Tries(value = 5_000, ordinary = 200)
    void consent_never_changes_status_elements_or_evidence(
            @ForAll Matter matter,
            @ForAll Answer referral,
            @ForAll Answer formalIdentification,
            @ForAll Answer policeReport,
            @ForAll Answer dataSharing) {
        Decision before = Matters.decide(matter);
        Decision after = decide(
                matter,
                copy(matter)
                        .consent(Consent.builder()
                                .referral(referral)
                                .formalIdentification(formalIdentification)
                                .policeReport(policeReport)
                                .dataSharing(dataSharing)
                                .build()));
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.elements()).isEqualTo(before.elements());
        assertThat(after.evidence()).isEqualTo(before.evidence());
    }

    @Property(seed = "4")
    @Tries(value = 2_000, ordinary = 20)
    void the_same_input_gives_the_same_value_and_the_same_text(@ForAll Matter matter) {
        Decision first = Matters.decide(matter);
        Decision again = ReferralRules.bundled()
                .with(matter.directory())
                .decide(copy(matter).build());
        assertThat(again).isEqualTo(first);
        assertThat(again).hasSameHashCodeAs(first);
        assertThat(again.toString()).isEqualTo(first.toString());
    }
}
