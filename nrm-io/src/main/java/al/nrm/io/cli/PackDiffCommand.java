package al.nrm.io.cli;

import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.LawComparison;
import al.nrm.io.json.ComparisonJson;
import al.nrm.io.report.comparison.ComparisonReport;
import al.nrm.io.report.comparison.LawChangeWords;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.text.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code nrm pack diff}: what changes in the law between two packs, and in the decisions of cases. */
@Command(name = "diff", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackDiffCommand implements Callable<Integer>, AnswersPrograms {
    private static final String HTML = "html";
    private static final String JSON = "json";

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OLD", index = "0", descriptionKey = "diff.old")
    private @Nullable Path before;

    @Parameters(paramLabel = "NEW", index = "1", descriptionKey = "diff.new")
    private @Nullable Path after;

    @Option(names = "--cases", paramLabel = "CASES.jsonl")
    private @Nullable String cases;

    @Option(names = "--format", paramLabel = "text|html|json", descriptionKey = "diff.format")
    private @Nullable String format;

    private boolean first = true;

    @Override
    public boolean isJson() {
        return JSON.equals(format);
    }

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        parent.checkFormat(spec, format, "text", HTML, JSON);
        CommandContext desk = parent.desk();
        PackDraft old = parent.named(Objects.requireNonNull(before));
        PackDraft now = parent.named(Objects.requireNonNull(after));
        CriteriaBook bookBefore = old.book();
        CriteriaBook bookAfter = now.book();
        TextLanguage language = desk.wording().language();
        ComparisonReport report = HTML.equals(format)
                ? ComparisonReport.page(bookBefore, bookAfter, language)
                : ComparisonReport.text(bookBefore, bookAfter, language);
        List<Map<String, Object>> law =
                new LawChangeWords(bookBefore, bookAfter, language).tree(LawComparison.of(bookBefore, bookAfter));
        if (cases == null) {
            ComparisonSummary none = new ComparisonSummary();
            return desk.deliver(given, delivery -> {
                delivery.print(
                        isJson()
                                ? ComparisonJson.head(law, none, Map.of()) + ComparisonJson.foot(none)
                                : report.head(Optional.empty(), Map.of()) + report.foot());
                return ExitCode.DONE.code();
            });
        }
        ReferralRules searched = desk.directory(given).map(old.rules()::with).orElse(old.rules());
        Comparing comparing = new Comparing(searched, now.rules(), desk, isJson());
        try (InputStream lines = desk.open(cases);
                TempBuffer spool = new TempBuffer()) {
            ComparisonSummary summary = comparing.run(
                    cases, lines, changed -> spool.add(isJson() ? separated(changed) : report.changed(changed)));
            return desk.deliver(given, delivery -> {
                delivery.print(
                        isJson()
                                ? ComparisonJson.head(law, summary, comparing.leftOut())
                                : report.head(Optional.of(summary), comparing.leftOut()));
                spool.deliver(delivery);
                delivery.print(isJson() ? ComparisonJson.foot(summary) : report.foot());
                return comparing.worst().code();
            });
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(cases, desk.wording().unreadable(unreadable));
        }
    }

    private String separated(ChangedDecision changed) {
        String comma = first ? "" : ",\n";
        first = false;
        return comma + ComparisonJson.changed(changed);
    }
}
