package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Thrown where the text of a rule is not part of the language; reading continues after the faulty part. */
final class RuleSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    /** The problems of a word that no pack can define. */
    private static final Set<String> CLOSED =
            Set.of("code.unknown", "code.expected", "fact.unknown", "field.unknown", "family.unknown", "call.unknown");

    /** The families whose codes a pack declares. */
    private static final Set<String> DECLARED = Set.of("Duty.", "Safeguard.");

    private final transient Rule.Place place;
    private final transient Text what;
    private final transient Text why;
    private final transient Collection<String> known;
    private final String word;

    /**
     * @param key the problem, a key of the texts of {@link Problems}
     * @param values the values for the placeholders of its texts
     */
    RuleSyntaxException(Rule.Place place, String key, Object... values) {
        this(place, Problems.what(key, values), Problems.why(key, values), "", List.of());
    }

    private RuleSyntaxException(Rule.Place place, Text what, Text why, String word, Collection<String> known) {
        super(what.en());
        this.place = place;
        this.what = what;
        this.why = why;
        this.word = word;
        this.known = known;
    }

    /** The problem of an unknown word, with the known words. */
    static RuleSyntaxException unknown(
            Rule.Place place, String key, String word, Collection<String> known, Object... values) {
        Text what = Problems.what(key, values);
        return new RuleSyntaxException(place, what, CLOSED.contains(key) ? closed(word) : what, word, known);
    }

    private static Text closed(String word) {
        return DECLARED.stream().anyMatch(word::startsWith)
                ? Text.of("Një kod i ri shtohet te duties.yaml.", "A new code is added in duties.yaml.")
                : Text.of(
                        "Lista është e mbyllur: një paketë nuk mund t’i shtojë gjë.",
                        "The list is closed: a pack cannot add to it.");
    }

    /**
     * A token that is not allowed in its place.
     *
     * @param part the key of the text that says what is allowed there
     */
    static RuleSyntaxException unexpected(Tokens.Token token, String part) {
        String text = token.kind() == Tokens.Kind.END ? "…" : token.text();
        return new RuleSyntaxException(
                token.place(), Problems.what("unexpected", text), Problems.why(part), "", List.of());
    }

    void noteIn(Problems problems) {
        if (word.isEmpty()) {
            problems.add(place, what, why);
        } else {
            problems.unknown(place, what, word, known, why.equals(what) ? Optional.empty() : Optional.of(why));
        }
    }
}
