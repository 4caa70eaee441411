package al.nrm.io.cli.internal.command;

/** A command that only has commands below it, as {@code nrm pack}; without one of them it is wrong usage. */
public abstract class CommandGroup extends CliCommand {
    @Override
    protected final int run() {
        throw values().refused(
                        "usage.no-command",
                        String.join(", ", line().getSubcommands().keySet()));
    }
}
