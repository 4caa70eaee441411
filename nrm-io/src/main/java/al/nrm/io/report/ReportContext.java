package al.nrm.io.report;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.provider.ServiceProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One telling of one decision in one language: what every section of a report needs.
 *
 * @param file the case, where it is at hand; only then are the values of facts shown
 */
record ReportContext(Decision decision, Optional<CaseFile> file, ReferenceData glossary, Labels labels) {

    /** A name by language: in this one, else in whatever there is. */
    String name(SortedMap<String, String> byLanguage) {
        String wanted = labels.language().name().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byLanguage.get(wanted))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** A day as people write it. */
    String day(LocalDate day) {
        return labels.day(day);
    }

    /** Which reasons, as they are numbered in the report: from 1. */
    String numbers(List<Integer> reasons) {
        return reasons.stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(", "));
    }

    /** The providers of the directory by id. */
    Map<String, ServiceProvider> providers() {
        return glossary.directory().providers().stream()
                .sorted(Comparator.comparing(ServiceProvider::id))
                .collect(Collectors.toMap(
                        ServiceProvider::id, provider -> provider, (first, second) -> first, TreeMap::new));
    }

    /** A mark such as "[not verified]", before it a space; it is never broken over two lines. */
    String mark(String key) {
        return " " + labels.of(key).replace(' ', TextPage.TIED);
    }

    /** Telephone numbers in words; a number is never broken over two lines. */
    String phones(List<String> phones) {
        return phones.stream()
                .map(phone -> labels.of("phone", phone).replace(' ', TextPage.TIED))
                .collect(Collectors.joining(", "));
    }
}
