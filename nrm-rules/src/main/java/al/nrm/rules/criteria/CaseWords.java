package al.nrm.rules.criteria;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.indicator.Dimension;
import al.nrm.indicator.Element;
import al.nrm.indicator.Indicator;
import al.nrm.provider.Service;
import al.nrm.rules.fact.Indicators;
import al.nrm.rules.fact.Needs;
import al.nrm.rules.fact.Observed;
import al.nrm.rules.fact.PersonFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The words for what a case says. */
final class CaseWords {
    private static final String AGE = "/person/age";
    private static final String BIRTH_DATE = "/person/birthDate";

    private CaseWords() {}

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
        return new Noun<>("Person", FactGroup.PERSON, PersonFacts.class)
                .code("ageGiven", Answer.class, PersonFacts::ageGiven, CaseWords::ageKeys)
                .code("ageEstablished", Answer.class, PersonFacts::ageEstablished, CaseWords::ageAndBasisKeys)
                .number("age", PersonFacts::age, CaseWords::ageKeys)
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
        return new Noun<>("Detection", FactGroup.DETECTION, Detection.class)
                .code("agency", Agency.class, Detection::agency, "/detection/agency")
                .code("setting", Setting.class, Detection::setting, "/detection/setting")
                .code("abroad", Answer.class, Detection::abroad, "/detection/abroad")
                .type();
    }

    private static FactType exploitation() {
        return new Noun<>("Exploitation", FactGroup.EXPLOITATION, Exploitation.class)
                .codes("types", ExploitationType.class, Exploitation::types, "/exploitation/types")
                .code("anyType", Answer.class, CaseWords::anyType, "/exploitation/types")
                .code("ended", Answer.class, Exploitation::ended, "/exploitation/ended")
                .type();
    }

    private static Answer anyType(Exploitation exploitation) {
        return exploitation.typesAsked() ? Answer.of(!exploitation.types().isEmpty()) : Answer.UNKNOWN;
    }

    private static FactType situation() {
        return new Noun<>("Situation", FactGroup.SITUATION, Situation.class)
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
        return new Noun<>("Consent", FactGroup.CONSENT, Consent.class)
                .answer("referral", Consent::referral)
                .answer("formalIdentification", Consent::formalIdentification)
                .answer("policeReport", Consent::policeReport)
                .answer("dataSharing", Consent::dataSharing)
                .type();
    }

    private static FactType formal() {
        return new Noun<>("FormalIdentification", FactGroup.FORMAL_IDENTIFICATION, FormalIdentification.class)
                .code(
                        "outcome",
                        FormalIdentification.Outcome.class,
                        FormalIdentification::outcome,
                        "/formalIdentification/outcome")
                .type();
    }

    private static FactType needs() {
        return new Noun<>("Needs", FactGroup.NEEDS, Needs.class)
                .codes("services", Service.class, Needs::services, "/needs")
                .code("any", Answer.class, Needs::any, "/needs")
                .type();
    }

    private static FactType indicators() {
        Noun<Indicators> noun = new Noun<>("Indicators", FactGroup.INDICATORS, Indicators.class);
        for (Element element : Element.values()) {
            noun.code(
                    Noun.camel(element),
                    Answer.class,
                    tally -> tally.of(element),
                    yes(indicator -> indicator.element() == element));
        }
        for (Dimension dimension : Dimension.values()) {
            noun.code(
                    Noun.camel(dimension),
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
        return new Noun<>("Observation", FactGroup.OBSERVATIONS, Observed.class)
                .indicator("indicator", Observed::indicator)
                .code("element", Element.class, Observed::element, Field.Evidence.CONCLUDED)
                .code("dimension", Dimension.class, Observed::dimension, Field.Evidence.CONCLUDED)
                .code("answer", Answer.class, Observed::answer, Field.Evidence.CONCLUDED)
                .type();
    }
}
