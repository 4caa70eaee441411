package al.nrm.io.cli.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command with a query about one case, answered as text or as JSON. */
abstract class CaseCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "CASE.json", descriptionKey = "case")
    private String file = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private @Nullable String format;

    @Override
    protected final int run() {
        values().check("--format", format, "text", "json");
        checkStandardInput(file);
        LoadedRules law = context().law(options());
        check(law);
        return deliver(answer(law, context().caseFile(file, law)));
    }

    /**
     * Checks what depends on the law, before the case is read.
     *
     * @throws UsageException if something is wrong
     */
    abstract void check(LoadedRules law);

    /** The answer, with a line feed at its end. */
    abstract String answer(LoadedRules law, CaseFile caseFile);
}
