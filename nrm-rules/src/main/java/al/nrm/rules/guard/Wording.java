package al.nrm.rules.guard;

import al.nrm.rules.criteria.Rule;
import java.util.List;
import java.util.Set;

/** The words of a text of rules one after the other, however it is spaced and commented. */
public final class Wording {
    /** What a tree says by its shape and not by a word. */
    private static final Set<String> SHAPE = Set.of("(", ")", ",", "and", "or", "not", "exists", "&&", "||");

    private static final Rule.Place NOWHERE = new Rule.Place("", 1);

    private Wording() {}

    /** All words and signs. */
    public static List<String> of(String text) {
        return new Tokens(text, NOWHERE).textsWithout(Set.of());
    }

    /** The words and signs of a condition but for those that only join others. */
    public static List<String> ofCondition(String text) {
        return new Tokens(text, NOWHERE).textsWithout(SHAPE);
    }
}
