package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.rules.authoring.Coverage;
import al.nrm.rules.authoring.MutationRun;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.rules.pack.RulePackException;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nrm pack test}: runs the scenarios of a pack. */
@Command(name = "test")
final class PackTestCommand extends OnePackCommand {
    @Option(names = "--mutate")
    private boolean mutate;

    @Option(names = "--mutate-only", paramLabel = "ID", split = ",", descriptionKey = "mutate-only")
    private Set<String> mutateOnly = new TreeSet<>();

    @Override
    protected int run() {
        PackDraft draft = draft();
        if (!draft.problems().isEmpty()) {
            throw new RulePackException(draft.problems());
        }
        ScenarioRun run = ScenarioRun.of(draft.scenarios(), draft.rules());
        ScenarioReport report = new ScenarioReport(context().words());
        return context().deliver(options(), false, target -> {
            target.print(report.failures(run));
            if (!options().quiet()) {
                target.print(report.coverage(Coverage.of(draft.pack(), run)));
            }
            if (mutate || !mutateOnly.isEmpty()) {
                // If scenarios fail already, it is not known which of them a change would break.
                target.print(run.failed() > 0 ? report.noMutation() : report.mutation(mutation(draft)));
            }
            // The last line is the same in both languages, since scripts read it.
            target.print(report.counted(run));
            target.print(run.passed() + " passed, " + run.failed() + " failed\n");
            return (run.failed() == 0 ? ExitCode.DONE : ExitCode.SCENARIO_FAILED).code();
        });
    }

    private MutationRun mutation(PackDraft draft) {
        return mutateOnly.isEmpty() ? MutationRun.of(draft) : MutationRun.of(draft, mutateOnly);
    }
}
