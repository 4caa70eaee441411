package al.nrm.document;

import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.provider.Admission;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a directory as a plain tree. A confidential address, or one that may be, is left out. */
final class DirectoryWriting {
    private DirectoryWriting() {}

    static Map<String, @Nullable Object> tree(Directory directory) {
        return new Entries()
                .always(DocumentKind.SCHEMA, DocumentKind.DIRECTORY.schema())
                .always("providers", Entries.each(directory.providers(), DirectoryWriting::provider))
                .some("agencies", Entries.each(directory.agencies(), DirectoryWriting::agency))
                .some("hotlines", Entries.each(directory.hotlines(), DirectoryWriting::hotline))
                .tree();
    }

    private static Entries provider(ServiceProvider provider) {
        Entries entries = new Entries()
                .always("id", provider.id())
                .texts("name", provider.name())
                .known("kind", provider.kind())
                .known("county", provider.county().map(County::code))
                .some("services", Entries.names(provider.services()));
        if (!provider.admits().equals(Admission.UNKNOWN)) {
            entries.always("admits", admits(provider.admits()).tree());
        }
        entries.known(
                        "capacity",
                        provider.capacity().map(capacity -> capacity(capacity).tree()))
                .answer("addressConfidential", provider.addressConfidential())
                .known("source", provider.source())
                .known("verifiedOn", provider.verifiedOn())
                .texts("description", provider.description())
                .some("phones", provider.phones())
                .known("email", provider.email())
                .known("url", provider.url())
                .some("languages", provider.languages());
        if (provider.mayShowAddress()) {
            entries.known(
                    "address",
                    provider.address().map(address -> address(address).tree()));
        }
        return entries.texts("externalIds", provider.externalIds());
    }

    private static Entries admits(Admission admits) {
        return new Entries()
                .some("sexes", Entries.names(admits.sexes()))
                .known("minAge", admits.minAge())
                .known("maxAge", admits.maxAge())
                .known("nationals", admits.nationals())
                .answer("dependants", admits.dependants())
                .answer("referredWithoutConsent", admits.referredWithoutConsent());
    }

    private static Entries capacity(Capacity capacity) {
        return new Entries()
                .known("places", capacity.places())
                .known("free", capacity.free())
                .known("asOf", capacity.asOf());
    }

    private static Entries address(ProviderAddress address) {
        return new Entries()
                .known("street", address.street())
                .known("city", address.city())
                .known("postalCode", address.postalCode())
                .known("country", address.country())
                .known("latitude", address.latitude())
                .known("longitude", address.longitude());
    }

    private static Entries agency(AgencyOffice office) {
        return new Entries()
                .always("agency", office.agency().name())
                .known("county", office.county().map(County::code))
                .texts("name", office.name())
                .known("municipality", office.municipality().map(Municipality::name))
                .some("phones", office.phones())
                .known("hours", office.hours())
                .known("source", office.source())
                .known("verifiedOn", office.verifiedOn());
    }

    private static Entries hotline(Hotline hotline) {
        return new Entries()
                .texts("name", hotline.name())
                .some("phones", hotline.phones())
                .known("kind", hotline.kind())
                .known("for", hotline.audience())
                .known("hours", hotline.hours())
                .answer("anonymous", hotline.anonymous())
                .known("fromAbroad", hotline.fromAbroad())
                .known("source", hotline.source())
                .known("verifiedOn", hotline.verifiedOn());
    }
}
