package al.nrm.io.cli.internal.pack;

import al.nrm.io.cli.internal.command.CommandGroup;
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
public final class PackCommand extends CommandGroup {}
