package al.nrm.io.cli;

import al.nrm.io.report.form.PromptCard;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm form card}: one sheet of A5 for those who have no machine at hand. */
@Command(name = "card", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class FormCardCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable FormCommand forms;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        FormCommand parent = Objects.requireNonNull(forms);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        NrmCommand given = parent.options(line);
        LoadedRules law = parent.desk().law(given);
        String page = PromptCard.of(
                law.glossary().directory(), parent.desk().wording().language());
        return parent.desk().deliver(given, false, page);
    }
}
