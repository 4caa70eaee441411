package al.nrm.io.report.internal.words;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.io.report.Labels;
import al.nrm.io.report.ReferenceData;
import al.nrm.io.report.internal.page.Line;
import al.nrm.io.report.internal.page.Span;
import al.nrm.provider.ServiceProvider;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A decision, its case, the names behind ids and the words of one language, which every section of a report needs.
 *
 * @param file the case, where it is at hand; only then are the values of facts shown
 */
public record ReportContext(Decision decision, Optional<CaseFile> file, ReferenceData glossary, Labels labels) {
    /**
     * Adds the labels of the pack's duties to the texts.
     *
     * @throws IllegalArgumentException if the decision is about another case
     */
    public ReportContext {
        if (file.filter(known -> !known.id().equals(decision.caseId())).isPresent()) {
            throw new IllegalArgumentException("The decision is about another case.");
        }
        labels = labels.with(glossary.duties());
    }

    /** A name by language: the one of the report, else the first. */
    public String name(SortedMap<String, String> byLanguage) {
        return NameWords.of(byLanguage, labels.language());
    }

    /** The providers of the directory by id. */
    public Map<String, ServiceProvider> providers() {
        return glossary.directory().providers().stream()
                .sorted(Comparator.comparing(ServiceProvider::id))
                .collect(Collectors.toMap(
                        ServiceProvider::id, provider -> provider, (first, second) -> first, TreeMap::new));
    }

    /** A line with links to the reasons on which it rests, if there are any. */
    public Line withReasons(Line line, List<Integer> reasons) {
        return reasons.isEmpty() ? line : line.plus(" ").plus(new Span.Why(labels.of("page.why"), reasons));
    }

    /** When the case was recorded, by the clock in Albania. */
    public Optional<LocalDateTime> hour() {
        return file.flatMap(CaseFile::recordedAt).map(ClockWords::local);
    }
}
