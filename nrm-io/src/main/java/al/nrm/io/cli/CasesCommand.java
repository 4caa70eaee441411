package al.nrm.io.cli;

import picocli.CommandLine.Command;

/** {@code nrm cases}: cases as a table. */
@Command(
        name = "cases",
        subcommands = {CasesTemplateCommand.class, CasesReadCommand.class})
final class CasesCommand extends CommandGroup {}
