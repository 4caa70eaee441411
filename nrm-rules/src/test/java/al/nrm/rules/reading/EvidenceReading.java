package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.decision.Evidence;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.Strength;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much supports the status (section 4). */
final class EvidenceReading {
    private EvidenceReading() {}

    static Map<Dimension, Expected.Score> dimensions(SignReading signs, boolean child) {
        Map<Dimension, Expected.Score> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<Strength> strengths = signs.seen(sign -> sign.dimension().equals(Optional.of(dimension))).stream()
                    .map(sign -> strength(sign, child))
                    .flatMap(Optional::stream)
                    .toList();
            if (!strengths.isEmpty()) {
                int strong = count(strengths, Strength.STRONG);
                int medium = count(strengths, Strength.MEDIUM);
                int weak = count(strengths, Strength.WEAK);
                IndicatorSet set = child ? IndicatorSet.CHILD_LABOUR : IndicatorSet.ADULT_LABOUR;
                scores.put(dimension, new Expected.Score(set, positive(strong, medium, weak), strong, medium, weak));
            }
        }
        return scores;
    }

    private static Optional<Strength> strength(Indicator sign, boolean child) {
        return child ? sign.strengthForChildren() : sign.strengthForAdults();
    }

    private static int count(List<Strength> strengths, Strength strength) {
        return (int) strengths.stream().filter(strength::equals).count();
    }

    /** "At least" one of the four; what has more than one of them needs is at least as much. */
    static boolean positive(int strong, int medium, int weak) {
        boolean twoStrong = strong >= 2;
        boolean strongAndAnother = strong >= 1 && (medium >= 1 || weak >= 1);
        boolean threeMedium = medium >= 3;
        boolean twoMediumOneWeak = medium >= 2 && weak >= 1;
        return twoStrong || strongAndAnother || threeMedium || twoMediumOneWeak;
    }

    static Evidence of(
            Map<Dimension, Expected.Score> dimensions, Expected.Elements elements, boolean child, Findings found) {
        boolean exploitation = positive(dimensions, Dimension.EXPLOITATION);
        boolean coercion = positive(dimensions, Dimension.COERCION_AT_DESTINATION);
        boolean recruitment = positive(dimensions, Dimension.DECEPTIVE_RECRUITMENT)
                || positive(dimensions, Dimension.COERCIVE_RECRUITMENT)
                || positive(dimensions, Dimension.VULNERABILITY_AT_RECRUITMENT);
        long positives =
                dimensions.values().stream().filter(Expected.Score::positive).count();
        if ((exploitation && coercion && recruitment) || (child && exploitation && elements.act() == Answer.YES)) {
            found.row("evidence.strong");
            return Evidence.STRONG;
        }
        if (exploitation || positives >= 2) {
            found.row("evidence.moderate");
            return Evidence.MODERATE;
        }
        if (elements.means() == Answer.YES || elements.purpose() == Answer.YES) {
            found.row("evidence.limited");
            return Evidence.LIMITED;
        }
        found.row("evidence.none");
        return Evidence.NONE;
    }

    private static boolean positive(Map<Dimension, Expected.Score> dimensions, Dimension dimension) {
        return dimensions.containsKey(dimension) && dimensions.get(dimension).positive();
    }
}
