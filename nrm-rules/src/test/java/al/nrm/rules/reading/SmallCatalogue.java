package al.nrm.rules.reading;

import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.indicator.Strength;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A catalogue of a few indicators in every group, of every strength, some of which count in one set only. */
public final class SmallCatalogue {
    private static final List<Optional<Strength>> ADULT = List.of(
            Optional.of(Strength.STRONG),
            Optional.of(Strength.MEDIUM),
            Optional.of(Strength.WEAK),
            Optional.empty(),
            Optional.of(Strength.MEDIUM));
    private static final List<Optional<Strength>> CHILD = List.of(
            Optional.of(Strength.STRONG),
            Optional.of(Strength.STRONG),
            Optional.of(Strength.MEDIUM),
            Optional.of(Strength.WEAK),
            Optional.empty());

    private SmallCatalogue() {}

    /** Built anew. */
    public static IndicatorCatalogue built() {
        List<Indicator> all = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Element element = dimension == Dimension.EXPLOITATION ? Element.PURPOSE : Element.MEANS;
            for (int i = 0; i < ADULT.size(); i++) {
                String id = "invented."
                        + dimension.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + i;
                all.add(indicator(id, element, Optional.of(dimension), ADULT.get(i), CHILD.get(i)));
            }
        }
        all.add(indicator(
                "ex.no-access-to-education",
                Element.PURPOSE,
                Optional.of(Dimension.EXPLOITATION),
                Optional.of(Strength.WEAK),
                Optional.of(Strength.MEDIUM)));
        for (String id : List.of("act.recruited", "act.received")) {
            all.add(indicator(id, Element.ACT, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        for (String id : List.of("pu.sexual-exploitation", "pu.forced-begging")) {
            all.add(indicator(id, Element.PURPOSE, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return IndicatorCatalogue.of(all);
    }

    private static Indicator indicator(
            String id,
            Element element,
            Optional<Dimension> dimension,
            Optional<Strength> forAdults,
            Optional<Strength> forChildren) {
        return Indicator.builder()
                .id(id)
                .element(element)
                .dimension(dimension)
                .strengthForAdults(forAdults)
                .strengthForChildren(forChildren)
                .label(Text.of("tregues i shpikur", "invented indicator"))
                .source("policy")
                .verified(false)
                .build();
    }
}
