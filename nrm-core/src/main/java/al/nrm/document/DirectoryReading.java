package al.nrm.document;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.provider.Admission;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;

/** Builds a directory from a tree in which nothing is wrong. */
final class DirectoryReading {
    private DirectoryReading() {}

    static Directory build(Part part) {
        Directory.Builder directory = Directory.builder();
        part.parts("providers").forEach(provider -> directory.addProviders(provider(provider)));
        part.parts("agencies").forEach(agency -> directory.addAgencies(agency(agency)));
        part.parts("hotlines").forEach(hotline -> directory.addHotlines(hotline(hotline)));
        return directory.build();
    }

    private static ServiceProvider provider(Part part) {
        return ServiceProvider.builder()
                .id(part.required("id"))
                .name(part.textsByKey("name"))
                .kind(part.code("kind", ServiceProvider.Kind.class))
                .county(part.county("county"))
                .services(part.codes("services", Service.class))
                .admits(admits(part.part("admits")))
                .capacity(part.known("capacity").map(DirectoryReading::capacity))
                .addressConfidential(part.answer("addressConfidential"))
                .source(part.text("source"))
                .verifiedOn(part.date("verifiedOn"))
                .description(part.textsByKey("description"))
                .phones(part.texts("phones"))
                .email(part.text("email"))
                .url(part.text("url"))
                .languages(part.texts("languages"))
                .address(part.known("address").map(DirectoryReading::address))
                .externalIds(part.textsByKey("externalIds"))
                .build();
    }

    private static Admission admits(Part part) {
        return Admission.builder()
                .sexes(part.codes("sexes", Sex.class))
                .minAge(part.whole("minAge"))
                .maxAge(part.whole("maxAge"))
                .nationals(part.code("nationals", Admission.Nationals.class))
                .dependants(part.answer("dependants"))
                .referredWithoutConsent(part.answer("referredWithoutConsent"))
                .build();
    }

    private static Capacity capacity(Part part) {
        return Capacity.builder()
                .places(part.whole("places"))
                .free(part.whole("free"))
                .asOf(part.date("asOf"))
                .build();
    }

    private static ProviderAddress address(Part part) {
        return ProviderAddress.builder()
                .street(part.text("street"))
                .city(part.text("city"))
                .postalCode(part.text("postalCode"))
                .country(part.text("country"))
                .latitude(part.decimal("latitude"))
                .longitude(part.decimal("longitude"))
                .build();
    }

    private static AgencyOffice agency(Part part) {
        return AgencyOffice.builder()
                .agency(part.code("agency", Agency.class).orElseThrow())
                .county(part.county("county"))
                .name(part.textsByKey("name"))
                .municipality(Places.municipality(part))
                .phones(part.texts("phones"))
                .hours(part.text("hours"))
                .source(part.text("source"))
                .verifiedOn(part.date("verifiedOn"))
                .build();
    }

    private static Hotline hotline(Part part) {
        return Hotline.builder()
                .name(part.textsByKey("name"))
                .phones(part.texts("phones"))
                .source(part.text("source"))
                .verifiedOn(part.date("verifiedOn"))
                .build();
    }
}
