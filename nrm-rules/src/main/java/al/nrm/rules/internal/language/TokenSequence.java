package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import java.util.List;
import java.util.Set;

/** The words of a text of rules one after the other, however it is spaced and commented. */
public final class TokenSequence {
    /** What a tree says by its shape and not by a word. */
    private static final Set<String> SHAPE = Set.of("(", ")", ",", "and", "or", "not", "exists", "&&", "||");

    private static final Rule.Place NOWHERE = new Rule.Place("", 1);

    private TokenSequence() {}

    /** All words and signs. */
    public static List<String> of(String text) {
        return new Tokens(text, NOWHERE).textsWithout(Set.of());
    }

    /** The words and signs of a condition but for those that only join others. */
    public static List<String> ofCondition(String text) {
        return new Tokens(text, NOWHERE).textsWithout(SHAPE);
    }
}
