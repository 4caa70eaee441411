package al.nrm.document;

import al.nrm.casefile.Address;
import al.nrm.casefile.AgeBasis;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Consent;
import al.nrm.casefile.Detection;
import al.nrm.casefile.Exploitation;
import al.nrm.casefile.FormalIdentification;
import al.nrm.casefile.Identity;
import al.nrm.casefile.Observation;
import al.nrm.casefile.Person;
import al.nrm.casefile.Situation;
import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.place.SpokenLanguage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a case as a plain tree. */
final class CaseWriting {
    private CaseWriting() {}

    static Map<String, @Nullable Object> tree(CaseFile file) {
        Entries entries = new Entries()
                .always(DocumentKind.SCHEMA, DocumentKind.CASE.schema())
                .always("id", file.id())
                .always("asOf", file.asOf().toString())
                .time("recordedAt", file.recordedAt())
                .always("detection", detection(file.detection()).tree())
                .always("person", person(file.person()).tree())
                .some("observations", Entries.each(file.observations(), CaseWriting::observation));
        unlessEmpty(entries, "exploitation", exploitation(file.exploitation()));
        unlessEmpty(entries, "situation", situation(file.situation()));
        unlessEmpty(entries, "consent", consent(file.consent()));
        entries.some("needs", Entries.names(file.needs()));
        unlessEmpty(entries, "formalIdentification", formalIdentification(file.formalIdentification()));
        return entries.tree();
    }

    private static void unlessEmpty(Entries entries, String key, Entries part) {
        if (!part.isEmpty()) {
            entries.always(key, part.tree());
        }
    }

    private static Entries detection(Detection detection) {
        return new Entries()
                .always("agency", detection.agency().name())
                .code("setting", detection.setting())
                .known("county", detection.county().map(County::code))
                .known("municipality", detection.municipality().map(Municipality::name))
                .answer("abroad", detection.abroad());
    }

    private static Entries person(Person person) {
        boolean aged = person.age().isPresent() || person.birthDate().isPresent();
        Entries entries = new Entries().known("age", person.age()).known("birthDate", person.birthDate());
        // Absent beside an age means STATED, so UNKNOWN must be written there.
        if (aged || person.ageBasis() != AgeBasis.UNKNOWN) {
            entries.always("ageBasis", person.ageBasis().name());
        }
        return entries.answer("appearsUnder18", person.appearsUnder18())
                .code("sex", person.sex())
                .some(
                        "nationalities",
                        person.nationalities().stream().map(Country::code).toList())
                .some(
                        "languages",
                        person.languages().stream().map(SpokenLanguage::tag).toList())
                .known("homeCounty", person.homeCounty().map(County::code))
                .known("dependants", person.dependants())
                .known(
                        "identity",
                        person.identity().map(identity -> identity(identity).tree()));
    }

    private static Entries identity(Identity identity) {
        return new Entries()
                .known("givenName", identity.givenName())
                .known("familyName", identity.familyName())
                .known("fatherName", identity.fatherName())
                .known("personalNumber", identity.personalNumber())
                .known("phone", identity.phone())
                .known("email", identity.email())
                .known("note", identity.note())
                .known(
                        "address",
                        identity.address().map(address -> address(address).tree()));
    }

    private static Entries address(Address address) {
        return new Entries()
                .known("street", address.street())
                .known("city", address.city())
                .known("region", address.region())
                .known("postalCode", address.postalCode())
                .known("country", address.country());
    }

    private static Entries observation(Observation observation) {
        return new Entries()
                .always("indicator", observation.indicator())
                .always("answer", observation.answer().name())
                .known("by", observation.by())
                .known("on", observation.on())
                .known("note", observation.note());
    }

    private static Entries exploitation(Exploitation exploitation) {
        Entries entries = new Entries();
        // An empty list says that somebody asked.
        if (exploitation.typesAsked()) {
            entries.always("types", Entries.names(exploitation.types()));
        }
        return entries.some(
                        "countries",
                        exploitation.countries().stream().map(Country::code).toList())
                .some(
                        "counties",
                        exploitation.counties().stream()
                                .sorted()
                                .map(County::code)
                                .toList())
                .answer("ended", exploitation.ended());
    }

    private static Entries situation(Situation situation) {
        return new Entries()
                .answer("immediateDanger", situation.immediateDanger())
                .answer("exploiterKnowsWhereabouts", situation.exploiterKnowsWhereabouts())
                .answer("exploiterIsFamily", situation.exploiterIsFamily())
                .answer("medicalEmergency", situation.medicalEmergency())
                .answer("pregnant", situation.pregnant())
                .answer("accompanied", situation.accompanied())
                .answer("companionSuspected", situation.companionSuspected())
                .answer("guardianPresent", situation.guardianPresent())
                .answer("guardianSuspected", situation.guardianSuspected())
                .answer("irregularStay", situation.irregularStay())
                .answer("suspectedOfOffence", situation.suspectedOfOffence())
                .answer("asylumClaim", situation.asylumClaim())
                .answer("priorVictim", situation.priorVictim())
                .answer("wishesToReturn", situation.wishesToReturn())
                .answer("inconsistentAccount", situation.inconsistentAccount())
                .code("lastContactWithExploiter", situation.lastContactWithExploiter());
    }

    private static Entries consent(Consent consent) {
        return new Entries()
                .answer("referral", consent.referral())
                .answer("formalIdentification", consent.formalIdentification())
                .answer("policeReport", consent.policeReport())
                .answer("dataSharing", consent.dataSharing());
    }

    private static Entries formalIdentification(FormalIdentification identification) {
        return new Entries()
                .code("outcome", identification.outcome())
                .known("on", identification.on())
                .some("by", Entries.names(identification.by()));
    }
}
