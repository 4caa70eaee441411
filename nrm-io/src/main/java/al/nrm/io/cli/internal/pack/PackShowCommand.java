package al.nrm.io.cli.internal.pack;

import al.nrm.criteria.CriteriaBook;
import al.nrm.io.cli.internal.command.NamedPacks;
import al.nrm.io.report.criteria.CriteriaEdition;
import al.nrm.io.report.criteria.CriteriaHtml;
import al.nrm.io.report.criteria.CriteriaText;
import al.nrm.text.TextLanguage;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nrm pack show}: the criteria in prose. */
@Command(name = "show")
final class PackShowCommand extends OnePackCommand {
    @Option(names = "--format", paramLabel = "text|html", descriptionKey = "book.format")
    private String format = "text";

    @Option(names = "--edition", paramLabel = "short|long", descriptionKey = "book.edition")
    private String edition = "long";

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "book.on")
    private @Nullable String day;

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "book.rule")
    private @Nullable String rule;

    @Option(names = "--source", paramLabel = "ID", descriptionKey = "book.source")
    private @Nullable String source;

    @Option(names = "--changed-since", paramLabel = "OLD", descriptionKey = "book.changed-since")
    private @Nullable Path old;

    @Override
    protected int run() {
        values().check("--format", format, "text", "html");
        values().check("--edition", edition, "short", "long");
        CriteriaBook book = narrowed(draft().book());
        TextLanguage language = context().language();
        CriteriaEdition size = edition.equals("short") ? CriteriaEdition.SHORT : CriteriaEdition.LONG;
        return deliver(
                format.equals("html") ? CriteriaHtml.of(book, size, language) : CriteriaText.of(book, size, language));
    }

    /** The part of the book that the options name. */
    private CriteriaBook narrowed(CriteriaBook book) {
        BookNarrowing narrowing = new BookNarrowing(values());
        CriteriaBook part = book;
        if (old != null) {
            part = narrowing.changedSince(
                    new NamedPacks(context()).draft(Optional.of(old)).book(), part);
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
