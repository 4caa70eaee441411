package al.nrm.rules.authoring;

import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import al.nrm.decision.UndecidedException;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Scenarios run against rules.
 *
 * <pre>{@code
 * ScenarioRun run = ScenarioRun.of(draft.scenarios(), draft.rules());
 * long failed = run.failed();
 * }</pre>
 *
 * @param results one for each scenario, by path
 */
public record ScenarioRun(List<Result> results) {
    public ScenarioRun {
        results = List.copyOf(results);
    }

    /**
     * The outcome of one scenario.
     *
     * @param scenario the scenario
     * @param failures everything in which the decision differs from what must follow
     * @param fired the rules that fired
     */
    public record Result(Scenario scenario, List<Text> failures, Set<String> fired) {
        public Result {
            failures = List.copyOf(failures);
            fired = Set.copyOf(fired);
        }

        /** {@return whether the decision is as the scenario expects} */
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    /**
     * Runs scenarios in parallel.
     *
     * @param scenarios the scenarios to run
     * @param rules the rules of the pack that has the scenarios
     * @return the results, by path
     */
    public static ScenarioRun of(List<Scenario> scenarios, ReferralRules rules) {
        return new ScenarioRun(scenarios.parallelStream()
                .map(scenario -> run(scenario, rules))
                .sorted(Comparator.comparing(result -> result.scenario().path()))
                .toList());
    }

    private static Result run(Scenario scenario, ReferralRules rules) {
        List<Text> failures = new ArrayList<>();
        Stream.of(scenario.fired(), scenario.silent())
                .flatMap(Set::stream)
                .filter(rule -> !rules.pack().ruleIds().contains(rule))
                .forEach(rule -> failures.add(Findings.text("scenario.rule", rule)));
        try {
            ReferralRules chosen = scenario.directory().map(rules::with).orElse(rules);
            Decision decision = chosen.decide(scenario.caseFile());
            failures.addAll(scenario.expectation().differences(decision));
            Set<String> fired = new TreeSet<>();
            decision.reasons().stream().map(Reason::rule).forEach(fired::add);
            return new Result(scenario, failures, fired);
        } catch (UndecidedException undecided) {
            failures.add(undecided.what());
            return new Result(scenario, failures, Set.of());
        }
    }

    /** {@return how many scenarios passed} */
    public long passed() {
        return results.stream().filter(Result::passed).count();
    }

    /** {@return how many scenarios failed} */
    public long failed() {
        return results.size() - passed();
    }
}
