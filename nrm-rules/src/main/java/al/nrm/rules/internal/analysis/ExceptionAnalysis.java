package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The exceptions of one period: those that never meet the rule that they override, and those that leave it nothing. */
final class ExceptionAnalysis {
    private final LawInForce period;
    private final RuleLogic logic;
    private final Diagrams diagrams;
    private final KeyLogic keys;
    private final List<Finding> findings;

    ExceptionAnalysis(LawInForce period, RuleLogic logic, KeyLogic keys, List<Finding> findings) {
        this.period = period;
        this.logic = logic;
        this.diagrams = logic.diagrams();
        this.keys = keys;
        this.findings = findings;
    }

    /** Adds what it finds, as it finds it. */
    void run() {
        for (Rule rule : period.rules()) {
            List<Rule> exceptions = period.overrides().over(rule);
            int fires = fires(rule);
            if (!exceptions.isEmpty() && fires != Diagrams.FALSE) {
                exceptions.stream()
                        .filter(exception ->
                                fires(exception) != Diagrams.FALSE && diagrams.exclude(fires, fires(exception)))
                        .forEach(exception -> withoutCase(rule, exception));
                rule.then().stream()
                        .filter(conclusion ->
                                !period.overrides().over(rule, conclusion).isEmpty())
                        .filter(conclusion -> diagrams.exclude(fires, logic.counts(rule, conclusion)))
                        .forEach(conclusion -> alwaysSetAside(rule, conclusion));
            }
        }
    }

    private int fires(Rule rule) {
        return diagrams.and(logic.fires(rule.id()), keys.reached(rule.reads()));
    }

    private void withoutCase(Rule rule, Rule exception) {
        findings.add(new Finding(
                FindingKind.EXCEPTION_WITHOUT_CASE,
                List.of(exception.id(), rule.id()),
                List.of(exception.place(), rule.place()),
                period.days(),
                Text.of(
                        "Përjashtimi \"" + exception.id() + "\" nuk e mënjanon kurrë rregullin \"" + rule.id() + "\" ("
                                + rule.place() + ").",
                        "The exception \"" + exception.id() + "\" never sets aside the rule \"" + rule.id() + "\" ("
                                + rule.place() + ")."),
                Text.of("Në asnjë rast nuk zbatohen së bashku.", "They never fire together."),
                Optional.empty()));
    }

    private void alwaysSetAside(Rule rule, Conclusion conclusion) {
        List<Rule> exceptions = period.overrides().over(rule, conclusion);
        String names = exceptions.stream().map(one -> "\"" + one.id() + "\"").collect(Collectors.joining(", "));
        String concluded =
                conclusion instanceof Conclusion.OfCode code ? code.key().with(code.code()) : Key.SERVICES.wire();
        List<Rule.Place> places = new ArrayList<>(List.of(rule.place()));
        exceptions.forEach(exception -> places.add(exception.place()));
        findings.add(new Finding(
                FindingKind.ALWAYS_SET_ASIDE,
                List.of(rule.id()),
                places,
                period.days(),
                Text.of(
                        "Përfundimi " + concluded + " i rregullit \"" + rule.id() + "\" nuk vlen kurrë.",
                        "The conclusion " + concluded + " of the rule \"" + rule.id() + "\" never counts."),
                Text.of(
                        "Kudo ku ai zbatohet, e mënjanon " + names + ".",
                        "Wherever it fires, it is set aside by " + names + "."),
                Optional.empty()));
    }
}
