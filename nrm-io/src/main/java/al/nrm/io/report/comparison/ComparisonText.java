package al.nrm.io.report.comparison;

import al.nrm.comparison.ChangedDecision;
import al.nrm.comparison.ComparisonSummary;
import al.nrm.comparison.KeyChange;
import al.nrm.io.report.Labels;
import al.nrm.io.report.internal.page.TextPage;
import al.nrm.text.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changes between two packs, for people: a table for each key, then the cases, then the counts. Cases are told one
 * by one while they pass; only counts are kept between them. For one thread.
 */
public final class ComparisonText {
    private final Labels words;
    private final SortedMap<String, SortedMap<String, Long>> tables = new TreeMap<>();

    public ComparisonText(TextLanguage language) {
        this.words = Labels.load(Labels.class, "criteria", language);
    }

    /**
     * Counts a changed case for the tables, and tells it.
     *
     * @param changed a case that is decided differently
     * @return plain text
     */
    public String tell(ChangedDecision changed) {
        TextPage page = new TextPage();
        page.line(0, changed.caseId());
        for (KeyChange change : changed.changes()) {
            List<String> lines = ChangeWords.of(change, words, name -> name);
            SortedMap<String, Long> table = tables.computeIfAbsent(change.key(), none -> new TreeMap<>());
            lines.forEach(line -> table.merge(line, 1L, Long::sum));
            page.item(2, "- ", change.key() + ": " + String.join("; ", lines));
        }
        page.item(2, "- ", words.of("diff.because", because(changed)));
        return page.toString();
    }

    private String because(ChangedDecision changed) {
        List<String> parts = new ArrayList<>();
        add(parts, "diff.rules", changed.because().rules());
        add(parts, "diff.parameters", changed.because().parameters());
        add(parts, "diff.sources", changed.because().sources());
        return parts.isEmpty() ? words.of("diff.other") : String.join("; ", parts);
    }

    private void add(List<String> parts, String key, java.util.Collection<String> ids) {
        if (!ids.isEmpty()) {
            parts.add(words.of(key, String.join(", ", ids)));
        }
    }

    /**
     * The text before the cases: the packs, the counts, a table for each changed key.
     *
     * @param before the name of the first pack
     * @param after the name of the second pack
     * @param summary the counts of all cases compared
     * @return plain text
     */
    public String head(String before, String after, ComparisonSummary summary) {
        TextPage page = new TextPage();
        page.rule();
        page.line(0, words.of("diff.title", before, after));
        page.line(0, words.of("diff.cases", summary.cases(), summary.changed()));
        page.rule();
        tables.forEach((key, table) -> {
            page.blank();
            page.line(0, words.of("diff.key", key, summary.byKey().getOrDefault(key, 0L)));
            table.forEach((line, count) -> page.item(2, count + "  ", line));
        });
        if (summary.changed() > 0) {
            page.title(words.of("diff.cases.title"));
        }
        return page.toString();
    }

    /**
     * The text after the cases.
     *
     * @param summary the counts of all cases compared
     * @return plain text
     */
    public String foot(ComparisonSummary summary) {
        TextPage page = new TextPage();
        counts(page, "diff.by-key", summary.byKey());
        counts(page, "diff.by-rule", summary.byRule());
        counts(page, "diff.by-parameter", summary.byParameter());
        counts(page, "diff.by-source", summary.bySource());
        return page.toString();
    }

    private void counts(TextPage page, String title, Map<String, Long> counts) {
        page.title(words.of(title));
        if (counts.isEmpty()) {
            page.line(2, words.of("diff.none"));
        }
        counts.forEach((name, count) -> page.line(2, words.of("diff.count", name, count)));
    }
}
