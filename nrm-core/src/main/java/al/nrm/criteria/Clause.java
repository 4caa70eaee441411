package al.nrm.criteria;

import al.nrm.text.Text;
import java.util.List;
import org.immutables.value.Value;

/** A condition in words: a part of a sentence, and the parts that it introduces, as in "at least one of these holds". */
@Value.Immutable(builder = false)
public interface Clause {
    static Clause of(Text words) {
        return ImmutableClause.of(words, List.of());
    }

    static Clause of(Text words, List<Clause> parts) {
        return ImmutableClause.of(words, parts);
    }

    @Value.Parameter(order = 1)
    Text words();

    /** Empty: the words say it all. */
    @Value.Parameter(order = 2)
    List<Clause> parts();
}
