package al.nrm.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Situation;
import al.nrm.decision.DutyAction;
import al.nrm.decision.Evidence;
import al.nrm.decision.IdentitySharing;
import al.nrm.decision.Pathway;
import al.nrm.decision.ReferralBasis;
import al.nrm.decision.SafeguardCode;
import al.nrm.decision.Status;
import al.nrm.decision.TreatAs;
import al.nrm.decision.Urgency;
import al.nrm.fixture.InventedValues;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.SpokenLanguage;
import al.nrm.provider.Directory;
import al.nrm.provider.ExclusionGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import org.assertj.core.api.SoftAssertions;

/** The plain reading on cases worked out by hand, and whether the invented cases reach every row of the tables. */
class PlainReadingTest {
    private static final IndicatorCatalogue CATALOGUE = SmallCatalogue.built();
    private static final int SAMPLE = 2_000;
    private static final int SELDOM = 15;

    private static CaseFile.Builder caseOf(String day, Person person) {
        return InventedValues.caseFile()
                .asOf(LocalDate.parse(day))
                .detection(Detection.builder().agency(Agency.MOBILE_UNIT).build())
                .person(person);
    }

    private static Expected read(CaseFile.Builder file) {
        return PlainReading.of(file.build(), CATALOGUE, Directory.EMPTY);
    }

    @Example
    void a_person_of_whom_nothing_is_known_is_presumed_a_child_without_indication() {
        Expected read = read(caseOf("2026-03-02", Person.builder().build()));
        assertThat(read.treatAs()).isEqualTo(TreatAs.PRESUMED_CHILD);
        assertThat(read.status()).isEqualTo(Status.NO_INDICATION);
        assertThat(read.urgency()).isEqualTo(Urgency.STANDARD);
        assertThat(read.evidence()).isEqualTo(Evidence.NONE);
        assertThat(read.duties()).containsOnlyKeys(DutyAction.ASSESS_AGE);
        assertThat(read.fired())
                .containsExactlyInAnyOrder(
                        "age.not-established-presumed-child",
                        "status.no-indication",
                        "evidence.none",
                        "urgency.standard",
                        "basis.none");
    }

    @Example
    void a_begging_child_is_a_potential_victim_without_means_and_the_limits_began_in_2018() {
        CaseFile.Builder file = caseOf("2018-08-29", Person.builder().age(9).build())
                .addObservations(
                        Observation.of("act.recruited", Answer.YES), Observation.of("pu.forced-begging", Answer.YES));
        Expected read = read(file);
        assertThat(read.status()).isEqualTo(Status.POTENTIAL_VICTIM);
        assertThat(read.safeguards()).contains(SafeguardCode.MEANS_NOT_REQUIRED);
        assertThat(read.dueParameters())
                .containsExactly(
                        "deadline.assess-risk",
                        "deadline.notify-child-protection-unit",
                        "deadline.notify-police",
                        "deadline.notify-responsible-authority",
                        "deadline.notify-state-social-service");
        Expected dayBefore = read(file.asOf(LocalDate.parse("2018-08-28")));
        assertThat(dayBefore.dueParameters()).isEmpty();
        assertThat(dayBefore.duties()).hasSameSizeAs(read.duties());
    }

