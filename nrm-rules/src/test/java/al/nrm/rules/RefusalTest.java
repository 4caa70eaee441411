package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.fixture.InventedValues;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Cases that the bundled law cannot decide. */
class RefusalTest {
    private static CaseFile.Builder of(LocalDate day) {
        return InventedValues.caseFile().asOf(day);
    }

    private static RefusedInputException refusal(CaseFile file) {
        return catchThrowableOfType(RefusedInputException.class, () -> Matters.RULES.decide(file));
    }

    @Test
    void a_case_of_1999_is_refused_at_its_day_in_both_languages() {
        assertThat(refusal(of(LocalDate.of(1999, 5, 1)).build()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/asOf");
                    assertThat(problem.what().sq()).contains("2005-07-18");
                    assertThat(problem.what().en()).contains("2005-07-18");
                });
    }

    @Test
    void the_first_day_of_the_law_is_decided_and_the_day_before_is_refused() {
        LocalDate first = LocalDate.of(2005, 7, 18);
        assertThat(Matters.RULES.decide(of(first).build()).asOf()).isEqualTo(first);
        assertThat(refusal(of(first.minusDays(1)).build()).problems())
                .extracting(Problem::pointer)
                .containsExactly("/asOf");
    }

    @Test
    void an_early_day_and_an_unknown_indicator_are_refused_together() {
        CaseFile file = of(LocalDate.of(1999, 5, 1))
                .addObservations(Observation.of("act.recruted", Answer.YES))
                .build();
        assertThat(refusal(file).problems())
                .extracting(Problem::pointer)
                .containsExactly("/asOf", "/observations/0/indicator");
    }
}
