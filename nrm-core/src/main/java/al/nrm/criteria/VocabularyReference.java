package al.nrm.criteria;

import java.util.List;
import org.immutables.value.Value;

/** Every word that a rule may use. */
@Value.Immutable(builder = false)
public interface VocabularyReference {
    static VocabularyReference of(List<Word> nouns, List<Word> families, List<Word> calls, List<Word> sentences) {
        return ImmutableVocabularyReference.of(nouns, families, calls, sentences);
    }

    /** Nouns with their fields. */
    @Value.Parameter(order = 1)
    List<Word> nouns();

    /** Families with their codes. */
    @Value.Parameter(order = 2)
    List<Word> families();

    /** What a rule may conclude. */
    @Value.Parameter(order = 3)
    List<Word> calls();

    /** The sentences that say the same, by what they speak of; the meaning of each is the sentence itself. */
    @Value.Parameter(order = 4)
    List<Word> sentences();
}
