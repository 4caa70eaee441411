package al.nrm.io.cli;

import al.nrm.io.report.Labels;
import al.nrm.rules.authoring.Coverage;
import al.nrm.rules.authoring.Mutant;
import al.nrm.rules.authoring.MutationRun;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.text.Text;
import al.nrm.text.TextLanguage;
import java.util.Collection;
import java.util.TreeSet;

/** What came of a run of scenarios, in words. */
final class ScenarioReport {
    private final HelpWording wording;
    private final Labels words;

    ScenarioReport(HelpWording wording) {
        this.wording = wording;
        this.words = wording.words();
    }

    /** Each failed scenario by its path, and everything in which the decision differs. */
    String failures(ScenarioRun run) {
        StringBuilder text = new StringBuilder();
        for (ScenarioRun.Result result : run.results()) {
            if (!result.passed()) {
                text.append(result.scenario().path())
                        .append(": ")
                        .append(result.scenario().title().in(wording.language()))
                        .append('\n');
                for (Text failure : result.failures()) {
                    text.append("  ").append(failure.in(wording.language())).append('\n');
                }
                if (result.scenario().exercise().isPresent()) {
                    text.append("  ").append(words.of("test.exercise")).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** How many passed and failed; in English the last line says it. */
    String counted(ScenarioRun run) {
        StringBuilder text = new StringBuilder();
        if (wording.language() == TextLanguage.SQ) {
            line(text, "test.counted", run.passed(), run.failed());
        }
        return text.toString();
    }

    String coverage(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "test.coverage",
                coverage.rules().size(),
                coverage.fired().size(),
                coverage.silent().size());
        rules(text, "test.never-fired", coverage.neverFired());
        rules(text, "test.never-silent", coverage.neverSilent());
        return text.toString();
    }

    private void rules(StringBuilder text, String key, Collection<String> rules) {
        if (!rules.isEmpty()) {
            line(text, key, String.join(", ", new TreeSet<>(rules)));
        }
    }

    /** How many changes were noticed, and each that was not. */
    String mutation(MutationRun run) {
        StringBuilder text = new StringBuilder();
        line(text, "test.mutation", run.mutants(), run.noticed(), run.percent());
        for (Mutant survivor : run.survivors()) {
            line(text, "test.survivor", survivor.changed(), survivor.what().in(wording.language()));
        }
        return text.toString();
    }

    String noMutation() {
        return words.of("test.no-mutation") + "\n";
    }

    private void line(StringBuilder text, String key, Object... values) {
        text.append(words.of(key, values)).append('\n');
    }
}
