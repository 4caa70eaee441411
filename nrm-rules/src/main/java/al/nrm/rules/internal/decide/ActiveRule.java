package al.nrm.rules.internal.decide;

import al.nrm.decision.Due;
import al.nrm.rules.internal.rule.Code;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule in force, with what no case changes: its place among the reasons, what it reads, and its exceptions. */
final class ActiveRule {
    private final Rule rule;
    private final int place;
    private final int reading;
    private final LawInForce law;
    private final RuleEvidence evidence;
    private final RuleEffect whole;
    private final List<Limit> limits = new ArrayList<>(0);
    /** What falls away before each exception, by its id; empty where the rule has none. */
    private final Map<String, List<Conclusion>> exceptions = new HashMap<>(0);

    private final boolean hasPartInExceptions;
    /** One bit for each key. */
    private final int reads;

    /**
     * @param place its place among the rules in force, in the order of reasons
     * @param reading the number of the set of keys that it reads, among those of the law in force
     */
    ActiveRule(Rule rule, int place, int reading, LawInForce law) {
        this.reading = reading;
        this.rule = rule;
        this.place = place;
        this.law = law;
        this.evidence = new RuleEvidence(rule, law.evaluation());
        this.whole = new RuleEffect(this, rule, rule.then(), evidence, law);
        for (Conclusion.OfCode code : whole.codes()) {
            Optional<Due> due = code.deadline().flatMap(law::due);
            if (due.isPresent()) {
                limits.add(new Limit(code.code(), due.get()));
            }
        }
        this.reads = ReasonIndex.bits(rule.keysRead());
        for (Rule exception : law.overrides().over(rule)) {
            exceptions.put(
                    exception.id(),
                    rule.then().stream()
                            .filter(conclusion -> Overrides.fallsAway(conclusion, exception))
                            .toList());
        }
        this.hasPartInExceptions = !exceptions.isEmpty() || !rule.overrides().isEmpty();
    }

    /** A duty that the rule concludes, with a time limit in force. */
    record Limit(Code duty, Due due) {}

    String id() {
        return rule.id();
    }

    int place() {
        return place;
    }

    /** The keys that it reads, one bit each. */
    int reads() {
        return reads;
    }

    /** The same number for all rules in force that read the same keys. */
    int reading() {
        return reading;
    }

    /** The time limits of the duties that it concludes. */
    List<Limit> limits() {
        return limits;
    }

    /** Whether it is an exception, or has one. */
    boolean hasPartInExceptions() {
        return hasPartInExceptions;
    }

    /** What falls away of it where another rule fires too; nothing if that is no exception to it. */
    List<Conclusion> fallingBefore(ActiveRule exception) {
        return exceptions.getOrDefault(exception.id(), List.of());
    }

    /** What it concludes without what fell away in a case. */
    RuleEffect effect(SetAside fallen) {
        return fallen.isNothing() ? whole : new RuleEffect(this, rule, fallen.left(rule.then()), evidence, law);
    }
}
