package al.nrm.document;

import al.nrm.casefile.Address;
import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.ExploitationType;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Identity;
import al.nrm.casefile.LastContact;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Service;
import al.nrm.casefile.Setting;
import al.nrm.casefile.Sex;
import al.nrm.casefile.Situation;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.SpokenLanguage;
import java.util.List;

/** Builds a case from a tree in which nothing is wrong. */
final class CaseReading {
    private CaseReading() {}

    static CaseFile build(Part part) {
        CaseFile.Builder file = CaseFile.builder();
        file.id(part.required("id"))
                .asOf(part.date("asOf").orElseThrow())
                .recordedAt(part.time("recordedAt"))
                .detection(detection(part.part("detection")))
                .person(person(part.part("person")))
                .observations(part.parts("observations").stream()
                        .map(CaseReading::observation)
                        .toList())
                .exploitation(exploitation(part.part("exploitation")))
                .situation(situation(part.part("situation")))
                .consent(consent(part.part("consent")))
                .needs(part.codes("needs", Service.class))
                .formalIdentification(formalIdentification(part.part("formalIdentification")));
        return file.build();
    }

    private static Detection detection(Part part) {
        return Detection.builder()
                .agency(part.code("agency", Agency.class).orElseThrow())
                .setting(part.code("setting", Setting.class).orElse(Setting.UNKNOWN))
                .county(part.county("county"))
                .municipality(Places.municipality(part))
                .abroad(part.answer("abroad"))
                .build();
    }

    private static Person person(Part part) {
        Person.Builder person = Person.builder();
        person.age(part.whole("age"))
                .birthDate(part.date("birthDate"))
                .appearsUnder18(part.answer("appearsUnder18"))
                .sex(part.code("sex", Sex.class).orElse(Sex.UNKNOWN))
                .nationalities(
                        part.texts("nationalities").stream().map(Country::of).toList())
                .languages(
                        part.texts("languages").stream().map(SpokenLanguage::of).toList())
                .homeCounty(part.county("homeCounty"))
                .dependants(part.whole("dependants"))
                .identity(part.known("identity").map(CaseReading::identity));
        part.code("ageBasis", AgeBasis.class).ifPresent(person::ageBasis);
        return person.build();
    }

    private static Identity identity(Part part) {
        return Identity.builder()
                .givenName(part.text("givenName"))
                .familyName(part.text("familyName"))
                .fatherName(part.text("fatherName"))
                .personalNumber(part.text("personalNumber"))
                .phone(part.text("phone"))
                .email(part.text("email"))
                .note(part.text("note"))
                .address(part.known("address").map(CaseReading::address))
                .build();
    }

    private static Address address(Part part) {
        return Address.builder()
                .street(part.text("street"))
                .city(part.text("city"))
                .region(part.text("region"))
                .postalCode(part.text("postalCode"))
                .country(part.text("country"))
                .build();
    }

    private static Observation observation(Part part) {
        return Observation.builder()
                .indicator(part.required("indicator"))
                .answer(part.code("answer", Answer.class).orElseThrow())
                .by(part.code("by", Agency.class))
                .on(part.date("on"))
                .note(part.text("note"))
                .build();
    }

    private static Exploitation exploitation(Part part) {
        return Exploitation.builder()
                .types(part.codes("types", ExploitationType.class))
                .typesAsked(part.has("types"))
                .countries(part.texts("countries").stream().map(Country::of).toList())
                .counties(counties(part.texts("counties")))
                .ended(part.answer("ended"))
                .build();
    }

    private static List<County> counties(List<String> codes) {
        return codes.stream().flatMap(code -> County.parse(code).stream()).toList();
    }

    private static Situation situation(Part part) {
        return Situation.builder()
                .immediateDanger(part.answer("immediateDanger"))
                .exploiterKnowsWhereabouts(part.answer("exploiterKnowsWhereabouts"))
                .exploiterIsFamily(part.answer("exploiterIsFamily"))
                .medicalEmergency(part.answer("medicalEmergency"))
                .pregnant(part.answer("pregnant"))
                .accompanied(part.answer("accompanied"))
                .companionSuspected(part.answer("companionSuspected"))
                .guardianPresent(part.answer("guardianPresent"))
                .guardianSuspected(part.answer("guardianSuspected"))
                .irregularStay(part.answer("irregularStay"))
                .suspectedOfOffence(part.answer("suspectedOfOffence"))
                .asylumClaim(part.answer("asylumClaim"))
                .priorVictim(part.answer("priorVictim"))
                .wishesToReturn(part.answer("wishesToReturn"))
                .inconsistentAccount(part.answer("inconsistentAccount"))
                .lastContactWithExploiter(
                        part.code("lastContactWithExploiter", LastContact.class).orElse(LastContact.UNKNOWN))
                .build();
    }

    private static Consent consent(Part part) {
        return Consent.builder()
                .referral(part.answer("referral"))
                .formalIdentification(part.answer("formalIdentification"))
                .policeReport(part.answer("policeReport"))
                .dataSharing(part.answer("dataSharing"))
                .build();
    }

    /** Without an outcome it is the same as none, whatever else it says. */
    private static FormalIdentification formalIdentification(Part part) {
        return FormalIdentification.builder()
                .outcome(part.code("outcome", FormalIdentification.Outcome.class)
                        .orElse(FormalIdentification.Outcome.UNKNOWN))
                .on(part.date("on"))
                .by(part.codes("by", Agency.class))
                .build();
    }
}
