package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.fixture.InventedValues;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack demands of a case. The signs are invented. */
class CaseTermsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final CaseTerms TERMS = CaseTerms.of(
            IndicatorCatalogue.of(List.of(
                    sign("act.from", InForce.from(FIRST)),
                    sign("act.between", InForce.of(FIRST, Optional.of(LAST))),
                    sign("act.until", InForce.of(LocalDate.MIN, Optional.of(LAST))))),
            InForce.from(LocalDate.of(2016, 1, 1)));

    private static Indicator sign(String id, InForce days) {
        return InventedValues.sign(id).inForce(days).build();
    }

    private static Optional<Problem> on(String id, String day) {
        return TERMS.indicator(2, id, Optional.of(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "act.from, 2025-12-31, counts from 2026-01-01., nga 2026-01-01.",
        "act.between, 2027-01-01, counts from 2026-01-01 to 2026-12-31., nga 2026-01-01 deri më 2026-12-31.",
        "act.until, 2027-01-01, counts to 2026-12-31., vlen deri më 2026-12-31."
    })
    void a_sign_that_does_not_count_on_the_day_of_the_case_is_named_with_its_days(
            String id, String day, String english, String albanian) {
        assertThat(on(id, day)).hasValueSatisfying(problem -> {
            assertThat(problem.pointer()).isEqualTo("/observations/2/indicator");
            assertThat(problem.what().en()).endsWith(english);
            assertThat(problem.what().sq()).endsWith(albanian);
            assertThat(problem.hint()).isPresent();
        });
    }

    @Test
    void a_sign_of_the_day_fits_and_so_does_any_where_the_day_is_not_known() {
        assertThat(on("act.between", "2026-12-31")).isEmpty();
        assertThat(TERMS.indicator(0, "act.from", Optional.empty())).isEmpty();
    }

    @Test
    void an_unknown_sign_is_refused_with_the_nearest_that_is_known() {
        assertThat(on("act.form", "2026-03-02").orElseThrow().hint())
                .hasValueSatisfying(hint -> assertThat(hint.en()).isEqualTo("Maybe act.from"));
        assertThat(on("zzzzzzzzzz", "2026-03-02").orElseThrow().hint()).isEmpty();
    }

    @Test
    void a_day_before_the_law_is_refused_with_the_days_of_the_pack() {
        assertThat(TERMS.day(LocalDate.of(2015, 12, 31)).orElseThrow().what().en())
                .endsWith("from 2016-01-01.");
        assertThat(TERMS.day(LocalDate.of(2016, 1, 1))).isEmpty();
        CaseTerms ended = CaseTerms.of(TERMS.catalogue(), InForce.of(FIRST, Optional.of(LAST)));
        assertThat(ended.day(LAST.plusDays(1)).orElseThrow().what().en()).endsWith("from 2026-01-01 to 2026-12-31.");
    }
}
