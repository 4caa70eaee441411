package al.nrm.rules.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.AskedFact;
import al.nrm.decision.Question;
import al.nrm.rules.Matters;
import al.nrm.rules.pack.QuestionTemplate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the bundled pack words its questions. */
class PromptsTest {
    private static final Pattern EITHER_OR = Pattern.compile("(?iU)\\b(ose|apo|or)\\b|(?U)\\sa\\s(?=\\p{Ll})");
    private static final Pattern NEGATION =
            Pattern.compile("(?iU)\\b(nuk|s’|s'|mos|pa|asnjë|not|no|never|nobody|without)\\b|n[’']t\\b");
    private static final Map<String, QuestionTemplate> QUESTIONS =
            new TreeMap<>(Matters.RULES.pack().questions());

    private static List<String> ofSigns(java.util.function.Function<QuestionTemplate, String> words) {
        return QUESTIONS.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(AskedFact.OBSERVATIONS))
                .map(entry -> words.apply(entry.getValue()))
                .toList();
    }

    @Test
    void no_prompt_of_a_sign_holds_an_either_or() {
        // The first letter of an Albanian question is an “A”; a small one between words is an “or”.
        assertThat(ofSigns(question -> question.prompt().sq()))
                .noneMatch(words -> EITHER_OR.matcher(words).find());
        assertThat(ofSigns(question -> question.prompt().en()))
                .noneMatch(words -> Pattern.compile("\\bor\\b").matcher(words).find());
    }

    @Test
    void no_prompt_of_a_sign_holds_a_negation_so_that_yes_is_the_sign() {
        assertThat(ofSigns(question -> question.prompt().sq()))
                .noneMatch(words -> NEGATION.matcher(words).find());
        assertThat(ofSigns(question -> question.prompt().en()))
                .noneMatch(words -> Pattern.compile("(?i)\\b(not|no|never|nobody|without)\\b|n[’']t\\b")
                        .matcher(words)
                        .find());
    }

    @Test
    void every_prompt_asks_one_thing() {
        assertThat(QUESTIONS.values()).allSatisfy(question -> {
            assertThat(question.prompt().sq()).containsOnlyOnce("?");
            assertThat(question.prompt().en()).containsOnlyOnce("?");
        });
    }

    @Test
    void every_question_has_a_block_a_manner_and_words_to_the_person_and_a_heavy_one_what_to_mind() {
        assertThat(QUESTIONS.values()).allSatisfy(question -> {
            assertThat(question.block()).isPresent();
            assertThat(question.order()).isPresent();
            assertThat(question.manner()).isPresent();
            assertThat(question.say()).isPresent();
            assertThat(question.care().isPresent()).isEqualTo(question.burden() == QuestionTemplate.Burden.HEAVY);
        });
    }

    @Test
    void what_can_be_seen_is_not_asked() {
        assertThat(List.of("/situation/companionSuspected", "/person/appearsUnder18", "/situation/inconsistentAccount"))
                .allSatisfy(
                        pointer -> assertThat(QUESTIONS.get(pointer).manner()).contains(Question.Manner.SEE));
    }
}
