package al.nrm.rules.internal.language;

import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.Collection;
import java.util.List;

/** Reading cannot go on at this place: something stands there that no rule may say. */
final class RuleSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Rule.Place place;
    private final transient Text what;
    private final transient Text why;
    private final transient Collection<String> known;
    private final String word;

    RuleSyntaxException(Rule.Place place, Text what, Text why) {
        this(place, what, why, "", List.of());
    }

    private RuleSyntaxException(Rule.Place place, Text what, Text why, String word, Collection<String> known) {
        super(what.en());
        this.place = place;
        this.what = what;
        this.why = why;
        this.word = word;
        this.known = known;
    }

    static RuleSyntaxException unknown(Rule.Place place, Text what, String word, Collection<String> known) {
        return new RuleSyntaxException(place, what, what, word, known);
    }

    void noteIn(Problems problems) {
        if (word.isEmpty()) {
            problems.add(place, what, why);
        } else {
            problems.unknown(place, what, word, known);
        }
    }
}
