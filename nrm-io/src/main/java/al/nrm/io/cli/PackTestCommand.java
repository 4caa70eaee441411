package al.nrm.io.cli;

import al.nrm.rules.authoring.Coverage;
import al.nrm.rules.authoring.MutationRun;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.rules.authoring.ScenarioRun;
import al.nrm.rules.pack.RulePackException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack test}: runs the scenarios of a pack. */
@Command(name = "test", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackTestCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", arity = "0..1", descriptionKey = "pack")
    private @Nullable Path path;

    @Option(names = "--mutate")
    private boolean mutate;

    @Option(names = "--mutate-only", paramLabel = "ID", split = ",", descriptionKey = "mutate-only")
    private Set<String> mutateOnly = new TreeSet<>();

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        PackDraft draft = parent.draft(given, path);
        if (!draft.problems().isEmpty()) {
            throw new RulePackException(draft.problems());
        }
        ScenarioRun run = ScenarioRun.of(draft.scenarios(), draft.rules());
        ScenarioReport report = new ScenarioReport(parent.desk().wording());
        return parent.desk().deliver(given, delivery -> {
            delivery.print(report.failures(run));
            if (!given.quiet()) {
                delivery.print(report.coverage(Coverage.of(draft.pack(), run)));
            }
            if (mutate || !mutateOnly.isEmpty()) {
                // Where scenarios fail already, nothing says which of them a change would break.
                delivery.print(run.failed() > 0 ? report.noMutation() : report.mutation(mutation(draft)));
            }
            // The last line is the same in both languages, since scripts read it.
            delivery.print(report.counted(run));
            delivery.print(run.passed() + " passed, " + run.failed() + " failed\n");
            return (run.failed() == 0 ? ExitCode.DONE : ExitCode.SCENARIO_FAILED).code();
        });
    }

    private MutationRun mutation(PackDraft draft) {
        return mutateOnly.isEmpty() ? MutationRun.of(draft) : MutationRun.of(draft, mutateOnly);
    }
}
