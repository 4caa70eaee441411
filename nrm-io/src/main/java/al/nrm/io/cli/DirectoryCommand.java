package al.nrm.io.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm directory}: a directory as a table, and what it lacks. */
@Command(name = "directory", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class DirectoryCommand implements Runnable {
    private final CommandContext desk;

    @ParentCommand
    private @Nullable NrmCommand options;

    @Spec
    private @Nullable CommandSpec spec;

    DirectoryCommand(CommandContext desk) {
        this.desk = desk;
    }

    CommandContext desk() {
        return desk;
    }

    /** The options that every command has, checked. */
    NrmCommand options(CommandLine line) {
        NrmCommand given = Objects.requireNonNull(options);
        given.checkLanguage(line);
        return given;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        options(line);
        throw new UsageException.Because(
                line,
                desk.wording()
                        .words()
                        .of(
                                "usage.no-command",
                                String.join(", ", line.getSubcommands().keySet())));
    }
}
