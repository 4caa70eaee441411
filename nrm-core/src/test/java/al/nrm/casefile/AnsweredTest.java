package al.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import al.nrm.decision.Question;
import al.nrm.fixture.InventedValues;
import al.nrm.problem.RefusedInputException;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An answer to a question is put into a case as it comes from a screen. All people are invented. */
class AnsweredTest {
    private static final CaseFile EMPTY = InventedValues.caseFile()
            .detection(Detection.builder()
                    .agency(Agency.BORDER_POLICE)
                    .setting(Setting.BORDER)
                    .build())
            .build();

    private static Question question(String pointer) {
        return Question.builder()
                .pointer(pointer)
                .prompt(Text.of("Pyetje?", "A question?"))
                .later(false)
                .build();
    }

    @Test
    void a_yes_is_recorded_where_the_question_points() {
        assertThat(EMPTY.answered(question("/situation/immediateDanger"), "YES")
                        .situation()
                        .immediateDanger())
                .isEqualTo(Answer.YES);
        assertThat(EMPTY.answered(CaseFacts.IMMEDIATE_DANGER, Answer.NO)
                        .situation()
                        .immediateDanger())
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_sign_is_observed_by_the_agency_on_the_day_of_the_case() {
        CaseFile more = EMPTY.answered(question("/observations/act.recruited"), "YES");
        assertThat(more.observations())
                .containsExactly(Observation.builder()
                        .indicator("act.recruited")
                        .answer(Answer.YES)
                        .by(Agency.BORDER_POLICE)
                        .on(LocalDate.of(2026, 3, 2))
                        .build());
    }

    @Test
    void an_age_that_is_answered_counts_as_stated() {
        CaseFile more = EMPTY.answered(question("/person/age"), 17);
        assertThat(more.years()).contains(17);
        assertThat(more.person().ageBasis()).isEqualTo(AgeBasis.STATED);
    }

    @Test
    void an_age_does_not_settle_a_dispute_about_it() {
        CaseFile disputed = EMPTY.with(CaseFacts.AGE_BASIS, AgeBasis.DISPUTED);
        assertThatThrownBy(() -> disputed.answered(question("/person/age"), 17))
                .isInstanceOf(RefusedInputException.class)
                .hasMessageContaining("/person/age");
    }

    @Test
    void lists_numbers_and_places_are_taken_as_the_document_writes_them() {
        CaseFile more = EMPTY.answered(question("/exploitation/types"), List.of("FORCED_LABOUR"))
                .answered(question("/needs"), List.of("MEDICAL", "ACCOMMODATION"))
                .answered(question("/person/nationalities"), List.of("IT", "AL"))
                .answered(question("/person/languages"), List.of("it"))
                .answered(question("/person/dependants"), 2)
                .answered(question("/person/homeCounty"), "AL-11");
        assertThat(more.exploitation().types()).containsExactly(ExploitationType.FORCED_LABOUR);
        assertThat(more.needs()).isEqualTo(Set.of(Service.MEDICAL, Service.ACCOMMODATION));
        assertThat(more.person().nationalities()).hasSize(2);
        assertThat(more.person().languages()).hasSize(1);
        assertThat(more.person().dependants()).hasValue(2);
        assertThat(more.person().homeCounty()).isPresent();
    }

    @Test
    void nothing_that_applies_is_an_answer_to_the_forms_of_exploitation() {
        assertThat(EMPTY.answered(question("/exploitation/types"), List.of())
                        .exploitation()
                        .typesAsked())
                .isTrue();
    }

    @Test
    void what_does_not_fit_is_refused_at_the_pointer_with_the_choices_and_without_the_value() {
        assertThatThrownBy(() -> EMPTY.answered(question("/situation/pregnant"), "PERHAPS"))
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.problems()).hasSize(1);
                    assertThat(refused.problems().get(0).pointer()).isEqualTo("/situation/pregnant");
                    assertThat(refused.problems().get(0).hint().orElseThrow().en())
                            .contains("YES NO UNKNOWN");
                    assertThat(refused).hasMessageNotContaining("PERHAPS");
                });
        assertThatThrownBy(() -> EMPTY.answered(question("/person/age"), 900))
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> EMPTY.answered(question("/person/age"), "17"))
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> EMPTY.answered(question("/nothing"), "YES")).isInstanceOf(RefusedInputException.class);
    }

    @Test
    void days_times_and_places_are_taken_as_the_document_writes_them() {
        CaseFile more = EMPTY.answered(question("/person/birthDate"), "2010-01-01")
                .answered(question("/recordedAt"), "2026-03-02T20:40:00+01:00")
                .answered(question("/detection/county"), "AL-03")
                .answered(question("/detection/municipality"), "Elbasan")
                .answered(question("/exploitation/counties"), List.of("AL-03", "AL-11"));
        assertThat(more.person().birthDate()).contains(LocalDate.of(2010, 1, 1));
        assertThat(more.recordedAt()).isPresent();
        assertThat(more.detection().municipality()).isPresent();
        assertThat(more.exploitation().counties()).hasSize(2);
        assertThat(EMPTY.answered(question("/person/homeCounty"), "UNKNOWN")
                        .person()
                        .homeCounty())
                .isEmpty();
    }

    @Test
    void an_age_keeps_the_basis_that_was_known_already() {
        CaseFile estimated = EMPTY.with(CaseFacts.AGE_BASIS, AgeBasis.ESTIMATED);
        assertThat(estimated.answered(question("/person/age"), 17).person().ageBasis())
                .isEqualTo(AgeBasis.ESTIMATED);
    }

    @Test
    void each_value_that_does_not_fit_its_fact_is_refused() {
        refused("/observations/", "YES");
        refused("/observations/act.recruited", "PERHAPS");
        refused("/person/age", 17.5);
        refused("/person/age", -1);
        refused("/person/birthDate", "1 January");
        refused("/person/birthDate", 2010);
        refused("/recordedAt", "yesterday");
        refused("/person/homeCounty", "AL-99");
        refused("/person/nationalities", "AL");
        refused("/person/nationalities", List.of("Albania"));
        refused("/person/languages", List.of(1));
        refused("/exploitation/counties", List.of("AL-99"));
        refused("/exploitation/types", List.of("PERHAPS"));
        refused("/detection/municipality", "Elbasan");
    }

    private static void refused(String pointer, Object value) {
        assertThatThrownBy(() -> EMPTY.answered(question(pointer), value))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.pointer()).isEqualTo(pointer)));
    }

    @Test
    void every_fact_that_can_be_asked_has_a_form_of_answer() {
        assertThat(CaseFacts.all())
                .filteredOn(CaseFact::askable)
                .allSatisfy(fact -> assertThat(AnswerForm.at(fact.pointer())).isPresent());
        assertThat(question("/observations/act.recruited").answer().orElseThrow())
                .isEqualTo(new AnswerForm(AnswerForm.Kind.ONE_OF, List.of("YES", "NO", "UNKNOWN")));
        assertThat(question("/person/age").answer().orElseThrow().kind()).isEqualTo(AnswerForm.Kind.WHOLE_NUMBER);
        assertThat(question("/later/version").answer()).isEmpty();
    }
}
