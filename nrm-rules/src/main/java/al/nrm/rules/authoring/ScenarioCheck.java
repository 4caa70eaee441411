package al.nrm.rules.authoring;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.Scenario;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Scenarios that cannot be read or name unknown rules and sources, and rules without a scenario of each kind. */
final class ScenarioCheck implements Check {
    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        Set<String> rules = new TreeSet<>(pack.ruleIds());
        Problems wrong = new Problems();
        Set<String> fired = new HashSet<>();
        Set<String> silent = new HashSet<>();
        for (Scenario scenario : draft.scenarios()) {
            Rule.Place place = new Rule.Place(scenario.path(), 1);
            Set<String> named = new TreeSet<>(scenario.fired());
            named.addAll(scenario.silent());
            named.removeAll(rules);
            named.forEach(rule -> wrong.unknown(place, Findings.text("scenario.rule", rule), rule, rules));
            fired.addAll(scenario.fired());
            silent.addAll(scenario.silent());
            String source = scenario.source().replaceFirst("\\s*[:;].*", "").strip();
            if (!pack.sources().containsKey(source)) {
                findings.warning(place, "scenario.source", source);
            }
        }
        draft.problems().forEach(problem -> findings.add(new Finding(problem, Finding.Severity.ERROR)));
        wrong.sorted().forEach(problem -> findings.add(new Finding(problem, Finding.Severity.ERROR)));
        for (Rule rule : pack.rules()) {
            if (!fired.contains(rule.id())) {
                findings.warning(rule.place(), "scenario.fired", rule.id());
            }
            if (!silent.contains(rule.id())) {
                findings.warning(rule.place(), "scenario.silent", rule.id());
            }
        }
    }
}
