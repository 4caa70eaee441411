package al.nrm.io.cli;

import al.nrm.io.json.NrmJson;
import al.nrm.provider.Directory;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm directory read}: the directory document of a table. */
@Command(name = "read", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class DirectoryReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DirectoryCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "table.file")
    private String file = "";

    @Override
    public Integer call() {
        DirectoryCommand command = Objects.requireNonNull(parent);
        NrmCommand given = command.options(Objects.requireNonNull(spec).commandLine());
        Directory directory = new TableInput(command.desk()).directoryTable(file);
        return command.desk().deliver(given, false, NrmJson.standard().pretty(directory) + "\n");
    }
}
