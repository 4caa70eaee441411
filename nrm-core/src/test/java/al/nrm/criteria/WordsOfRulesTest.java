package al.nrm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search among the words that a rule may use. The words are invented. */
class WordsOfRulesTest {
    private static final Word AGE = word("age", "Mosha në vite", "Age in years");
    private static final Word SEX = word("sex", "Gjinia", "Sex");
    private static final VocabularyReference WORDS = VocabularyReference.of(
            List.of(Word.of("Person", "", Text.of("Njeriu", "The human being"), List.of(AGE, SEX))),
            List.of(Word.of("Family", "", Text.of("Familja", "The kin"), List.of(word("ACT", "Veprim", "Deed")))),
            List.of(word("conclude", "Nxjerr përfundim", "Concludes")),
            List.of(word("the age is known", "the age is known", "the age is known")));

    private static Word word(String written, String sq, String en) {
        return Word.of(written, "", Text.of(sq, en), List.of());
    }

    private static List<String> written(List<Word> words) {
        return words.stream().map(Word::written).toList();
    }

    @Test
    void a_word_is_found_by_its_part_and_keeps_only_that_part() {
        VocabularyReference found = WORDS.find("AGE", TextLanguage.EN);
        assertThat(found.nouns()).singleElement().satisfies(person -> {
            assertThat(person.written()).isEqualTo("Person");
            assertThat(person.parts()).containsExactly(AGE);
        });
        assertThat(written(found.sentences())).containsExactly("the age is known");
        assertThat(found.families()).isEmpty();
        assertThat(found.calls()).isEmpty();
    }

    @Test
    void a_word_that_is_found_itself_keeps_all_its_parts() {
        assertThat(WORDS.find("person", TextLanguage.SQ).nouns()).isEqualTo(WORDS.nouns());
        assertThat(WORDS.find("kin", TextLanguage.EN).families()).isEqualTo(WORDS.families());
    }

    @Test
    void meanings_are_searched_in_the_language_of_the_reader() {
        assertThat(WORDS.find("njeriu", TextLanguage.SQ).nouns()).hasSize(1);
        assertThat(WORDS.find("njeriu", TextLanguage.EN).nouns()).isEmpty();
        assertThat(written(WORDS.find("PËRFUNDIM", TextLanguage.SQ).calls())).containsExactly("conclude");
    }

    @Test
    void what_is_nowhere_finds_nothing() {
        VocabularyReference none = WORDS.find("zebra", TextLanguage.EN);
        assertThat(none).isEqualTo(VocabularyReference.of(List.of(), List.of(), List.of(), List.of()));
    }
}
