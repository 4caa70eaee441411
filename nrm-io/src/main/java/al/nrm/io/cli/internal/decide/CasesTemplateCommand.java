package al.nrm.io.cli.internal.decide;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.SeparatorOption;
import al.nrm.io.spreadsheet.CaseTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nrm cases template}: the headings of a table of cases. */
@Command(name = "template")
final class CasesTemplateCommand extends CliCommand {
    @Option(names = "--with-identity", descriptionKey = "cases.identity-columns")
    private boolean withIdentity;

    @Mixin
    private SeparatorOption separator = new SeparatorOption();

    @Override
    protected int run() {
        char between = separator.value(values());
        return deliver(
                CaseTable.template(context().law(options()).terms(), context().language(), between, withIdentity));
    }
}
