package al.nrm.io.cli;

import picocli.CommandLine.Command;

/** {@code nrm form}: forms to hand over or to write on. */
@Command(
        name = "form",
        subcommands = {
            FormReferralCommand.class,
            FormIdentificationCommand.class,
            FormRightsCommand.class,
            FormCardCommand.class
        })
final class FormCommand extends CommandGroup {}
