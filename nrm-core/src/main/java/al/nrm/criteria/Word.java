package al.nrm.criteria;

import al.nrm.text.Text;
import java.util.List;

/**
 * A word that a rule may use, and what it means.
 *
 * @param written as a rule writes it
 * @param values what it is compared with or takes, such as {@code Answer} or {@code parameter( "…" )}; empty: nothing
 * @param meaning one sentence, or the label of a code
 * @param parts the words that belong to it: the fields of a fact type, the codes of a family
 */
public record Word(String written, String values, Text meaning, List<Word> parts) {
    public Word {
        parts = List.copyOf(parts);
    }

    /**
     * The value of these parts.
     *
     * @param written as a rule writes it
     * @param values what it is compared with or takes, such as {@code Answer} or {@code parameter( "…" )}; empty: nothing
     * @param meaning one sentence, or the label of a code
     * @param parts the words that belong to it: the fields of a fact type, the codes of a family
     * @return the value
     */
    public static Word of(String written, String values, Text meaning, List<Word> parts) {
        return new Word(written, values, meaning, parts);
    }
}
