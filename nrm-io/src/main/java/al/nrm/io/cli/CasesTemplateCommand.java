package al.nrm.io.cli;

import al.nrm.io.spreadsheet.CaseTable;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm cases template}: the headings of a table of cases. */
@Command(name = "template", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class CasesTemplateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable CasesCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--with-identity", descriptionKey = "cases.identity-columns")
    private boolean withIdentity;

    @Option(names = "--separator", paramLabel = "comma|semicolon|tab", descriptionKey = "table.separator")
    private @Nullable String separator;

    @Override
    public Integer call() {
        CasesCommand command = Objects.requireNonNull(parent);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = command.options(line);
        CommandContext desk = command.desk();
        char between = new TableInput(desk).separator(line, separator);
        String table =
                CaseTable.template(desk.law(given).terms(), desk.wording().language(), between, withIdentity);
        return desk.deliver(given, false, table);
    }
}
