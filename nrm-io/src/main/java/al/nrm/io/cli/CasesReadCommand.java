package al.nrm.io.cli;

import al.nrm.casefile.CaseFile;
import al.nrm.io.json.NrmJson;
import al.nrm.io.spreadsheet.CaseTable;
import al.nrm.io.spreadsheet.CaseTableReading;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code nrm cases read}: the cases of a table as JSON Lines. Rows in which something is wrong are reported, the others go
 * out, and the exit code is 1 in the end.
 */
@Command(name = "read", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class CasesReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable CasesCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "table.file")
    private String file = "";

    @Option(names = "--with-identity", descriptionKey = "cases.read-identity")
    private boolean withIdentity;

    @Override
    public Integer call() {
        CasesCommand command = Objects.requireNonNull(parent);
        NrmCommand given = command.options(Objects.requireNonNull(spec).commandLine());
        CommandContext desk = command.desk();
        TableInput input = new TableInput(desk);
        LoadedRules law = desk.law(given);
        CaseTableReading reading = CaseTable.read(input.bytes(file), law.terms(), withIdentity);
        if (reading.identityLeftOut() && !given.quiet()) {
            desk.streams().err().println(desk.wording().words().of("cases.identity-left-out"));
        }
        if (!reading.problems().isEmpty()) {
            RefusedFile refused = input.refused(file, reading.problems());
            if (reading.cases().isEmpty()) {
                throw refused;
            }
            new ErrorOutput(desk.wording()).print(refused, false, desk.streams().err());
        }
        return desk.deliver(given, withIdentity, delivery -> {
            for (CaseFile known : reading.cases()) {
                delivery.print(NrmJson.standard().line(known) + "\n");
            }
            return reading.problems().isEmpty() ? ExitCode.DONE.code() : ExitCode.INPUT_REFUSED.code();
        });
    }
}
