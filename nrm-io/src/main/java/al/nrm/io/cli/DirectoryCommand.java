package al.nrm.io.cli;

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
final class DirectoryCommand extends CommandGroup {}
