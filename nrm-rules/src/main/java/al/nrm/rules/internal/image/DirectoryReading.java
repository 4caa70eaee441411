package al.nrm.rules.internal.image;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.provider.Admission;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a directory that {@link DirectoryWriting} wrote. Its document was checked when it was written. */
final class DirectoryReading {
    private final ImageInput in;

    DirectoryReading(ImageInput in) {
        this.in = in;
    }

    Directory read() {
        return Directory.builder()
                .providers(in.each(this::provider))
                .agencies(in.each(this::office))
                .hotlines(in.each(this::hotline))
                .build();
    }

    private ServiceProvider provider() {
        return ServiceProvider.builder()
                .id(in.text())
                .name(texts())
                .kind(in.optionalCode(ServiceProvider.Kind.class))
                .county(in.optionalCode(County.class))
                .services(in.codes(Service.class))
                .admits(admission())
                .capacity(in.flag() ? Optional.of(capacity()) : Optional.empty())
                .addressConfidential(in.code(Answer.class))
                .source(in.optional())
                .verifiedOn(in.optionalDay())
                .description(texts())
                .phones(in.texts())
                .email(in.optional())
                .url(in.optional())
                .languages(in.texts())
                .address(in.flag() ? Optional.of(address()) : Optional.empty())
                .externalIds(texts())
                .build();
    }

    private Admission admission() {
        return Admission.builder()
                .sexes(in.codes(Sex.class))
                .minAge(in.optionalNumber())
                .maxAge(in.optionalNumber())
                .nationals(in.optionalCode(Admission.Nationals.class))
                .dependants(in.code(Answer.class))
                .referredWithoutConsent(in.code(Answer.class))
                .build();
    }

    private Capacity capacity() {
        return Capacity.builder()
                .places(in.optionalNumber())
                .free(in.optionalNumber())
                .asOf(in.optionalDay())
                .build();
    }

    private ProviderAddress address() {
        return ProviderAddress.builder()
                .street(in.optional())
                .city(in.optional())
                .postalCode(in.optional())
                .country(in.optional())
                .latitude(in.optional().map(Double::valueOf))
                .longitude(in.optional().map(Double::valueOf))
                .build();
    }

    private AgencyOffice office() {
        Agency agency = in.code(Agency.class);
        Optional<County> county = in.optionalCode(County.class);
        return AgencyOffice.builder()
                .agency(agency)
                .county(county)
                .name(texts())
                .municipality(in.optional().map(name -> Municipality.of(county.orElseThrow(), name)))
                .phones(in.texts())
                .hours(in.optional())
                .source(in.optional())
                .verifiedOn(in.optionalDay())
                .build();
    }

    private Hotline hotline() {
        return Hotline.builder()
                .name(texts())
                .phones(in.texts())
                .kind(in.optionalCode(Hotline.Kind.class))
                .audience(in.optionalCode(Hotline.Audience.class))
                .hours(in.optional())
                .anonymous(in.code(Answer.class))
                .fromAbroad(in.optional())
                .source(in.optional())
                .verifiedOn(in.optionalDay())
                .build();
    }

    private SortedMap<String, String> texts() {
        SortedMap<String, String> byKey = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            byKey.put(in.text(), in.text());
        }
        return byKey;
    }
}
