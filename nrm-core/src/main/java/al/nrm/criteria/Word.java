package al.nrm.criteria;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A word that a rule may use, and what it means. */
@Value.Immutable(builder = false)
public interface Word {
    static Word of(String written, String values, Text meaning, List<Word> parts) {
        return ImmutableWord.of(written, values, meaning, parts);
    }

    /** As a rule writes it. */
    @Value.Parameter(order = 1)
    String written();

    /** What it is compared with or takes, such as {@code Answer} or {@code parameter( "…" )}; empty: nothing. */
    @Value.Parameter(order = 2)
    String values();

    /** One sentence, or a label of a code. */
    @Value.Parameter(order = 3)
    Text meaning();

    /** The words that belong to it: the fields of a noun, the codes of a family. */
    @Value.Parameter(order = 4)
    List<Word> parts();
}
