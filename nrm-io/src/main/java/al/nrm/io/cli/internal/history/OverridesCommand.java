package al.nrm.io.cli.internal.history;

import al.nrm.event.EventContent;
import al.nrm.io.cli.internal.command.CliCommand;
import al.nrm.io.cli.internal.command.ExitCode;
import al.nrm.io.cli.internal.command.LoadedRules;
import al.nrm.io.json.NrmJson;
import al.nrm.io.report.Labels;
import al.nrm.referral.CaseHistory;
import al.nrm.referral.Departure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nrm overrides}: which rules were departed from, how often and why. */
@Command(name = "overrides")
public final class OverridesCommand extends CliCommand {
    private final Map<String, Map<EventContent.Overridden.Reason, Integer>> byRule = new TreeMap<>();
    private int histories;

    @Parameters(paramLabel = "FOLDER|HISTORIES.jsonl", descriptionKey = "due.place")
    private String place = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "answer-format")
    private String format = "text";

    @Override
    protected int run() {
        values().checkCode("--format", format, List.of("text", "json"));
        LoadedRules law = context().law(options());
        ExitCode read = new HistoryFiles(context(), law.history(), isJson()).read(place, this::count);
        return deliver(false, isJson() ? NrmJson.standard().pretty(tree()) + "\n" : text(), read);
    }

    private void count(CaseHistory history) {
        histories++;
        for (Departure departure : history.departures()) {
            List<String> rules = departure.rules().isEmpty() ? List.of("-") : departure.rules();
            for (String rule : rules) {
                byRule.computeIfAbsent(
                                departure.what() + " " + rule,
                                none -> new EnumMap<>(EventContent.Overridden.Reason.class))
                        .merge(departure.reason(), 1, Integer::sum);
            }
        }
    }

    private String text() {
        Labels words = context().words();
        Labels labels = Labels.in(context().language());
        List<String> lines = new ArrayList<>();
        lines.add(words.of("overrides.title", histories));
        if (byRule.isEmpty()) {
            lines.add(words.of("overrides.none"));
        }
        byRule.forEach((key, reasons) -> lines.add(words.of(
                "overrides.line",
                key,
                total(reasons),
                reasons.entrySet().stream()
                        .map(reason -> labels.of(reason.getKey()) + " " + reason.getValue())
                        .collect(Collectors.joining(", ")))));
        return String.join("\n", lines) + "\n";
    }

    private Map<String, @Nullable Object> tree() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byRule.forEach((key, reasons) -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            String[] parts = key.split(" ", 2);
            row.put("what", parts[0]);
            row.put("rule", parts[1].equals("-") ? null : parts[1]);
            row.put("total", total(reasons));
            Map<String, @Nullable Object> why = new LinkedHashMap<>();
            reasons.forEach((reason, count) -> why.put(reason.name(), count));
            row.put("reasons", why);
            rows.add(row);
        });
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("histories", histories);
        tree.put("overrides", rows);
        return tree;
    }

    private static int total(Map<EventContent.Overridden.Reason, Integer> reasons) {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }
}
