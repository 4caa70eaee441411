package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a period as diagrams, and the findings about them.
 *
 * @param law the law of the period
 * @param logic its rules as functions of all cases
 * @param keys in which cases its keys get their values
 * @param findings what was found so far; it grows
 */
record Period(LawInForce law, RuleLogic logic, KeyLogic keys, List<Finding> findings) {
    Diagrams diagrams() {
        return logic.diagrams();
    }

    /** The cases in which a rule fires and everything that it reads is decided. */
    int fires(Rule rule) {
        return diagrams().and(logic.fires(rule.id()), keys.reached(rule.reads()));
    }

    /** The plainest of some cases, on the first day of the period. */
    Witness witness(int cases) {
        return witness(diagrams().witness(cases));
    }

    /** The case at a point, on the first day of the period. */
    Witness witness(int[] point) {
        return Witness.at(point, logic.space(), law.days().from());
    }

    /** Adds a finding about some rules, shown at their places. */
    void add(FindingKind kind, List<Rule> rules, Text what, Text why, Optional<Witness> witness) {
        add(kind, rules, rules.stream().map(Rule::place).toList(), what, why, witness);
    }

    /** Adds a finding about a rule, shown at its place and then at others. */
    void add(FindingKind kind, Rule rule, List<Rule.Place> others, Text what, Text why) {
        List<Rule.Place> places = new ArrayList<>(List.of(rule.place()));
        places.addAll(others);
        add(kind, List.of(rule), places, what, why, Optional.empty());
    }

    /** Adds a finding about some rules, shown at other places. */
    void add(
            FindingKind kind,
            List<Rule> rules,
            List<Rule.Place> places,
            Text what,
            Text why,
            Optional<Witness> witness) {
        findings.add(new Finding(kind, rules.stream().map(Rule::id).toList(), places, law.days(), what, why, witness));
    }
}
