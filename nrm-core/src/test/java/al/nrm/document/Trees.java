package al.nrm.document;

import al.nrm.casefile.CaseTerms;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain trees to be read; all they describe is invented. */
final class Trees {
    static final CaseTerms TERMS = CaseTerms.of(
            IndicatorCatalogue.of(List.of(Indicator.builder()
                    .id("act.recruited")
                    .element(Element.ACT)
                    .label(Text.of("Rekrutim", "Recruited"))
                    .source("trial")
                    .verified(false)
                    .build())),
            InForce.of(LocalDate.of(2005, 7, 18), java.util.Optional.of(LocalDate.of(2030, 12, 31))));

    private Trees() {}

    /** The smallest case, with more keys or other values. */
    static Map<String, Object> aCase(Object... more) {
        Map<String, Object> tree = map(
                "schema",
                "nrm/case/1",
                "id",
                "invented-1",
                "asOf",
                "2026-03-02",
                "detection",
                map("agency", "NGO"),
                "person",
                map());
        tree.putAll(map(more));
        return tree;
    }

    static Map<String, Object> aDirectory(Map<?, ?>... providers) {
        return map("schema", "nrm/directory/1", "providers", List.of(providers));
    }

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Each problem as {@code pointer: what: hint} in English. */
    static List<String> said(Reading<?> reading) {
        List<String> said = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            said.add(problem.pointer() + ": " + problem.what().en()
                    + problem.hint().map(hint -> ": " + hint.en()).orElse(""));
        }
        return said;
    }
}
