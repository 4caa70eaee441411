package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.TableInput;
import al.nrm.io.json.NrmJson;
import al.nrm.provider.Directory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nrm directory read}: the directory document of a table. */
@Command(name = "read")
final class DirectoryReadCommand extends CliCommand {
    @Parameters(paramLabel = "FILE.csv", descriptionKey = "table.file")
    private String file = "";

    @Override
    protected int run() {
        Directory directory = new TableInput(context()).directoryTable(file);
        return deliver(NrmJson.standard().pretty(directory) + "\n");
    }
}
