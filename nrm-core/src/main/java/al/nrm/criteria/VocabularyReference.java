package al.nrm.criteria;

import java.util.List;

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
}
