package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.fixture.InventedValues;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import al.nrm.provider.PlacementRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
    private static final LocalDate DAY = InventedValues.DAY;
    private static final AgeOfMajority MAJORITY = new AgeOfMajority(18, OptionalInt.of(21));

    @Test
    void what_was_not_said_is_unknown() {
        CaseFile file = file().build();
        assertThat(file.exploitation()).isEqualTo(Exploitation.UNKNOWN);
        assertThat(file.situation()).isEqualTo(Situation.UNKNOWN);
        assertThat(file.consent()).isEqualTo(Consent.UNKNOWN);
        assertThat(file.formalIdentification()).isEqualTo(FormalIdentification.NONE);
        assertThat(file.person().foreign()).isEqualTo(Answer.UNKNOWN);
        assertThat(file.person().ageBasis()).isEqualTo(AgeBasis.UNKNOWN);
        assertThat(file.years()).isEmpty();
        assertThat(MAJORITY.isEstablished(file)).isFalse();
        assertThat(file.exploitation().typesAsked()).isFalse();
    }

    @Test
    void an_id_that_is_no_pseudonym_is_refused_and_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file().id("Zana Shembulli").build())
                .withMessageNotContaining("Zana");
    }

    @ParameterizedTest
    @CsvSource({"2008-03-02, 18", "2008-03-03, 17", "2008-02-29, 18", "2026-03-02, 0", "1906-03-02, 120"})
    void years_are_completed_years_on_the_day_of_the_case(LocalDate birth, int years) {
        CaseFile file = file(Person.builder().birthDate(birth).build()).build();
        assertThat(file.years()).contains(years);
        assertThat(MAJORITY.isEstablished(file)).isTrue();
    }

    @Test
    void a_child_born_on_29_february_completes_a_year_on_1_march() {
        Person person = Person.builder().birthDate(LocalDate.of(2008, 2, 29)).build();
        assertThat(file(person).asOf(LocalDate.of(2026, 2, 28)).build().years()).contains(17);
        assertThat(file(person).asOf(LocalDate.of(2026, 3, 1)).build().years()).contains(18);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT, 17, true",
        "STATED, 17, true",
        "ESTIMATED, 17, true",
        "DISPUTED, 17, false",
        "UNKNOWN, 17, false",
        "DOCUMENT, 18, true",
        "STATED, 20, true",
        "ESTIMATED, 18, false",
        "ESTIMATED, 20, false",
        "ESTIMATED, 21, true"
    })
    void an_age_is_established_unless_it_is_disputed_or_of_unknown_basis_or_estimated_near_majority(
            AgeBasis basis, int age, boolean established) {
        CaseFile file = file(Person.builder().age(age).ageBasis(basis).build()).build();
        assertThat(MAJORITY.isEstablished(file)).isEqualTo(established);
        assertThat(file.years()).contains(age);
    }

    @Test
    void every_estimate_establishes_an_age_where_the_law_says_nothing_of_estimates() {
        assertThat(new AgeOfMajority(18, OptionalInt.empty()).establishes(19, AgeBasis.ESTIMATED))
                .isTrue();
    }

    @Test
    void contradictions_are_refused_all_at_once() {
        CaseFile.Builder contradictory = file(Person.builder()
                        .age(30)
                        .birthDate(LocalDate.of(2010, 1, 1))
                        .build())
                .recordedAt(OffsetDateTime.parse("2026-03-01T23:00:00+01:00"))
                .addObservations(
                        Observation.of("act.recruited", Answer.YES),
                        Observation.builder()
                                .indicator("act.recruited")
                                .answer(Answer.NO)
                                .on(DAY)
                                .build());
        RefusedInputException refusal = catchThrowableOfType(RefusedInputException.class, contradictory::build);
        assertThat(refusal.problems())
                .extracting(Problem::pointer)
                .containsExactly("/recordedAt", "/person/age", "/observations/1/on");
        assertThat(refusal.total()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03", "1905-03-01"})
    void a_birth_date_in_the_future_or_over_120_years_ago_is_refused(LocalDate birth) {
        Person person = Person.builder().birthDate(birth).build();
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> file(person).build());
    }

    @Test
    void facts_that_agree_are_accepted() {
        CaseFile file = file(Person.builder()
                        .age(16)
                        .birthDate(LocalDate.of(2010, 1, 1))
                        .build())
                .recordedAt(OffsetDateTime.parse("2026-03-02T00:00:00+01:00"))
                .addObservations(Observation.builder()
                        .indicator("act.recruited")
                        .answer(Answer.YES)
                        .on(DAY)
                        .build())
                .build();
        assertThat(file.years()).contains(16);
    }

    @Test
    void of_several_answers_to_one_indicator_yes_wins_over_no_and_no_over_unknown() {
        CaseFile file = file().addObservations(
                        Observation.of("b", Answer.UNKNOWN),
                        Observation.of("a", Answer.NO),
                        Observation.of("b", Answer.NO),
                        Observation.of("a", Answer.YES))
                .build();
        assertThat(file.answers())
                .containsExactly(java.util.Map.entry("a", Answer.YES), java.util.Map.entry("b", Answer.NO));
    }

    @Test
    void a_formal_identification_without_an_outcome_is_none() {
        FormalIdentification asked =
                FormalIdentification.builder().on(DAY).by(Set.of(Agency.NGO)).build();
        assertThat(asked).isEqualTo(FormalIdentification.NONE);
        assertThat(FormalIdentification.builder()
                        .outcome(FormalIdentification.Outcome.PENDING)
                        .on(DAY)
                        .build()
                        .on())
                .contains(DAY);
    }

    @Test
    void impossible_parts_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().age(121).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().age(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder().dependants(-1).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Observation.of(" ", Answer.YES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exploitation.builder()
                        .types(Set.of(ExploitationType.SERVITUDE))
                        .typesAsked(false)
                        .build());
        Municipality tirane = Municipality.of(County.TIRANE, "Tiranë");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detection.builder()
                        .agency(Agency.NGO)
                        .municipality(tirane)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detection.builder()
                        .agency(Agency.NGO)
                        .county(County.FIER)
                        .municipality(tirane)
                        .build());
    }

    @Test
    void foreign_is_who_has_a_nationality_and_not_the_albanian_one() {
        assertThat(nationals("XX").foreign()).isEqualTo(Answer.YES);
        assertThat(nationals("IT", "AL").foreign()).isEqualTo(Answer.NO);
    }

    @Test
    void a_list_of_types_that_is_empty_can_say_that_somebody_asked() {
        assertThat(Exploitation.builder().typesAsked(true).build().typesAsked()).isTrue();
        assertThat(Exploitation.builder()
                        .types(Set.of(ExploitationType.SERVITUDE))
                        .build()
                        .typesAsked())
                .isTrue();
    }

    @Test
    void what_a_provider_must_know_is_taken_from_the_case() {
        CaseFile file = file(Person.builder()
                        .age(16)
                        .ageBasis(AgeBasis.DISPUTED)
                        .build())
                .exploitation(Exploitation.builder().ended(Answer.YES).build())
                .build();
        PlacementRequest seeker = PlacementRequest.of(file, true, false, false, MAJORITY, Period.ofDays(7));
        assertThat(seeker.years()).isEqualTo(OptionalInt.empty());
        assertThat(seeker.exploitationOver()).isTrue();
        assertThat(seeker.exploiterNear()).isFalse();
        CaseFile hunted = CaseFile.builder()
                .from(file)
                .person(Person.builder().age(16).build())
                .situation(Situation.builder()
                        .exploiterKnowsWhereabouts(Answer.YES)
                        .build())
                .build();
        PlacementRequest near = PlacementRequest.of(hunted, true, false, false, MAJORITY, Period.ofDays(7));
        assertThat(near.years()).isEqualTo(OptionalInt.of(16));
        assertThat(PlacementRequest.of(hunted, true, true, false, MAJORITY, Period.ofDays(7))
                        .years())
                .isEqualTo(OptionalInt.empty());
        assertThat(near.exploitationOver()).isFalse();
        assertThat(near.exploiterNear()).isTrue();
        Situation family = Situation.builder().exploiterIsFamily(Answer.YES).build();
        assertThat(PlacementRequest.of(file().situation(family).build(), true, false, false, MAJORITY, Period.ofDays(7))
                        .exploiterNear())
                .isTrue();
    }

    @Test
    void no_personal_field_prints() {
        Identity identity = Identity.builder()
                .givenName("Kanarina")
                .familyName("Kanarina")
                .fatherName("Kanarina")
                .personalNumber("Kanarina")
                .phone("Kanarina")
                .email("Kanarina")
                .note("Kanarina")
                .address(Address.builder()
                        .street("Kanarina")
                        .city("Kanarina")
                        .region("Kanarina")
                        .postalCode("Kanarina")
                        .country("Kanarina")
                        .build())
                .build();
        CaseFile file = file(Person.builder()
                        .identity(identity)
                        .birthDate(LocalDate.of(2001, 7, 23))
                        .build())
                .addObservations(Observation.builder()
                        .indicator("act.recruited")
                        .answer(Answer.YES)
                        .note("Kanarina")
                        .build())
                .build();
        String printed = file.toString() + file.person() + identity + identity.address() + file.observations();
        assertThat(printed).doesNotContain("Kanarina", "2001-07-23");
    }

    @Test
    void any_of_several_answers_is_yes_if_one_is_and_no_only_if_all_are() {
        assertThat(Answer.anyOf(List.of(Answer.NO, Answer.YES, Answer.UNKNOWN))).isEqualTo(Answer.YES);
        assertThat(Answer.anyOf(List.of(Answer.NO, Answer.UNKNOWN))).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.anyOf(List.of(Answer.NO, Answer.NO))).isEqualTo(Answer.NO);
        assertThat(Answer.anyOf(List.of())).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.UNKNOWN.strongest(Answer.NO)).isEqualTo(Answer.NO);
        assertThat(Answer.YES.strongest(Answer.NO)).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "ONGOING, WITHIN_A_WEEK, true",
        "WITHIN_A_WEEK, WITHIN_A_WEEK, true",
        "WITHIN_A_MONTH, WITHIN_A_WEEK, false",
        "NONE, OVER_A_YEAR, false",
        "UNKNOWN, OVER_A_YEAR, false",
        "ONGOING, UNKNOWN, false",
        "ONGOING, NONE, false"
    })
    void a_contact_is_as_recent_as_a_threshold_or_not(LastContact contact, LastContact threshold, boolean recent) {
        assertThat(contact.isAsRecentAs(threshold)).isEqualTo(recent);
    }

    private static Person nationals(String... codes) {
        return Person.builder()
                .nationalities(java.util.Arrays.stream(codes).map(Country::of).toList())
                .build();
    }

    private static CaseFile.Builder file() {
        return file(Person.builder().build());
    }

    private static CaseFile.Builder file(Person person) {
        return InventedValues.caseFile()
                .detection(Detection.builder()
                        .agency(Agency.NGO)
                        .county(Optional.empty())
                        .build())
                .person(person);
    }
}
