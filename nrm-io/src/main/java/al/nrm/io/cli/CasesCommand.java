package al.nrm.io.cli;

import picocli.CommandLine.Command;

/** {@code nrm cases}: cases as a table. */
@Command(name = "cases")
final class CasesCommand extends CommandGroup {
    CasesCommand(CommandContext desk) {
        super(desk);
    }
}
