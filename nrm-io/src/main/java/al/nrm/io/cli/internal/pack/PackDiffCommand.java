package al.nrm.io.cli.internal.pack;

import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.LawComparison;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.NamedPacks;
import al.nrm.io.json.ComparisonJson;
import al.nrm.io.report.comparison.ComparisonReport;
import al.nrm.io.report.comparison.LawChangeWords;
import al.nrm.rules.ReferralRules;
import al.nrm.rules.authoring.PackDraft;
import al.nrm.text.TextLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm pack diff}: what changes in the law between two packs, and in the decisions of cases. */
@Command(name = "diff")
final class PackDiffCommand extends CliCommand {
    @Parameters(paramLabel = "OLD", index = "0", descriptionKey = "diff.old")
    private @Nullable Path before;

    @Parameters(paramLabel = "NEW", index = "1", descriptionKey = "diff.new")
    private @Nullable Path after;

    @Option(names = "--cases", paramLabel = "CASES.jsonl")
    private @Nullable String cases;

    @Option(names = "--format", paramLabel = "text|html|json", descriptionKey = "diff.format")
    private String format = "text";

    private boolean first = true;

    @Override
    protected int run() {
        values().check("--format", format, "text", "html", "json");
        NamedPacks packs = new NamedPacks(context());
        PackDraft old = packs.draft(Optional.ofNullable(before));
        PackDraft now = packs.draft(Optional.ofNullable(after));
        CriteriaBook bookBefore = old.book();
        CriteriaBook bookAfter = now.book();
        TextLanguage language = context().language();
        boolean json = isJson();
        ComparisonReport report = format.equals("html")
                ? ComparisonReport.page(bookBefore, bookAfter, language)
                : ComparisonReport.text(bookBefore, bookAfter, language);
        List<Map<String, Object>> law =
                new LawChangeWords(bookBefore, bookAfter, language).tree(LawComparison.of(bookBefore, bookAfter));
        if (cases == null) {
            ComparisonSummary none = new ComparisonSummary();
            return deliver(
                    json
                            ? ComparisonJson.head(law, none, Map.of()) + ComparisonJson.foot(none)
                            : report.head(Optional.empty(), Map.of()) + report.foot());
        }
        ReferralRules searched =
                context().directory(options()).map(old.rules()::with).orElse(old.rules());
        Comparing comparing = new Comparing(searched, now.rules(), context(), json);
        String file = cases;
        return context().reading(file, lines -> {
            try (TempBuffer spool = new TempBuffer()) {
                ComparisonSummary summary = comparing.run(
                        file, lines, changed -> spool.add(json ? separated(changed) : report.changed(changed)));
                return context().deliver(options(), false, target -> {
                    target.print(
                            json
                                    ? ComparisonJson.head(law, summary, comparing.leftOut())
                                    : report.head(Optional.of(summary), comparing.leftOut()));
                    spool.deliver(target);
                    target.print(json ? ComparisonJson.foot(summary) : report.foot());
                    return comparing.worst().code();
                });
            }
        });
    }

    private String separated(ChangedDecision changed) {
        String comma = first ? "" : ",\n";
        first = false;
        return comma + ComparisonJson.changed(changed);
    }
}
