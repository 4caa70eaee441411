package al.nrm.io.cli;

import al.nrm.io.spreadsheet.DirectoryTable;
import al.nrm.provider.Directory;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm directory template}: the directory as a table in which an authority fills in what is missing. */
@Command(name = "template", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class DirectoryTemplateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DirectoryCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--blank", descriptionKey = "table.blank")
    private boolean blank;

    @Option(names = "--separator", paramLabel = "comma|semicolon|tab", descriptionKey = "table.separator")
    private @Nullable String separator;

    @Override
    public Integer call() {
        DirectoryCommand command = Objects.requireNonNull(parent);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = command.options(line);
        CommandContext desk = command.desk();
        char between = new TableInput(desk).separator(line, separator);
        Directory directory =
                blank ? Directory.EMPTY : desk.law(given).glossary().directory();
        String table = DirectoryTable.write(directory, desk.wording().language(), between);
        return desk.deliver(given, false, table);
    }
}
