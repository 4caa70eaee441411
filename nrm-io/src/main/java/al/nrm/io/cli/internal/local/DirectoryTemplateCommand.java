package al.nrm.io.cli.internal.local;

import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.SeparatorOption;
import al.nrm.io.spreadsheet.DirectoryTable;
import al.nrm.provider.Directory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nrm directory template}: the directory as a table in which an authority fills in what is missing. */
@Command(name = "template")
final class DirectoryTemplateCommand extends CliCommand {
    @Option(names = "--blank", descriptionKey = "table.blank")
    private boolean blank;

    @Mixin
    private SeparatorOption separator = new SeparatorOption();

    @Override
    protected int run() {
        char between = separator.value(values());
        Directory directory =
                blank ? Directory.EMPTY : context().law(options()).glossary().directory();
        return deliver(DirectoryTable.write(directory, context().language(), between));
    }
}
