package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The indicators, counted: for each element and each dimension YES if one of its indicators was answered YES, NO only if
 * every one of them in the catalogue was answered NO, else UNKNOWN.
 */
public record Indicators(Map<Element, Answer> elements, Map<Dimension, Answer> dimensions) {
    private static final Element[] ELEMENTS = Element.values();
    private static final Dimension[] DIMENSIONS = Dimension.values();

    public static Indicators of(List<Observed> observed, IndicatorCatalogue catalogue) {
        Tally<Element> elements = new Tally<>(Element.class, ELEMENTS);
        Tally<Dimension> dimensions = new Tally<>(Dimension.class, DIMENSIONS);
        for (Observed one : observed) {
            elements.add(one.element(), one.answer());
            if (one.dimension().isPresent()) {
                dimensions.add(one.dimension().get(), one.answer());
            }
        }
        return new Indicators(elements.answers(catalogue.byElement()), dimensions.answers(catalogue.byDimension()));
    }

    public Answer of(Element element) {
        return elements.getOrDefault(element, Answer.UNKNOWN);
    }

    public Answer of(Dimension dimension) {
        return dimensions.getOrDefault(dimension, Answer.UNKNOWN);
    }

    /** Counts the answers of each group. */
    private static final class Tally<G extends Enum<G>> {
        private final Class<G> family;
        private final G[] groups;
        private final int[] yes;
        private final int[] no;

        Tally(Class<G> family, G[] groups) {
            this.family = family;
            this.groups = groups;
            this.yes = new int[groups.length];
            this.no = new int[groups.length];
        }

        void add(G group, Answer answer) {
            switch (answer) {
                case YES -> yes[group.ordinal()]++;
                case NO -> no[group.ordinal()]++;
                case UNKNOWN -> {
                    // Neither speaks for the group nor helps to deny it.
                }
            }
        }

        /** YES beats all; one that is not NO keeps a group from being NO. */
        Map<G, Answer> answers(Map<G, List<Indicator>> asked) {
            Map<G, Answer> answers = new EnumMap<>(family);
            for (G group : groups) {
                List<Indicator> indicators = asked.get(group);
                if (indicators != null) {
                    boolean denied = no[group.ordinal()] == indicators.size();
                    Answer unless = denied ? Answer.NO : Answer.UNKNOWN;
                    answers.put(group, yes[group.ordinal()] > 0 ? Answer.YES : unless);
                }
            }
            return answers;
        }
    }
}
