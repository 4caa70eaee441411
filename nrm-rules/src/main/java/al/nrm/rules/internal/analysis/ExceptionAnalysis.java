package al.nrm.rules.internal.analysis;

import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Conclusion;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The exceptions of one period: those that never meet the rule that they override, and those that leave it nothing. */
final class ExceptionAnalysis {
    private final Period period;
    private final RuleLogic logic;
    private final Diagrams diagrams;
    private final Overrides overrides;

    ExceptionAnalysis(Period period) {
        this.period = period;
        this.logic = period.logic();
        this.diagrams = period.diagrams();
        this.overrides = period.law().overrides();
    }

    /** Adds what it finds, as it finds it. */
    void run() {
        for (Rule rule : period.law().rules()) {
            List<Rule> exceptions = overrides.over(rule);
            int fires = period.fires(rule);
            if (!exceptions.isEmpty() && fires != Diagrams.FALSE) {
                exceptions.stream()
                        .filter(exception -> period.fires(exception) != Diagrams.FALSE
                                && diagrams.exclude(fires, period.fires(exception)))
                        .forEach(exception -> withoutCase(rule, exception));
                rule.then().stream()
                        .filter(conclusion -> !overrides.over(rule, conclusion).isEmpty())
                        .filter(conclusion -> diagrams.exclude(fires, logic.counts(rule, conclusion)))
                        .forEach(conclusion -> alwaysSetAside(rule, conclusion));
            }
        }
    }

    private void withoutCase(Rule rule, Rule exception) {
        period.add(
                FindingKind.EXCEPTION_WITHOUT_CASE,
                List.of(exception, rule),
                Text.of(
                        "Përjashtimi \"" + exception.id() + "\" nuk e mënjanon kurrë rregullin \"" + rule.id() + "\" ("
                                + rule.place() + ").",
                        "The exception \"" + exception.id() + "\" never sets aside the rule \"" + rule.id() + "\" ("
                                + rule.place() + ")."),
                Text.of("Në asnjë rast nuk zbatohen së bashku.", "They never fire together."),
                Optional.empty());
    }

    private void alwaysSetAside(Rule rule, Conclusion conclusion) {
        List<Rule> exceptions = overrides.over(rule, conclusion);
        String names = exceptions.stream().map(one -> "\"" + one.id() + "\"").collect(Collectors.joining(", "));
        String concluded =
                conclusion instanceof Conclusion.OfCode code ? code.key().with(code.code()) : Key.SERVICES.wire();
        period.add(
                FindingKind.ALWAYS_SET_ASIDE,
                rule,
                exceptions.stream().map(Rule::place).toList(),
                Text.of(
                        "Përfundimi " + concluded + " i rregullit \"" + rule.id() + "\" nuk vlen kurrë.",
                        "The conclusion " + concluded + " of the rule \"" + rule.id() + "\" never counts."),
                Text.of(
                        "Kudo ku ai zbatohet, e mënjanon " + names + ".",
                        "Wherever it fires, it is set aside by " + names + "."));
    }
}
