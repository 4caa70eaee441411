package al.nrm.rules.authoring;

import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.WeightSet;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether each indicator can be asked for, and is a sign of the same element as its dimension. */
final class CatalogueCheck implements Check {
    /** A dimension with fewer indicators has no usual element. */
    private static final int FEWEST = 3;

    @Override
    public List<Finding> of(PackDraft draft) {
        CheckedPack pack = CheckedPack.of(draft.pack());
        List<Finding> findings = new ArrayList<>();
        boolean anyAsked = pack.catalogue().indicators().stream()
                .anyMatch(indicator -> pack.questions().containsKey(indicator.pointer()));
        for (Indicator indicator : pack.catalogue().indicators()) {
            if (anyAsked && !pack.questions().containsKey(indicator.pointer())) {
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        pack.place("indicators.csv", indicator.id()),
                        Text.of(
                                "Treguesi \"" + indicator.id() + "\" nuk ka pyetje.",
                                "The indicator \"" + indicator.id() + "\" has no question."),
                        Text.of(
                                "Shtoni te questions.yaml \"" + indicator.pointer()
                                        + "\"; deri atëherë pyetet me emërtimin e tij, vetëm në qetësi.",
                                "Add \"" + indicator.pointer()
                                        + "\" to questions.yaml; until then its label is asked, in quiet only.")));
            }
        }
        for (WeightSet set : pack.catalogue().sets()) {
            if (!pack.catalogue().indicators().isEmpty()
                    && pack.catalogue().indicators().stream()
                            .noneMatch(
                                    indicator -> indicator.strength(set.code()).isPresent())) {
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        pack.place("weights.yaml", set.column()),
                        Text.of(
                                "Kolona \"" + set.column() + "\" nuk ka asnjë peshë.",
                                "The column \"" + set.column() + "\" has no weight at all."),
                        Text.of(
                                "Aty ku vlen, asnjë dimension nuk del pozitiv.",
                                "Where it counts, no dimension comes out positive.")));
            }
        }
        Map<Dimension, List<Indicator>> byDimension =
                new TreeMap<>(pack.catalogue().byDimension());
        byDimension.values().stream()
                .filter(rows -> rows.size() >= FEWEST)
                .forEach(rows -> strangers(pack, rows, findings));
        return findings;
    }

    private static void strangers(CheckedPack pack, List<Indicator> rows, List<Finding> findings) {
        Map<Element, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Indicator::element, TreeMap::new, Collectors.counting()));
        for (Indicator row : rows) {
            if (counts.size() > 1 && counts.getOrDefault(row.element(), 0L) == 1) {
                String dimension = row.dimension().map(Enum::name).orElse("");
                findings.add(Finding.at(
                        Finding.Severity.WARNING,
                        pack.place("indicators.csv", row.id()),
                        Text.of(
                                "Treguesi \"" + row.id() + "\" i dimensionit " + dimension + " ka elementin "
                                        + row.element() + ", të cilin nuk e ka asnjë tjetër i tij.",
                                "The indicator \"" + row.id() + "\" of the dimension " + dimension + " has the element "
                                        + row.element() + ", which no other of it has."),
                        Text.of(
                                "Mos u rendit një kolonë e vetme e tabelës?",
                                "Was a single column of the table sorted?")));
            }
        }
    }
}
