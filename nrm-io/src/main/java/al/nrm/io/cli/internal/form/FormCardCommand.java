package al.nrm.io.cli.internal.form;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.report.form.PromptCard;
import picocli.CommandLine.Command;

/** {@code nrm form card}: a sheet of A5 for use without a computer. */
@Command(name = "card")
final class FormCardCommand extends CliCommand {
    @Override
    protected int run() {
        LoadedRules law = context().law(options());
        return deliver(PromptCard.of(law.glossary().directory(), context().language()));
    }
}
