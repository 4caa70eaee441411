package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.fixture.InventedValues;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.place.Country;
import al.nrm.rules.Matters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a question takes for granted is found out first. All people are invented. */
class PresuppositionTest {
    private static final CaseFile SHELTER = InventedValues.caseFile()
            .detection(Detection.builder()
                    .agency(Agency.STATE_SOCIAL_SERVICE)
                    .setting(Setting.SHELTER)
                    .build())
            .build();

    private static List<Question> questions(CaseFile file) {
        return Matters.RULES.questions(file);
    }

    private static List<String> pointers(CaseFile file) {
        return questions(file).stream().map(Question::pointer).toList();
    }

    private static boolean waits(CaseFile file, String pointer) {
        return questions(file).stream().anyMatch(question -> question.pointer().equals(pointer) && question.later());
    }

    @Test
    void a_companion_is_looked_for_before_anybody_suspects_one() {
        assertThat(pointers(SHELTER)).containsSubsequence("/situation/accompanied", "/situation/companionSuspected");
        CaseFile alone = SHELTER.with(CaseFacts.ACCOMPANIED, Answer.NO);
        assertThat(waits(alone, "/situation/companionSuspected")).isTrue();
    }

    @Test
    void an_exploiter_is_presumed_only_after_a_sign_of_one() {
        assertThat(waits(SHELTER, "/exploitation/ended")).isTrue();
        assertThat(pointers(SHELTER))
                .containsSubsequence(
                        "/observations/pu.sexual-exploitation", "/exploitation/ended", "/consent/referral");
        CaseFile sign = SHELTER.answered(() -> "/observations/cd.debt-bondage", "YES");
        assertThat(waits(sign, "/exploitation/ended")).isFalse();
    }

    @Test
    void an_Albanian_in_Albania_is_asked_for_asylum_last_of_the_wishes_and_a_grown_man_for_his_guardian_later() {
        CaseFile man = SHELTER.with(CaseFacts.NATIONALITIES, new TreeSet<>(Set.of(Country.ALBANIA)))
                .answered(CaseFacts.AGE, 41);
        assertThat(questions(man))
                .filteredOn(question -> question.pointer().equals("/situation/asylumClaim")
                        || question.pointer().startsWith("/situation/guardian"))
                .allMatch(Question::later);
    }

    @Test
    void the_needs_are_asked_early_and_consent_last() {
        List<String> pointers = pointers(SHELTER);
        assertThat(pointers.indexOf("/needs")).isBetween(0, 15);
        assertThat(pointers.get(pointers.size() - 1)).startsWith("/consent/");
    }

    @Test
    void a_border_post_has_few_questions_that_cannot_wait() {
        CaseFile border = Openings.atTheBorder(SHELTER);
        assertThat(questions(border)).filteredOn(question -> !question.later()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void a_sign_without_a_question_is_asked_by_its_label_as_a_heavy_one() {
        IndicatorCatalogue signs = Matters.RULES.pack().catalogue();
        var asked = new QuestionCatalogue(Map.of(), signs).of("/observations/act.recruited");
        assertThat(asked.prompt().en())
                .contains(signs.byId().get("act.recruited").label().en());
        assertThat(asked.burden()).isEqualTo(al.nrm.rules.pack.QuestionTemplate.Burden.HEAVY);
        assertThat(asked.settings()).doesNotContain(Setting.BORDER);
    }
}
