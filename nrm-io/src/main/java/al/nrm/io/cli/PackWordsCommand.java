package al.nrm.io.cli;

import al.nrm.io.report.criteria.WordText;
import al.nrm.rules.authoring.VocabularyList;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack words}: every word that a rule may use, to read or for Drools to compile. */
@Command(name = "words", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackWordsCommand implements Callable<Integer> {
    private static final String DRL = "drl";

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|drl", descriptionKey = "words.format")
    private @Nullable String format;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        parent.checkFormat(spec, format, "text", DRL);
        String text = DRL.equals(format)
                ? VocabularyList.drl(parent.draft(given, null).pack())
                : WordText.of(VocabularyList.book(), parent.desk().wording().language());
        return parent.desk().deliver(given, delivery -> {
            delivery.print(text);
            return ExitCode.DONE.code();
        });
    }
}
