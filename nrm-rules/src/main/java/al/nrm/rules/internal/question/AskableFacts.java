package al.nrm.rules.internal.question;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFact.Asking;
import al.nrm.casefile.CaseFacts;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import java.util.Set;
import java.util.TreeSet;

/** The facts that can be asked for in an interview. */
public final class AskableFacts {
    private AskableFacts() {}

    /**
     * Their JSON pointers.
     *
     * @param catalogue the indicators of the pack
     * @return the pointers, sorted; an indicator is {@code /observations/<indicator>}
     */
    public static Set<String> pointers(IndicatorCatalogue catalogue) {
        Set<String> pointers = new TreeSet<>(Set.of(CaseFacts.HOME_COUNTY.pointer(), CaseFacts.NEEDS.pointer()));
        CaseFacts.all().stream()
                .filter(fact -> fact.asking() == Asking.BY_THE_DECISION)
                .map(CaseFact::pointer)
                .forEach(pointers::add);
        catalogue.indicators().stream().map(Indicator::pointer).forEach(pointers::add);
        return pointers;
    }
}
