package al.nrm.rules.fact;

import al.nrm.casefile.Answer;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.EnumMap;
import java.util.Map;

/**
 * The indicators, counted: for each element and each dimension YES if one of its indicators was answered YES, NO only if
 * every one of them in the catalogue was answered NO, else UNKNOWN.
 */
public record Indicators(Map<Element, Answer> elements, Map<Dimension, Answer> dimensions) {

    public static Indicators of(Map<String, Answer> answers, IndicatorCatalogue catalogue) {
        Tally<Element> elements = new Tally<>(Element.class);
        Tally<Dimension> dimensions = new Tally<>(Dimension.class);
        for (Indicator indicator : catalogue.indicators()) {
            Answer answer = answers.getOrDefault(indicator.id(), Answer.UNKNOWN);
            elements.add(indicator.element(), answer);
            indicator.dimension().ifPresent(dimension -> dimensions.add(dimension, answer));
        }
        return new Indicators(elements.answers(), dimensions.answers());
    }

    public Answer of(Element element) {
        return elements.getOrDefault(element, Answer.UNKNOWN);
    }

    public Answer of(Dimension dimension) {
        return dimensions.getOrDefault(dimension, Answer.UNKNOWN);
    }

    /** YES beats all; one UNKNOWN keeps a group from being NO. */
    private static final class Tally<G extends Enum<G>> {
        private final Map<G, Answer> answers;

        Tally(Class<G> groups) {
            answers = new EnumMap<>(groups);
        }

        void add(G group, Answer answer) {
            answers.merge(group, answer, (before, now) -> {
                if (before.isYes() || now.isYes()) {
                    return Answer.YES;
                }
                return before.isNo() && now.isNo() ? Answer.NO : Answer.UNKNOWN;
            });
        }

        Map<G, Answer> answers() {
            return answers;
        }
    }
}
