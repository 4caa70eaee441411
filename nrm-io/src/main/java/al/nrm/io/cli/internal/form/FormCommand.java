package al.nrm.io.cli.internal.form;

import al.nrm.io.cli.internal.command.CommandGroup;
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
public final class FormCommand extends CommandGroup {}
