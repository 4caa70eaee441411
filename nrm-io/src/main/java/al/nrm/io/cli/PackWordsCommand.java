package al.nrm.io.cli;

import al.nrm.io.report.WordText;
import al.nrm.rules.authoring.VocabularyList;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack words}: every word that a rule may use. */
@Command(name = "words", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackWordsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        String text = WordText.of(VocabularyList.book(), parent.desk().wording().language());
        return parent.desk().deliver(given, delivery -> {
            delivery.print(text);
            return ExitCode.DONE.code();
        });
    }
}
