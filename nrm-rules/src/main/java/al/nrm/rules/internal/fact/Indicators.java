package al.nrm.rules.internal.fact;

import al.nrm.casefile.Answer;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.List;
import java.util.Map;

/**
 * The indicators, counted: for each element and each dimension YES if one of its indicators was answered YES, NO only if
 * every one of them in the catalogue was answered NO, else UNKNOWN.
 */
public final class Indicators {
    private static final Element[] ELEMENTS = Element.values();
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Answer[] byElement;
    private final Answer[] byDimension;
    private final Tally elements;
    private final Tally dimensions;

    private Indicators(Tally elements, Tally dimensions, IndicatorCatalogue catalogue) {
        this.elements = elements;
        this.dimensions = dimensions;
        this.byElement = elements.answers(ELEMENTS, catalogue.byElement());
        this.byDimension = dimensions.answers(DIMENSIONS, catalogue.byDimension());
    }

    public static Indicators of(List<Observed> observed, IndicatorCatalogue catalogue) {
        Tally elements = new Tally(ELEMENTS.length);
        Tally dimensions = new Tally(DIMENSIONS.length);
        for (Observed one : observed) {
            elements.add(one.element(), one.answer());
            if (one.dimension().isPresent()) {
                dimensions.add(one.dimension().get(), one.answer());
            }
        }
        return new Indicators(elements, dimensions, catalogue);
    }

    public Answer of(Element element) {
        return byElement[element.ordinal()];
    }

    public Answer of(Dimension dimension) {
        return byDimension[dimension.ordinal()];
    }

    /** The number of signs answered YES; each has an element. */
    public int signs() {
        int all = 0;
        for (int yes : elements.yes) {
            all += yes;
        }
        return all;
    }

    /** The number of signs of an element answered YES. */
    public int signs(Element element) {
        return elements.yes[element.ordinal()];
    }

    /** The number of signs of a dimension answered YES. */
    public int signs(Dimension dimension) {
        return dimensions.yes[dimension.ordinal()];
    }

    /** Counts the answers of each group. */
    private static final class Tally {
        private final int[] yes;
        private final int[] no;

        Tally(int groups) {
            this.yes = new int[groups];
            this.no = new int[groups];
        }

        void add(Enum<?> group, Answer answer) {
            switch (answer) {
                case YES -> yes[group.ordinal()]++;
                case NO -> no[group.ordinal()]++;
                case UNKNOWN -> {
                    // Neither speaks for the group nor helps to deny it.
                }
            }
        }

        /** YES beats all; one that is not NO keeps a group from being NO, and so does having none. */
        <G> Answer[] answers(G[] groups, Map<G, List<Indicator>> asked) {
            Answer[] answers = new Answer[groups.length];
            for (int i = 0; i < groups.length; i++) {
                List<Indicator> indicators = asked.get(groups[i]);
                boolean denied = indicators != null && no[i] == indicators.size();
                Answer unless = denied ? Answer.NO : Answer.UNKNOWN;
                answers[i] = yes[i] > 0 ? Answer.YES : unless;
            }
            return answers;
        }
    }
}
