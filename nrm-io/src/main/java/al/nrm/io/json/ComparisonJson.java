package al.nrm.io.json;

import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.document.AnswerKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changes between two packs, for programs: {@code {"law", "cases", "changed", "summary", "schema"}}. The parts are written one
 * by one, so that not all cases of a register are in memory.
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * One element of {@code changed}, on one line.
     *
     * @param changed a case with another decision
     * @return JSON without a line feed
     */
    public static String changed(ChangedDecision changed) {
        Map<String, @Nullable Object> because = new LinkedHashMap<>();
        because.put("rules", List.copyOf(changed.because().rules()));
        because.put("parameters", List.copyOf(changed.because().parameters()));
        because.put("sources", List.copyOf(changed.because().sources()));
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("case", changed.caseId());
        object.put(
                "changes",
                changed.changes().stream()
                        .map(change -> {
                            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                            entry.put("key", change.key());
                            entry.put("before", change.before());
                            entry.put("after", change.after());
                            return entry;
                        })
                        .toList());
        object.put("because", because);
        return NrmJson.standard().line(object);
    }

    /**
     * The text before the elements of {@code changed}.
     *
     * @param law what differs in the law, as plain trees
     * @param summary the counts
     * @param leftOut number of cases with an indicator that one of the packs does not have, by the id of the indicator
     * @return the beginning of the document
     */
    public static String head(List<Map<String, Object>> law, ComparisonSummary summary, Map<String, Long> leftOut) {
        String changes =
                law.stream().map(change -> NrmJson.standard().line(change)).collect(Collectors.joining(",\n"));
        return "{\"law\":[" + changes + "],\"cases\":" + summary.cases()
                + (leftOut.isEmpty() ? "" : ",\"leftOut\":" + NrmJson.standard().line(leftOut)) + ",\"changed\":[\n";
    }

    /**
     * The text after them.
     *
     * @param summary the counts of all cases compared
     * @return JSON
     */
    public static String foot(ComparisonSummary summary) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        counts.put("byKey", summary.byKey());
        counts.put("byRule", summary.byRule());
        counts.put("byParameter", summary.byParameter());
        return "],\"summary\":" + NrmJson.standard().line(counts) + ",\"schema\":\"" + AnswerKind.COMPARISON.schema()
                + "\"}\n";
    }
}
