package al.nrm.io.cli.internal.decide;

import al.nrm.io.cli.internal.command.CommandGroup;
import picocli.CommandLine.Command;

/** {@code nrm cases}: cases as a table. */
@Command(
        name = "cases",
        subcommands = {CasesTemplateCommand.class, CasesReadCommand.class})
public final class CasesCommand extends CommandGroup {}
