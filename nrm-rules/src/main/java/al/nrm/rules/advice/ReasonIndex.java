package al.nrm.rules.advice;

import al.nrm.rules.criteria.Conclusion;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that fired in the order of a decision's reasons: by what they conclude first, then by id. */
final class ReasonIndex {
    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt(ReasonIndex::rank).thenComparing(Rule::id);
    private final List<Rule> rules;
    private final Map<Rule, Integer> places = new HashMap<>();

    ReasonIndex(List<Rule> fired) {
        rules = fired.stream().sorted(ORDER).toList();
        for (int i = 0; i < rules.size(); i++) {
            places.put(rules.get(i), i);
        }
    }

    private static int rank(Rule rule) {
        return rule.writes().stream().mapToInt(Key::ordinal).min().orElse(Key.SERVICES.ordinal());
    }

    List<Rule> rules() {
        return rules;
    }

    /** The places of some rules among the reasons, ascending. */
    List<Integer> of(Collection<Rule> some) {
        return some.stream()
                .map(places::get)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The places of the rules that speak for worked-out services. */
    List<Integer> speakingFor(Conclusion.OfServices.Which... which) {
        List<Conclusion.OfServices.Which> wanted = List.of(which);
        return of(rules.stream()
                .filter(rule -> rule.then().stream()
                        .anyMatch(conclusion -> conclusion instanceof Conclusion.OfServices services
                                && wanted.contains(services.which())))
                .toList());
    }
}
