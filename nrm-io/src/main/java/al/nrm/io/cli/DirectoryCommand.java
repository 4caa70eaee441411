package al.nrm.io.cli;

import picocli.CommandLine.Command;

/** {@code nrm directory}: a directory as a table, and what it lacks. */
@Command(name = "directory")
final class DirectoryCommand extends CommandGroup {
    DirectoryCommand(CommandContext desk) {
        super(desk);
    }
}
