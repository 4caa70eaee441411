package al.nrm.io.cli;

import al.nrm.comparison.ComparisonSummary;
import al.nrm.io.json.ComparisonJson;
import al.nrm.io.report.comparison.ComparisonText;
import al.nrm.rules.ReferralRules;
import java.io.IOException;
import java.io.InputStream;
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

/** {@code nrm pack diff}: which decisions two packs make differently. */
@Command(name = "diff", versionProvider = NrmCommand.Version.class, sortOptions = false)
final class PackDiffCommand implements Callable<Integer>, AnswersPrograms {
    private static final String JSON = "json";

    @ParentCommand
    private @Nullable PackCommand pack;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OLD", index = "0", descriptionKey = "diff.old")
    private @Nullable Path before;

    @Parameters(paramLabel = "NEW", index = "1", descriptionKey = "diff.new")
    private @Nullable Path after;

    @Option(names = "--cases", paramLabel = "CASES.jsonl", required = true)
    private String cases = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "diff.format")
    private @Nullable String format;

    @Override
    public boolean isJson() {
        return JSON.equals(format);
    }

    @Override
    public Integer call() {
        PackCommand parent = Objects.requireNonNull(pack);
        NrmCommand given = parent.options(spec);
        parent.checkFormat(spec, format, "text", JSON);
        CommandContext desk = parent.desk();
        ReferralRules old = parent.rules(Objects.requireNonNull(before));
        ReferralRules now = parent.rules(Objects.requireNonNull(after));
        ReferralRules searched = desk.directory(given).map(old::with).orElse(old);
        Comparing comparing = new Comparing(searched, now, desk);
        ComparisonText text = new ComparisonText(desk.wording().language());
        try (InputStream lines = desk.open(cases);
                TempBuffer spool = new TempBuffer()) {
            ComparisonSummary summary = comparing.run(
                    cases, lines, changed -> spool.add(isJson() ? separated(changed) : text.tell(changed) + "\n"));
            return desk.deliver(given, delivery -> {
                delivery.print(isJson() ? ComparisonJson.head(summary) : text.head(name(old), name(now), summary));
                spool.deliver(delivery);
                delivery.print(isJson() ? ComparisonJson.foot(summary) : text.foot(summary));
                return comparing.worst().code();
            });
        } catch (IOException unreadable) {
            throw RefusedFile.unreadable(cases, desk.wording().unreadable(unreadable));
        }
    }

    private boolean first = true;

    private String separated(al.nrm.comparison.ChangedDecision changed) {
        String comma = first ? "" : ",\n";
        first = false;
        return comma + ComparisonJson.changed(changed);
    }

    private static String name(ReferralRules rules) {
        return rules.pack().id() + " " + rules.pack().version() + " ("
                + rules.pack().sha256().substring(0, 8) + ")";
    }
}
