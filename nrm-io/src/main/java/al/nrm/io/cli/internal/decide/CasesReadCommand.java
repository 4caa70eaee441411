package al.nrm.io.cli.internal.decide;

import al.nrm.casefile.CaseFile;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ErrorOutput;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.cli.internal.command.RefusedFile;
import al.nrm.io.cli.internal.command.TableInput;
import al.nrm.io.json.NrmJson;
import al.nrm.io.spreadsheet.CaseTable;
import al.nrm.io.spreadsheet.CaseTableReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nrm cases read}: the cases of a table as JSON Lines. Rows in which something is wrong are reported, the others are
 * written, and the exit code is 1 in the end.
 */
@Command(name = "read")
final class CasesReadCommand extends CliCommand {
    @Parameters(paramLabel = "FILE.csv", descriptionKey = "table.file")
    private String file = "";

    @Option(names = "--with-identity", descriptionKey = "cases.read-identity")
    private boolean withIdentity;

    @Override
    protected int run() {
        TableInput input = new TableInput(context());
        LoadedRules law = context().law(options());
        CaseTableReading reading = CaseTable.read(input.bytes(file), law.terms(), withIdentity);
        if (reading.identityLeftOut() && !options().quiet()) {
            context().err().println(context().words().of("cases.identity-left-out"));
        }
        if (!reading.problems().isEmpty()) {
            RefusedFile refused = input.refused(file, reading.problems());
            if (reading.cases().isEmpty()) {
                throw refused;
            }
            new ErrorOutput(context()).print(refused, false);
        }
        return context().deliver(options(), withIdentity, target -> {
            for (CaseFile known : reading.cases()) {
                target.print(NrmJson.standard().line(known) + "\n");
            }
            return reading.problems().isEmpty() ? ExitCode.DONE.code() : ExitCode.INPUT_REFUSED.code();
        });
    }
}
