package al.nrm.rules.authoring;

import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.pack.RulePackProblem;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether the scenarios can be read, name rules that there are, and show every rule. */
final class ScenarioCheck implements Check {
    @Override
    public List<Finding> of(PackDraft draft) {
        List<Finding> findings = new ArrayList<>();
        Set<String> rules = new TreeSet<>(draft.pack().ruleIds());
        Problems wrong = new Problems();
        Set<String> fired = new HashSet<>();
        Set<String> silent = new HashSet<>();
        for (Scenario scenario : draft.scenarios()) {
            Set<String> named = new TreeSet<>(scenario.fired());
            named.addAll(scenario.silent());
            named.removeAll(rules);
            named.forEach(rule -> wrong.unknown(
                    new Rule.Place(scenario.path(), 1),
                    Text.of("Paketa nuk ka rregullin \"" + rule + "\".", "The pack has no rule \"" + rule + "\"."),
                    rule,
                    rules));
            fired.addAll(scenario.fired());
            silent.addAll(scenario.silent());
            String source = scenario.source().replaceFirst("\\s*[:;].*", "").strip();
            if (!draft.pack().sources().containsKey(source)) {
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        new Rule.Place(scenario.path(), 1),
                        Text.of(
                                "Burimi i skenarit, \"" + source + "\", nuk është te sources.yaml.",
                                "The source of the scenario, \"" + source + "\", is not in sources.yaml."),
                        Text.of(
                                "Shkruhet si një citim: burimi: vendi.",
                                "It is written as a citation: source: place.")));
            }
        }
        draft.problems().forEach(problem -> findings.add(new Finding(problem, Finding.Severity.ERROR)));
        wrong.sorted().forEach(problem -> findings.add(new Finding(problem, Finding.Severity.ERROR)));
        for (Rule rule : CheckedPack.of(draft.pack()).rules()) {
            if (!fired.contains(rule.id())) {
                findings.add(missing(
                        rule,
                        Text.of("në të cilin zbatohet", "in which it fires"),
                        Text.of("rules: { fired: [" + rule.id() + "] }", "rules: { fired: [" + rule.id() + "] }")));
            }
            if (!silent.contains(rule.id())) {
                findings.add(missing(
                        rule,
                        Text.of("të ngjashëm në të cilin nuk zbatohet", "close by in which it does not fire"),
                        Text.of("rules: { silent: [" + rule.id() + "] }", "rules: { silent: [" + rule.id() + "] }")));
            }
        }
        return findings;
    }

    private static Finding missing(Rule rule, Text which, Text key) {
        return new Finding(
                RulePackProblem.builder()
                        .path(rule.place().path())
                        .line(rule.place().line())
                        .what(Text.of(
                                "Rregulli \"" + rule.id() + "\" nuk ka asnjë skenar " + which.sq() + ".",
                                "The rule \"" + rule.id() + "\" has no scenario " + which.en() + "."))
                        .why(Text.of("Asnjë skenar nuk thotë " + key.sq() + ".", "No scenario says " + key.en() + "."))
                        .build(),
                Finding.Severity.WARNING);
    }
}
