package al.nrm.io.cli;

import al.nrm.criteria.CriteriaBook;
import al.nrm.io.report.criteria.CriteriaEdition;
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
    private static final String SHORT = "short";

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", arity = "0..1", descriptionKey = "pack")
    private @Nullable Path path;

    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "book.format")
    private @Nullable String format;

    @Option(names = "--edition", paramLabel = "short|long", descriptionKey = "book.edition")
    private @Nullable String edition;

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "book.on")
    private @Nullable String day;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "book.rule")
    private @Nullable String rule;

    @Option(names = "--source", paramLabel = "ID", descriptionKey = "book.source")
    private @Nullable String source;

    @Option(names = "--changed-since", paramLabel = "OLD", descriptionKey = "book.changed-since")
    private @Nullable Path old;

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        parent.checkFormat(spec, format, "text", HTML);
        parent.checkChoice(spec, "--edition", edition, SHORT, "long");
        CriteriaBook book = narrowed(parent, parent.draft(given, path).book());
        TextLanguage language = parent.desk().wording().language();
        CriteriaEdition size = SHORT.equals(edition) ? CriteriaEdition.SHORT : CriteriaEdition.LONG;
        String shown =
                HTML.equals(format) ? CriteriaHtml.of(book, size, language) : CriteriaText.of(book, size, language);
        return parent.desk().deliver(given, delivery -> {
            delivery.print(shown);
            return ExitCode.DONE.code();
        });
    }

    /** The part of the book that the options name. */
    private CriteriaBook narrowed(PackCommand parent, CriteriaBook book) {
        BookNarrowing narrowing = new BookNarrowing(
                Objects.requireNonNull(spec).commandLine(),
                parent.desk().wording().words());
        CriteriaBook part = book;
        if (old != null) {
            part = narrowing.changedSince(parent.named(old).book(), part);
        }
        if (day != null) {
            part = narrowing.on(part, day);
        }
        if (source != null) {
            part = narrowing.source(part, source);
        }
        return rule == null ? part : narrowing.rule(part, rule);
    }
}
