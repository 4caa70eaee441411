package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.InventedValues;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Facts of invented cases that must agree. */
class CaseRelationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseTerms TERMS =
            InventedValues.terms(InForce.of(LocalDate.of(2016, 1, 1), Optional.of(LocalDate.of(2030, 12, 31))));

    private static List<String> pointers(CaseRelations relations) {
        return relations.problems(Optional.of(TERMS)).stream()
                .map(Problem::pointer)
                .toList();
    }

    private static CaseRelations.Observed observed(String indicator, String on) {
        return new CaseRelations.Observed(Optional.of(indicator), Optional.of(LocalDate.parse(on)));
    }

    private static CaseRelations born(String birth, int age) {
        return new CaseRelations(
                Optional.of(DAY),
                Optional.empty(),
                Optional.of(LocalDate.parse(birth)),
                age < 0 ? OptionalInt.empty() : OptionalInt.of(age),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void everything_that_does_not_agree_is_named_at_once() {
        assertThat(pointers(new CaseRelations(
                        Optional.of(DAY.minusYears(20)),
                        Optional.of(OffsetDateTime.parse("2006-03-01T10:00:00+01:00")),
                        Optional.of(DAY),
                        OptionalInt.empty(),
                        Optional.of(Problem.at("/detection/municipality", Text.of("Gabim", "Wrong"))),
                        List.of(observed("act.recruted", "2006-03-01"), observed("act.recruited", "2006-03-05")),
                        Optional.of(LocalDate.parse("2006-03-02")))))
                .containsExactly(
                        "/asOf",
                        "/recordedAt",
                        "/person/birthDate",
                        "/detection/municipality",
                        "/observations/0/indicator",
                        "/observations/1/on",
                        "/formalIdentification/on");
    }

    @Test
    void the_day_of_a_recording_is_that_of_its_place_or_that_of_Albania_whichever_is_later() {
        assertThat(pointers(recorded("2026-03-01T23:30:00Z"))).isEmpty();
        assertThat(pointers(recorded("2026-03-01T22:30:00Z"))).containsExactly("/recordedAt");
        assertThat(pointers(recorded("2026-03-02T01:00:00+09:00"))).isEmpty();
    }

    private static CaseRelations recorded(String at) {
        return new CaseRelations(
                Optional.of(LocalDate.parse("2026-03-02")),
                Optional.of(OffsetDateTime.parse(at)),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void a_birth_date_agrees_with_the_age_or_one_of_the_two_is_wrong() {
        assertThat(pointers(born("2010-03-02", 16))).isEmpty();
        assertThat(pointers(born("2010-03-03", 16))).containsExactly("/person/age");
        assertThat(pointers(born("2010-03-03", -1))).isEmpty();
        assertThat(pointers(born("1900-01-01", -1))).containsExactly("/person/birthDate");
    }

    @Test
    void facts_that_were_refused_before_are_not_missed() {
        assertThat(pointers(new CaseRelations(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DAY),
                        OptionalInt.of(90),
                        Optional.empty(),
                        List.of(new CaseRelations.Observed(Optional.empty(), Optional.of(DAY))),
                        Optional.of(DAY))))
                .isEmpty();
    }

    @Test
    void without_a_pack_the_day_and_the_indicators_are_not_compared() {
        CaseRelations relations = new CaseRelations(
                Optional.of(DAY.minusYears(20)),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(observed("nothing.known", "2006-03-05")),
                Optional.empty());
        assertThat(relations.problems(Optional.empty())).isEmpty();
        assertThat(pointers(relations)).containsExactly("/asOf", "/observations/0/indicator");
    }
}
