package al.nrm.io.cli.internal.pack;

import al.nrm.io.report.Labels;
import al.nrm.rules.authoring.Coverage;
import al.nrm.rules.authoring.MutationRun;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.TextLanguage;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The results of a run of scenarios as text. */
record ScenarioReport(Labels words) {
    /** The path and title of each failed scenario, and all differences of its decision. */
    String failures(ScenarioRun run) {
        StringBuilder text = new StringBuilder();
        for (ScenarioRun.Result result : run.results()) {
            if (!result.passed()) {
                Scenario scenario = result.scenario();
                text.append(scenario.path() + ": " + scenario.title().in(words.language()) + "\n");
                result.failures().forEach(failure -> text.append("  " + failure.in(words.language()) + "\n"));
                text.append(scenario.exercise().isPresent() ? "  " + line("test.exercise") : "");
            }
        }
        return text.toString();
    }

    /** The numbers of passed and failed scenarios in Albanian; in English the last line has them. */
    String counted(ScenarioRun run) {
        return words.language() == TextLanguage.SQ ? line("test.counted", run.passed(), run.failed()) : "";
    }

    String coverage(Coverage coverage) {
        return line(
                        "test.coverage",
                        coverage.rules().size(),
                        coverage.fired().size(),
                        coverage.silent().size())
                + rules("test.never-fired", coverage.neverFired())
                + rules("test.never-silent", coverage.neverSilent());
    }

    private String rules(String key, Collection<String> rules) {
        return rules.isEmpty() ? "" : line(key, String.join(", ", new TreeSet<>(rules)));
    }

    /** The number of changes that the scenarios noticed, and each one that they did not. */
    String mutation(MutationRun run) {
        return line("test.mutation", run.mutants(), run.noticed(), run.percent())
                + run.survivors().stream()
                        .map(survivor -> line(
                                "test.survivor",
                                survivor.changed(),
                                survivor.what().in(words.language())))
                        .collect(Collectors.joining());
    }

    String noMutation() {
        return line("test.no-mutation");
    }

    private String line(String key, Object... values) {
        return words.of(key, values) + "\n";
    }
}
