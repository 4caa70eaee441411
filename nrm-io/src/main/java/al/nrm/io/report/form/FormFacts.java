package al.nrm.io.report.form;

import al.nrm.casefile.CaseFact;
import al.nrm.casefile.CaseFacts;
import al.nrm.casefile.CasePart;
import al.nrm.casefile.DataCategory;
import java.util.List;
import java.util.stream.Stream;

/** The facts of a case in the order of the printed forms: what is most urgent first, then as in the table of facts. */
final class FormFacts {
    private static final List<CaseFact<?>> URGENT = List.of(
            CaseFacts.IMMEDIATE_DANGER,
            CaseFacts.MEDICAL_EMERGENCY,
            CaseFacts.PREGNANT,
            CaseFacts.LAST_CONTACT_WITH_EXPLOITER);

    private FormFacts() {}

    /** The facts of one part of the case. */
    static Stream<CaseFact<?>> of(CasePart part) {
        return all().filter(fact -> fact.part() == part);
    }

    /** The facts of one category. */
    static Stream<CaseFact<?>> of(DataCategory category) {
        return all().filter(fact -> fact.category().filter(category::equals).isPresent());
    }

    private static Stream<CaseFact<?>> all() {
        return Stream.concat(URGENT.stream(), CaseFacts.all().stream().filter(fact -> !URGENT.contains(fact)));
    }
}
