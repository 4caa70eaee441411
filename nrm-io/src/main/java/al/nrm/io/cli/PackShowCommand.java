package al.nrm.io.cli;

import al.nrm.criteria.CriteriaBook;
import al.nrm.io.report.criteria.CriteriaHtml;
import al.nrm.io.report.criteria.CriteriaText;
import al.nrm.text.TextLanguage;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack show}: the criteria as a person reads them. */
@Command(name = "show", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackShowCommand implements Callable<Integer> {
    private static final String HTML = "html";

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", arity = "0..1", descriptionKey = "pack")
    private @Nullable Path path;

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "book.format")
    private @Nullable String format;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        parent.checkFormat(spec, format, "text", HTML);
        CriteriaBook book = parent.draft(given, path).book();
        TextLanguage language = parent.desk().wording().language();
        String shown = HTML.equals(format) ? CriteriaHtml.of(book, language) : CriteriaText.of(book, language);
        return parent.desk().deliver(given, delivery -> {
            delivery.print(shown);
            return ExitCode.DONE.code();
        });
    }
}
