package al.nrm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.decision.Question;
import al.nrm.fixture.InventedValues;
import al.nrm.problem.RefusedInputException;
import al.nrm.rules.fixture.Pack;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A sign counts on its days alone. All people in these cases are invented. */
class DatedIndicatorsTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final ReferralRules RULES = Pack.small()
            .edited(
                    "indicators.csv",
                    text -> text.replaceFirst("verified\n", "verified,from,to\n")
                                    .replaceAll("(?<=,(?:true|false))\n", ",,\n")
                            + "act.sold,,ACT,,,E shiti dikush,Sold by somebody,policy,false,2027-01-01,\n")
            .load();

    private static CaseFile on(LocalDate day, String... signs) {
        CaseFile.Builder file = InventedValues.caseFile()
                .asOf(day)
                .person(Person.builder().age(30).build());
        for (String sign : signs) {
            file.addObservations(
                    Observation.builder().indicator(sign).answer(Answer.NO).build());
        }
        return file.build();
    }

    private static final String[] OLD_ACTS = RULES.pack().catalogue().indicators().stream()
            .map(al.nrm.indicator.Indicator::id)
            .filter(id -> id.startsWith("act.") && !id.equals("act.sold"))
            .toArray(String[]::new);

    @Test
    void a_case_before_its_first_day_is_refused_with_the_days() {
        RefusedInputException refused = catchThrowableOfType(
                RefusedInputException.class, () -> RULES.decide(on(FIRST.minusDays(1), "act.sold")));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/observations/0/indicator");
            assertThat(problem.what().en())
                    .isEqualTo("This indicator is no sign on the day of the case: it counts from 2027-01-01.");
        });
        assertThat(RULES.decide(on(FIRST, "act.sold"))).isNotNull();
    }

    @Test
    void an_element_is_denied_by_the_signs_of_the_day() {
        assertThat(RULES.decide(on(FIRST.minusDays(1), OLD_ACTS)).elements().act())
                .isEqualTo(Answer.NO);
        assertThat(RULES.decide(on(FIRST, OLD_ACTS)).elements().act()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void it_is_asked_for_on_its_days_alone() {
        assertThat(RULES.questions(on(FIRST, OLD_ACTS)))
                .extracting(Question::pointer)
                .contains("/observations/act.sold");
        assertThat(RULES.questions(on(FIRST.minusDays(1), OLD_ACTS)))
                .extracting(Question::pointer)
                .doesNotContain("/observations/act.sold");
    }
}
