package al.nrm.rules.internal.logic;

import al.nrm.decision.Due;
import al.nrm.decision.DutyAction;
import al.nrm.rules.internal.duty.DutyLaw;
import al.nrm.rules.internal.duty.Finder;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything that a decision may say about one case and a fact may change: status, treatAs, urgency, referral basis,
 * duties with their time limits and who learns the name, safeguards, pathways and wanted services.
 */
public final class Outcomes {
    /** The keys that count, in the order of the document. */
    public static final List<Key> KEYS = List.of(
            Key.STATUS,
            Key.TREAT_AS,
            Key.URGENCY,
            Key.REFERRAL_BASIS,
            Key.PATHWAYS,
            Key.DUTIES,
            Key.SAFEGUARDS,
            Key.SERVICES);

    /**
     * The time limits of a day.
     *
     * @param of the limit that a parameter sets, if it has a value on the day
     * @param earliest which of two limits of a duty counts
     */
    public record Limits(Function<String, Optional<Due>> of, Comparator<Due> earliest) {}

    private final RuleLogic logic;
    private final Limits limits;
    private final List<Rule> rules;
    private final DutyLaw duties;
    private final Finder finder;
    private final List<Outcome> all = new ArrayList<>();

    /**
     * Lists the outcomes.
     *
     * @param rules the rules that the logic was made of
     * @param limits the time limits in force
     * @param duties the law of duties of the same day
     * @param finder who found the person
     */
    public Outcomes(RuleLogic logic, List<Rule> rules, Limits limits, DutyLaw duties, Finder finder) {
        this.logic = logic;
        this.rules = rules;
        this.limits = limits;
        this.duties = duties;
        this.finder = finder;
        for (Key key : KEYS) {
            logic.conclusions(key).forEach((code, when) -> add(key, code, when));
        }
    }

    public List<Outcome> all() {
        return all;
    }

    private void add(Key key, Code code, int when) {
        if (!(code.value() instanceof DutyAction action)) {
            all.add(new Outcome(key, code.name(), when));
        } else if (duties.of(action).applies(finder)) {
            all.add(new Outcome(key, code.name(), when));
            if (duties.of(action).hasRecipient()) {
                int shared = logic.diagrams().and(when, shared(action));
                all.add(new Outcome(key, code.name() + " SHARED", shared));
            }
            limits(action);
        }
    }

    /** When the recipient may learn who the person is. */
    private int shared(DutyAction action) {
        return duties.of(action).naming().map(logic::when).orElse(Diagrams.FALSE);
    }

    /** For each time limit in force the cases in which it is the one shown. */
    private void limits(DutyAction action) {
        Map<Due, Integer> byLimit = new TreeMap<>(limits.earliest());
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.then()) {
                if (conclusion instanceof Conclusion.OfCode code
                        && code.code().value().equals(action)) {
                    code.deadline()
                            .flatMap(limits.of())
                            .ifPresent(limit -> byLimit.merge(limit, logic.counts(rule, code), logic.diagrams()::or));
                }
            }
        }
        if (byLimit.size() + (hasRuleWithoutLimit(action) ? 1 : 0) < 2) {
            return;
        }
        int earlier = Diagrams.FALSE;
        for (Map.Entry<Due, Integer> entry : byLimit.entrySet()) {
            int now = logic.diagrams().and(entry.getValue(), logic.diagrams().not(earlier));
            all.add(new Outcome(Key.DUTIES, action.name() + " " + entry.getKey().parameter(), now));
            earlier = logic.diagrams().or(earlier, entry.getValue());
        }
    }

    private boolean hasRuleWithoutLimit(DutyAction action) {
        return rules.stream()
                .flatMap(rule -> rule.then().stream())
                .anyMatch(conclusion -> conclusion instanceof Conclusion.OfCode code
                        && code.code().value().equals(action)
                        && code.deadline().flatMap(limits.of()).isEmpty());
    }
}
