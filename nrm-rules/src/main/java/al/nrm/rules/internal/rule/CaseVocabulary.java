package al.nrm.rules.internal.rule;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.rules.internal.fact.Indicators;
import al.nrm.rules.internal.fact.Needs;
import al.nrm.rules.internal.fact.Observed;
import al.nrm.rules.internal.fact.PersonFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The words for what a case says. */
final class CaseVocabulary {
    private static final String AGE = "/person/age";
    private static final String BIRTH_DATE = "/person/birthDate";

    private CaseVocabulary() {}

    static List<FactType> types() {
        return List.of(
                person(),
                detection(),
                exploitation(),
                situation(),
                consent(),
                formal(),
                needs(),
                indicators(),
                observation());
    }

    private static FactType person() {
        return new FactTypeBuilder<>("Person", FactGroup.PERSON, PersonFacts.class)
                .code("ageGiven", Answer.class, PersonFacts::ageGiven, CaseVocabulary::ageKeys)
                .code("ageEstablished", Answer.class, PersonFacts::ageEstablished, CaseVocabulary::ageAndBasisKeys)
                .number("age", PersonFacts::age, CaseVocabulary::ageKeys)
                .code("appearsUnder18", Answer.class, PersonFacts::appearsUnder18, "/person/appearsUnder18")
                .code("sex", Sex.class, PersonFacts::sex, "/person/sex")
                .code("foreign", Answer.class, PersonFacts::foreign, "/person/nationalities")
                .code("speaksAlbanian", Answer.class, PersonFacts::speaksAlbanian, "/person/languages")
                .code("hasDependants", Answer.class, PersonFacts::hasDependants, "/person/dependants")
                .type();
    }

    /** The age may stand in the case as years, as a birth date, as both; if as neither, the years are what is missing. */
    private static List<String> ageKeys(CaseFile file) {
        boolean born = file.person().birthDate().isPresent();
        if (file.person().age().isPresent() || !born) {
            return born ? List.of(AGE, BIRTH_DATE) : List.of(AGE);
        }
        return List.of(BIRTH_DATE);
    }

    private static List<String> ageAndBasisKeys(CaseFile file) {
        List<String> keys = new ArrayList<>(ageKeys(file));
        keys.add("/person/ageBasis");
        return keys;
    }

    private static FactType detection() {
        return new FactTypeBuilder<>("Detection", FactGroup.DETECTION, Detection.class)
                .code("agency", Agency.class, Detection::agency, "/detection/agency")
                .code("setting", Setting.class, Detection::setting, "/detection/setting")
                .code("abroad", Answer.class, Detection::abroad, "/detection/abroad")
                .type();
    }

    private static FactType exploitation() {
        return new FactTypeBuilder<>("Exploitation", FactGroup.EXPLOITATION, Exploitation.class)
                .codes("types", ExploitationType.class, Exploitation::types, "/exploitation/types")
                .code("anyType", Answer.class, CaseVocabulary::anyType, "/exploitation/types")
                .code("ended", Answer.class, Exploitation::ended, "/exploitation/ended")
                .type();
    }

    private static Answer anyType(Exploitation exploitation) {
        return exploitation.typesAsked() ? Answer.of(!exploitation.types().isEmpty()) : Answer.UNKNOWN;
    }

    private static FactType situation() {
        return new FactTypeBuilder<>("Situation", FactGroup.SITUATION, Situation.class)
                .answer("immediateDanger", Situation::immediateDanger)
                .answer("exploiterKnowsWhereabouts", Situation::exploiterKnowsWhereabouts)
                .answer("exploiterIsFamily", Situation::exploiterIsFamily)
                .answer("medicalEmergency", Situation::medicalEmergency)
                .answer("pregnant", Situation::pregnant)
                .answer("accompanied", Situation::accompanied)
                .answer("companionSuspected", Situation::companionSuspected)
                .answer("guardianPresent", Situation::guardianPresent)
                .answer("guardianSuspected", Situation::guardianSuspected)
                .answer("irregularStay", Situation::irregularStay)
                .answer("suspectedOfOffence", Situation::suspectedOfOffence)
                .answer("asylumClaim", Situation::asylumClaim)
                .answer("priorVictim", Situation::priorVictim)
                .answer("wishesToReturn", Situation::wishesToReturn)
                .answer("inconsistentAccount", Situation::inconsistentAccount)
                .code(
                        "lastContactWithExploiter",
                        LastContact.class,
                        Situation::lastContactWithExploiter,
                        "/situation/lastContactWithExploiter")
                .type();
    }

    private static FactType consent() {
        return new FactTypeBuilder<>("Consent", FactGroup.CONSENT, Consent.class)
                .answer("referral", Consent::referral)
                .answer("formalIdentification", Consent::formalIdentification)
                .answer("policeReport", Consent::policeReport)
                .answer("dataSharing", Consent::dataSharing)
                .type();
    }

    private static FactType formal() {
        return new FactTypeBuilder<>(
                        "FormalIdentification", FactGroup.FORMAL_IDENTIFICATION, FormalIdentification.class)
                .code(
                        "outcome",
                        FormalIdentification.Outcome.class,
                        FormalIdentification::outcome,
                        "/formalIdentification/outcome")
                .type();
    }

    private static FactType needs() {
        return new FactTypeBuilder<>("Needs", FactGroup.NEEDS, Needs.class)
                .codes("services", Service.class, Needs::services, "/needs")
                .code("any", Answer.class, Needs::any, "/needs")
                .type();
    }

    private static FactType indicators() {
        FactTypeBuilder<Indicators> noun = new FactTypeBuilder<>("Indicators", FactGroup.INDICATORS, Indicators.class);
        for (Element element : Element.values()) {
            noun.code(
                    FactTypeBuilder.camel(element),
                    Answer.class,
                    tally -> tally.of(element),
                    yes(indicator -> indicator.element() == element));
        }
        for (Dimension dimension : Dimension.values()) {
            noun.code(
                    FactTypeBuilder.camel(dimension),
                    Answer.class,
                    tally -> tally.of(dimension),
                    yes(indicator ->
                            indicator.dimension().filter(dimension::equals).isPresent()));
        }
        return noun.type();
    }

    /** A tally rests on each indicator answered YES in it. */
    static Field.Evidence yes(Predicate<Indicator> counted) {
        return (file, observed) -> {
            List<String> pointers = new ArrayList<>();
            for (Observed one : observed) {
                if (one.answer().isYes() && counted.test(one.sign())) {
                    pointers.add(one.sign().pointer());
                }
            }
            return pointers;
        };
    }

    /** Its evidence is each observation that the whole pattern matches, so no field has one of its own. */
    private static FactType observation() {
        return new FactTypeBuilder<>("Observation", FactGroup.OBSERVATIONS, Observed.class)
                .indicator("indicator", Observed::indicator)
                .code("element", Element.class, Observed::element, Field.Evidence.CONCLUDED)
                .code("dimension", Dimension.class, Observed::dimension, Field.Evidence.CONCLUDED)
                .code("answer", Answer.class, Observed::answer, Field.Evidence.CONCLUDED)
                .type();
    }
}
