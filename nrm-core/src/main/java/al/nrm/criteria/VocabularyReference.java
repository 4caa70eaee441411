package al.nrm.criteria;

import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every word that a rule may use.
 *
 * @param nouns fact types with their fields
 * @param families families with their codes
 * @param calls what a rule may conclude
 * @param sentences the sentences with the same meaning, by subject; the meaning of each is the sentence itself
 */
public record VocabularyReference(List<Word> nouns, List<Word> families, List<Word> calls, List<Word> sentences) {
    public VocabularyReference {
        nouns = List.copyOf(nouns);
        families = List.copyOf(families);
        calls = List.copyOf(calls);
        sentences = List.copyOf(sentences);
    }

    /**
     * The value of these parts.
     *
     * @param nouns fact types with their fields
     * @param families families with their codes
     * @param calls what a rule may conclude
     * @param sentences the sentences with the same meaning, by subject; the meaning of each is the sentence itself
     * @return the value
     */
    public static VocabularyReference of(
            List<Word> nouns, List<Word> families, List<Word> calls, List<Word> sentences) {
        return new VocabularyReference(nouns, families, calls, sentences);
    }

    /**
     * The words in which a text occurs, as a rule writes them or in their meaning.
     *
     * @param text what to look for, in letters of any case
     * @param language the language of the meanings
     * @return a shorter list; a word keeps only those of its parts that match
     */
    public VocabularyReference find(String text, TextLanguage language) {
        String sought = text.toLowerCase(Locale.ROOT);
        return of(
                found(nouns, sought, language),
                found(families, sought, language),
                found(calls, sought, language),
                found(sentences, sought, language));
    }

    private static List<Word> found(List<Word> words, String sought, TextLanguage language) {
        List<Word> found = new ArrayList<>();
        for (Word word : words) {
            List<Word> parts = found(word.parts(), sought, language);
            boolean own =
                    contains(word.written(), sought) || contains(word.meaning().in(language), sought);
            if (own || !parts.isEmpty()) {
                found.add(parts.isEmpty() ? word : Word.of(word.written(), word.values(), word.meaning(), parts));
            }
        }
        return found;
    }

    private static boolean contains(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
