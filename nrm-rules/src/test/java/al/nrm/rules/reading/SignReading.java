package al.nrm.rules.reading;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Observation;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The observations, and the three elements that they make (section 2). */
final class SignReading {
    static final Predicate<Indicator> ACT = sign -> sign.element() == Element.ACT;
    static final Predicate<Indicator> EX =
            sign -> sign.dimension().filter(Dimension.EXPLOITATION::equals).isPresent();
    static final Predicate<Indicator> PU =
            sign -> sign.element() == Element.PURPOSE && sign.dimension().isEmpty();
    private static final Set<Dimension> OTHER_FIVE = EnumSet.of(
            Dimension.DECEPTIVE_RECRUITMENT,
            Dimension.COERCIVE_RECRUITMENT,
            Dimension.VULNERABILITY_AT_RECRUITMENT,
            Dimension.COERCION_AT_DESTINATION,
            Dimension.VULNERABILITY_AT_DESTINATION);
    static final Predicate<Indicator> MEANS =
            sign -> sign.dimension().filter(OTHER_FIVE::contains).isPresent();

    private final List<Indicator> catalogue;
    private final Map<String, Answer> answers = new HashMap<>();
    private final boolean typesKnown;

    SignReading(CaseFile file, IndicatorCatalogue catalogue) {
        this.catalogue = catalogue.indicators();
        this.typesKnown = !file.exploitation().types().isEmpty();
        for (Observation seen : file.observations()) {
            Answer before = answers.getOrDefault(seen.indicator(), Answer.UNKNOWN);
            answers.put(seen.indicator(), counts(before, seen.answer()));
        }
    }

    /** The same indicator twice: YES wins over NO, NO over UNKNOWN. */
    private static Answer counts(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.NO || other == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    private Answer answer(Indicator sign) {
        return answers.getOrDefault(sign.id(), Answer.UNKNOWN);
    }

    boolean isYes(String id) {
        return answers.get(id) == Answer.YES;
    }

    /** The indicators of a group that were answered YES. */
    List<Indicator> seen(Predicate<Indicator> group) {
        return catalogue.stream()
                .filter(group)
                .filter(sign -> answer(sign) == Answer.YES)
                .toList();
    }

    boolean any(Predicate<Indicator> group) {
        return !seen(group).isEmpty();
    }

    /** NO only when there is an indicator in the group and every one was answered NO. */
    private Answer element(Predicate<Indicator> group) {
        if (any(group)) {
            return Answer.YES;
        }
        List<Indicator> asked = catalogue.stream().filter(group).toList();
        boolean allNo = !asked.isEmpty() && asked.stream().allMatch(sign -> answer(sign) == Answer.NO);
        return allNo ? Answer.NO : Answer.UNKNOWN;
    }

    Expected.Elements elements(Findings found) {
        Answer act = element(ACT);
        Answer means = element(MEANS);
        Answer purpose = typesKnown ? Answer.YES : element(PU.or(EX));
        if (act == Answer.YES) {
            found.row("element.act");
        }
        if (means == Answer.YES) {
            found.row("element.means");
        }
        if (purpose == Answer.YES) {
            found.row("element.purpose");
        }
        return new Expected.Elements(act, means, purpose);
    }
}
