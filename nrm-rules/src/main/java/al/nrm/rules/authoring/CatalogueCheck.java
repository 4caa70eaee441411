package al.nrm.rules.authoring;

import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.rules.internal.rule.CheckedPack;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Indicators without a question, columns without a weight, and indicators whose element does not fit their dimension. */
final class CatalogueCheck implements Check {
    private static final String FILE = "indicators.csv";
    /** In a dimension with fewer indicators no element is the usual one. */
    private static final int FEWEST = 3;

    @Override
    public void check(PackDraft draft, CheckedPack pack, Findings findings) {
        List<Indicator> indicators = pack.catalogue().indicators();
        List<Indicator> unasked = indicators.stream()
                .filter(indicator -> !pack.questions().containsKey(indicator.pointer()))
                .toList();
        if (unasked.size() < indicators.size()) {
            unasked.forEach(indicator -> findings.warning(
                    pack.place(FILE, indicator.id()), "question.missing", indicator.id(), indicator.pointer()));
        }
        for (WeightSet set : pack.catalogue().sets()) {
            if (!indicators.isEmpty()
                    && indicators.stream()
                            .allMatch(
                                    indicator -> indicator.strength(set.code()).isEmpty())) {
                findings.warning(pack.place("weights.yaml", set.column()), "weights.empty", set.column());
            }
        }
        pack.catalogue().byDimension().forEach((dimension, rows) -> {
            Map<Element, Long> counts =
                    rows.stream().collect(Collectors.groupingBy(Indicator::element, Collectors.counting()));
            if (rows.size() >= FEWEST && counts.size() > 1) {
                rows.stream()
                        .filter(row -> counts.getOrDefault(row.element(), 0L) == 1)
                        .forEach(row -> findings.warning(
                                pack.place(FILE, row.id()), "element.single", row.id(), dimension, row.element()));
            }
        });
    }
}
