package al.nrm.rules.internal.fact;

import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One indicator and its answer; the answers of several observations are one already. */
public record Observed(Indicator sign, Answer answer) {

    /** The indicators of a case that were answered YES or NO, by id; an answer UNKNOWN is the same as none. */
    public static List<Observed> in(CaseFile file, IndicatorCatalogue catalogue) {
        List<Observed> observed = new ArrayList<>(file.answers().size());
        for (Map.Entry<String, Answer> answer : file.answers().entrySet()) {
            Optional<Indicator> sign = catalogue.find(answer.getKey());
            if (sign.isPresent() && !answer.getValue().isUnknown()) {
                observed.add(new Observed(sign.get(), answer.getValue()));
            }
        }
        return observed;
    }

    public String indicator() {
        return sign.id();
    }

    public Element element() {
        return sign.element();
    }

    public Optional<Dimension> dimension() {
        return sign.dimension();
    }
}
