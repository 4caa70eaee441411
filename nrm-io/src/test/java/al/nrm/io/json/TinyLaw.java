package al.nrm.io.json;

import al.nrm.casefile.CaseTerms;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few indicators and a first day: what a rule pack demands, without a rule pack. */
final class TinyLaw {
    static final List<String> INDICATORS = List.of(
            "act.recruited",
            "act.transported",
            "pu.forced-begging",
            "pu.sexual-exploitation",
            "cd.withholding-of-wages",
            "cd.under-strong-influence",
            "cd.confiscation-of-documents",
            "cr.threats-of-violence-against-the-person",
            "dr.wages-or-earnings",
            "dr.housing-and-living-conditions",
            "ex.no-access-to-education",
            "ex.excessive-working-days-or-hours",
            "ex.low-or-no-salary");

    static final CaseTerms TERMS = CaseTerms.of(catalogue(), InForce.from(LocalDate.of(2005, 7, 18)));

    private TinyLaw() {}

    private static IndicatorCatalogue catalogue() {
        Map<String, Dimension> dimensions = Map.of(
                "cd", Dimension.COERCION_AT_DESTINATION,
                "cr", Dimension.COERCIVE_RECRUITMENT,
                "dr", Dimension.DECEPTIVE_RECRUITMENT,
                "ex", Dimension.EXPLOITATION);
        List<Indicator> indicators = new ArrayList<>();
        for (String id : INDICATORS) {
            String prefix = id.substring(0, id.indexOf('.'));
            Element element = prefix.equals("act")
                    ? Element.ACT
                    : prefix.equals("pu") || prefix.equals("ex") ? Element.PURPOSE : Element.MEANS;
            indicators.add(Indicator.builder()
                    .id(id)
                    .element(element)
                    .dimension(Optional.ofNullable(dimensions.get(prefix)))
                    .label(Text.of("Tregues prove", "Trial indicator"))
                    .source("trial")
                    .verified(false)
                    .build());
        }
        return IndicatorCatalogue.of(indicators);
    }
}
