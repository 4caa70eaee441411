package al.nrm.io.cli;

import picocli.CommandLine.Command;

/** {@code nrm pack}: what an author of a pack needs. */
@Command(
        name = "pack",
        subcommands = {
            PackWordsCommand.class,
            PackShowCommand.class,
            PackCheckCommand.class,
            PackWatchCommand.class,
            PackTestCommand.class,
            PackDiffCommand.class,
            PackInitCommand.class
        })
final class PackCommand extends CommandGroup {}
