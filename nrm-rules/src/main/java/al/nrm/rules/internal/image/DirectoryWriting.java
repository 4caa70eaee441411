package al.nrm.rules.internal.image;

import al.nrm.place.Municipality;
import al.nrm.provider.Admission;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.util.SortedMap;

/** Writes a directory; {@link DirectoryReading} reads the same in the same order. */
final class DirectoryWriting {
    private final ImageOutput out = new ImageOutput();

    byte[] write(Directory directory) {
        out.each(directory.providers(), this::provider);
        out.each(directory.agencies(), this::office);
        out.each(directory.hotlines(), this::hotline);
        return out.bytes();
    }

    private void provider(ServiceProvider provider) {
        out.text(provider.id());
        texts(provider.name());
        out.optionalCode(provider.kind());
        out.optionalCode(provider.county());
        out.each(provider.services(), out::code);
        admission(provider.admits());
        out.flag(provider.capacity().isPresent());
        provider.capacity().ifPresent(this::capacity);
        out.code(provider.addressConfidential());
        out.optional(provider.source());
        out.optionalDay(provider.verifiedOn());
        texts(provider.description());
        out.each(provider.phones(), out::text);
        out.optional(provider.email());
        out.optional(provider.url());
        out.each(provider.languages(), out::text);
        out.flag(provider.address().isPresent());
        provider.address().ifPresent(this::address);
        texts(provider.externalIds());
    }

    private void admission(Admission admission) {
        out.each(admission.sexes(), out::code);
        out.optionalNumber(admission.minAge());
        out.optionalNumber(admission.maxAge());
        out.optionalCode(admission.nationals());
        out.code(admission.dependants());
        out.code(admission.referredWithoutConsent());
    }

    private void capacity(Capacity capacity) {
        out.optionalNumber(capacity.places());
        out.optionalNumber(capacity.free());
        out.optionalDay(capacity.asOf());
    }

    private void address(ProviderAddress address) {
        out.optional(address.street());
        out.optional(address.city());
        out.optional(address.postalCode());
        out.optional(address.country());
        out.optional(address.latitude().map(String::valueOf));
        out.optional(address.longitude().map(String::valueOf));
    }

    private void office(AgencyOffice office) {
        out.code(office.agency());
        out.optionalCode(office.county());
        texts(office.name());
        out.optional(office.municipality().map(Municipality::name));
        out.each(office.phones(), out::text);
        out.optional(office.hours());
        out.optional(office.source());
        out.optionalDay(office.verifiedOn());
    }

    private void hotline(Hotline hotline) {
        texts(hotline.name());
        out.each(hotline.phones(), out::text);
        out.optionalCode(hotline.kind());
        out.optionalCode(hotline.audience());
        out.optional(hotline.hours());
        out.code(hotline.anonymous());
        out.optional(hotline.fromAbroad());
        out.optional(hotline.source());
        out.optionalDay(hotline.verifiedOn());
    }

    private void texts(SortedMap<String, String> byKey) {
        out.each(byKey.entrySet(), entry -> {
            out.text(entry.getKey());
            out.text(entry.getValue());
        });
    }
}
