package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CommandGroup;
import picocli.CommandLine.Command;

/** {@code nrm directory}: a directory as a table, and what it lacks. */
@Command(
        name = "directory",
        subcommands = {
            DirectoryTemplateCommand.class,
            DirectoryReadCommand.class,
            DirectoryCheckCommand.class,
            DirectoryMergeCommand.class
        })
public final class DirectoryCommand extends CommandGroup {}
