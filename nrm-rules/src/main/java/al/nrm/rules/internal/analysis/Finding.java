package al.nrm.rules.internal.analysis;

import al.nrm.law.InForce;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One fault of the rules of a pack taken together.
 *
 * @param kind what sort of thing
 * @param rules the ids of the rules that take part; empty where none does
 * @param places their places, the most telling first; at least one
 * @param days the days on which it is so
 * @param what what is wrong
 * @param why what shows it
 * @param witness the plainest case that shows it, where a case can
 */
public record Finding(
        FindingKind kind,
        List<String> rules,
        List<Rule.Place> places,
        InForce days,
        Text what,
        Text why,
        Optional<Witness> witness) {

    public Finding {
        rules = List.copyOf(rules);
        places = List.copyOf(places);
    }

    /** How much it weighs. */
    public FindingKind.Severity severity() {
        return kind.severity();
    }

    /** The finding as a problem of the pack. */
    public RulePackProblem problem() {
        return RulePackProblem.builder()
                .path(places.get(0).path())
                .line(places.get(0).line())
                .what(what)
                .why(why)
                .build();
    }

    /** The same finding over days that follow on each other. */
    Finding until(Optional<LocalDate> last) {
        return new Finding(kind, rules, places, InForce.of(days.from(), last), what, why, witness);
    }

    /** The same finding, with its days added to the reason unless it holds on all days of the pack. */
    Finding namingDaysUnless(InForce all) {
        if (days.equals(all)
                || kind == FindingKind.CITATION_NOT_IN_FORCE
                || kind == FindingKind.CODE_NO_LONGER_CONCLUDED) {
            return this;
        }
        Text range = range(days);
        return new Finding(
                kind,
                rules,
                places,
                days,
                what,
                Text.of(why.sq() + " Kështu është " + range.sq() + ".", why.en() + " It is so " + range.en() + "."),
                witness);
    }

    /** Some days in words. */
    static Text range(InForce days) {
        return days.to()
                .map(last -> Text.of("nga " + days.from() + " deri më " + last, "from " + days.from() + " to " + last))
                .orElseGet(() -> Text.of("nga " + days.from(), "from " + days.from()));
    }
}
