package al.nrm.criteria;

import al.nrm.text.Text;
import java.util.List;

/**
 * A condition in words: a part of a sentence, and the parts that it introduces, as in "at least one of these holds".
 *
 * @param words the part of the sentence
 * @param parts the parts that it introduces; empty: the words are complete
 */
public record Clause(Text words, List<Clause> parts) {
    public Clause {
        parts = List.copyOf(parts);
    }

    /**
     * A clause without parts.
     *
     * @param words the part of the sentence
     * @return the clause
     */
    public static Clause of(Text words) {
        return new Clause(words, List.of());
    }

    /**
     * A clause with parts.
     *
     * @param words the part of the sentence
     * @param parts the parts that it introduces
     * @return the clause
     */
    public static Clause of(Text words, List<Clause> parts) {
        return new Clause(words, parts);
    }
}