    @Example
    void a_child_alone_at_the_border_is_protected_without_any_sign() {
        Person person = Person.builder()
                .age(14)
                .addNationalities(Country.of("AF"))
                .addLanguages(SpokenLanguage.of("fa"))
                .build();
        Situation alone = Situation.builder()
                .accompanied(Answer.NO)
                .guardianPresent(Answer.NO)
                .build();
        Expected read = read(caseOf("2026-11-20", person).situation(alone));
        assertThat(read.status()).isEqualTo(Status.NO_INDICATION);
        assertThat(read.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(read.referralBasis()).isEqualTo(ReferralBasis.CHILD);
        assertThat(read.duties())
                .containsOnlyKeys(
                        DutyAction.NOTIFY_CHILD_PROTECTION_UNIT,
                        DutyAction.ASSESS_BEST_INTERESTS,
                        DutyAction.INFORM_OF_RIGHTS,
                        DutyAction.APPOINT_GUARDIAN,
                        DutyAction.SUSPEND_REMOVAL,
                        DutyAction.PROVIDE_INTERPRETER);
        assertThat(read.mentioned()).containsOnlyKeys("guardian.court-decision");
    }

    @Example
    void an_answer_beside_a_suspected_companion_gives_no_name() {
        Consent agreed = Consent.builder()
                .referral(Answer.YES)
                .dataSharing(Answer.YES)
                .policeReport(Answer.YES)
                .build();
        CaseFile.Builder file = caseOf("2026-11-20", Person.builder().age(30).build())
                .addObservations(
                        Observation.of("act.recruited", Answer.YES),
                        Observation.of("invented.coercion-at-destination0", Answer.YES),
                        Observation.of("pu.sexual-exploitation", Answer.YES))
                .situation(Situation.builder().companionSuspected(Answer.YES).build());
        Expected beside = read(file.consent(agreed));
        assertThat(beside.fired()).contains("consent.ask-again");
        assertThat(identity(beside, DutyAction.NOTIFY_POLICE)).contains(IdentitySharing.WITHHELD);
        Expected alone = read(file.consent(
                Consent.builder().from(agreed).askedAlone(Answer.YES).build()));
        assertThat(alone.fired()).doesNotContain("consent.ask-again");
        assertThat(identity(alone, DutyAction.NOTIFY_POLICE)).contains(IdentitySharing.SHARED);
    }

    private static Optional<IdentitySharing> identity(Expected read, DutyAction action) {
        return Objects.requireNonNull(read.duties().get(action)).identity();
    }

    @Example
    void tirana_is_nearer_to_durres_than_to_vlore() {
        assertThat(Seats.kilometres(County.TIRANE, County.DURRES)).isEqualTo(32);
        assertThat(Seats.kilometres(County.TIRANE, County.VLORE)).isEqualTo(100);
        assertThat(Seats.kilometres(County.TIRANE, County.TIRANE)).isZero();
    }

    @Example
    void who_was_born_on_29_february_comes_of_age_on_1_march() {
        Person born = Person.builder().birthDate(LocalDate.parse("2008-02-29")).build();
        assertThat(read(caseOf("2026-02-28", born)).treatAs()).isEqualTo(TreatAs.CHILD);
        assertThat(read(caseOf("2026-03-01", born)).treatAs()).isEqualTo(TreatAs.ADULT);
    }

    @Example
    void a_case_of_the_day_before_the_agreement_is_one_to_be_refused() {
        Person person = Person.builder().build();
        assertThat(PlainReading.refuses(caseOf("2005-07-17", person).build())).isTrue();
        assertThat(PlainReading.refuses(caseOf("2005-07-18", person).build())).isFalse();
    }

    @Example
    void the_invented_cases_reach_every_row_of_the_tables() {
        Map<String, Integer> times = new TreeMap<>();
        everyRow().forEach(row -> times.put(row, 0));
        for (Matter matter : Cases.drawn(CATALOGUE, SAMPLE, 20050718)) {
            Expected read = PlainReading.of(matter.file(), CATALOGUE, matter.directory());
            rows(read).forEach(row -> times.merge(row, 1, Integer::sum));
        }
        SoftAssertions.assertSoftly(softly ->
                times.forEach((row, often) -> softly.assertThat(often).as(row).isGreaterThanOrEqualTo(SELDOM)));
    }

    private static Set<String> everyRow() {
        Set<String> rows = new TreeSet<>(NamedRules.IDS);
        for (Answer answer : Answer.values()) {
            rows.add("act " + answer);
            rows.add("means " + answer);
            rows.add("purpose " + answer);
        }
        List.of(
                        DutyAction.bundled(),
                        SafeguardCode.bundled(),
                        List.of(Pathway.values()),
                        List.of(ExclusionGround.values()),
                        List.of(Dimension.values()))
                .forEach(values -> values.forEach(value -> rows.add(value.toString())));
        rows.addAll(List.of("EXPLOITERS_COUNTY", "FAMILY_SUSPECTED"));
        return rows;
    }

    private static Set<String> rows(Expected read) {
        Set<String> rows = new TreeSet<>(read.fired());
        rows.add("act " + read.elements().act());
        rows.add("means " + read.elements().means());
        rows.add("purpose " + read.elements().purpose());
        read.duties().keySet().forEach(duty -> rows.add(duty.toString()));
        read.safeguards().forEach(code -> rows.add(code.toString()));
        read.pathways().forEach(pathway -> rows.add(pathway.toString()));
        read.dimensions().keySet().forEach(dimension -> rows.add(dimension.toString()));
        read.services().values().stream()
                .flatMap(plan -> plan.excluded().values().stream())
                .forEach(grounds -> grounds.forEach(ground -> rows.add(ground.toString())));
        read.services().values().stream()
                .flatMap(plan -> plan.options().stream())
                .forEach(choice -> rows.addAll(choice.cautions()));
        read.notices().forEach(pointers -> rows.add(kind(pointers)));
        return rows;
    }

    /** A notice without the indicators it names, and with an age for a birth date. */
    private static String kind(Set<String> pointers) {
        Set<String> kind = new TreeSet<>();
        for (String pointer : pointers) {
            boolean observed = pointer.startsWith("/observations/");
            kind.add(observed ? "observed" : pointer.replace("/person/birthDate", "/person/age"));
        }
        return kind.toString();
    }
}
