package al.nrm.io.cli;

/** A command that only has commands below it, as {@code nrm pack}; without one of them it is wrong usage. */
abstract class CommandGroup extends CliCommand {
    @Override
    final int run() {
        throw values().refused(
                        "usage.no-command",
                        String.join(", ", line().getSubcommands().keySet()));
    }
}
