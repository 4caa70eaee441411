package al.nrm.io.report;

import al.nrm.casefile.*;
import al.nrm.place.*;
import java.time.LocalDate;

/** The case of a told decision. The child is invented, and everything personal in it is the same odd word. */
public final class ExampleCase {
    private static final String CANARY = ExampleDecisions.CANARY;

    private ExampleCase() {}

    public static CaseFile streetChild() {
        return CaseFile.builder()
                .id("AL-03-2026-0014")
                .asOf(LocalDate.of(2026, 3, 2))
                .detection(Detection.builder()
                        .agency(Agency.MOBILE_UNIT)
                        .setting(Setting.STREET)
                        .county(County.ELBASAN)
                        .municipality(Municipality.of(County.ELBASAN, "Elbasan"))
                        .abroad(Answer.NO)
                        .build())
                .person(Person.builder()
                        .appearsUnder18(Answer.YES)
                        .sex(Sex.MALE)
                        .addNationalities(Country.ALBANIA)
                        .addLanguages(SpokenLanguage.of("sq"), SpokenLanguage.of("rom"))
                        .homeCounty(County.FIER)
                        .birthDate(LocalDate.of(2011, 11, 11))
                        .ageBasis(AgeBasis.DISPUTED)
                        .identity(Identity.builder()
                                .givenName(CANARY)
                                .familyName(CANARY)
                                .personalNumber(CANARY)
                                .phone(CANARY)
                                .note(CANARY)
                                .address(Address.builder().street(CANARY).build())
                                .build())
                        .build())
                .addObservations(
                        Observation.builder()
                                .indicator("act.transported")
                                .answer(Answer.YES)
                                .note(CANARY)
                                .build(),
                        Observation.of("pu.forced-begging", Answer.YES),
                        Observation.of("cd.withholding-of-wages", Answer.UNKNOWN))
                .exploitation(Exploitation.builder()
                        .addTypes(ExploitationType.FORCED_BEGGING)
                        .addCounties(County.ELBASAN)
                        .ended(Answer.NO)
                        .build())
                .situation(Situation.builder()
                        .accompanied(Answer.YES)
                        .companionSuspected(Answer.YES)
                        .guardianPresent(Answer.NO)
                        .exploiterKnowsWhereabouts(Answer.YES)
                        .lastContactWithExploiter(LastContact.WITHIN_A_WEEK)
                        .build())
                .build();
    }
}
