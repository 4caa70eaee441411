package al.nrm.rules.authoring;

import al.nrm.rules.pack.RulePack;
import al.nrm.rules.pack.Scenario;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules fire in a scenario, and which a scenario shows silent.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(draft.pack(), run);
 * NavigableSet<String> withoutScenario = coverage.neverFired();
 * }</pre>
 *
 * @param rules every rule of the pack
 * @param fired the rules that fired in a scenario
 * @param silent the rules that a scenario names as silent and that did not fire in it
 */
public record Coverage(NavigableSet<String> rules, NavigableSet<String> fired, NavigableSet<String> silent) {

    /**
     * The coverage of a run of scenarios.
     *
     * @param pack the pack
     * @param run a run of its scenarios
     * @return the rules that did not fire, and those that always did
     */
    public static Coverage of(RulePack pack, ScenarioRun run) {
        NavigableSet<String> rules = new TreeSet<>(pack.ruleIds());
        NavigableSet<String> fired = new TreeSet<>();
        NavigableSet<String> silent = new TreeSet<>();
        for (ScenarioRun.Result result : run.results()) {
            Scenario scenario = result.scenario();
            fired.addAll(result.fired());
            scenario.silent().stream()
                    .filter(rule -> !result.fired().contains(rule))
                    .forEach(silent::add);
        }
        fired.retainAll(rules);
        silent.retainAll(rules);
        return new Coverage(rules, fired, silent);
    }

    /** {@return the rules that fire in no scenario} */
    public NavigableSet<String> neverFired() {
        return without(fired);
    }

    /** {@return the rules that no scenario shows silent} */
    public NavigableSet<String> neverSilent() {
        return without(silent);
    }

    private NavigableSet<String> without(Set<String> shown) {
        NavigableSet<String> rest = new TreeSet<>(rules);
        rest.removeAll(shown);
        return rest;
    }
}
