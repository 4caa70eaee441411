package al.nrm.io.cli;

import al.nrm.io.report.form.PromptCard;
import picocli.CommandLine.Command;

/** {@code nrm form card}: a sheet of A5 for use without a computer. */
@Command(name = "card")
final class FormCardCommand extends CliCommand {
    @Override
    int run() {
        LoadedRules law = context().law(options());
        return deliver(PromptCard.of(law.glossary().directory(), context().language()));
    }
}
