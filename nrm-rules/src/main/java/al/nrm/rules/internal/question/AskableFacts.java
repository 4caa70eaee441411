package al.nrm.rules.internal.question;

import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import java.util.Set;
import java.util.TreeSet;

/** The facts that a person can be asked for. */
public final class AskableFacts {
    private AskableFacts() {}

    /** Their JSON pointers, sorted; an indicator is {@code /observations/<indicator>}. */
    public static Set<String> pointers(IndicatorCatalogue catalogue) {
        Set<String> pointers = new TreeSet<>(Set.of("/person/homeCounty"));
        CaseSpace.of(catalogue, new TreeSet<>(), Set.of()).variables().stream()
                .filter(CaseVariable::askable)
                .map(CaseVariable::pointer)
                .forEach(pointers::add);
        return pointers;
    }
}
