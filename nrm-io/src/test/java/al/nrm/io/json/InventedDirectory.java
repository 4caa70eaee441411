package al.nrm.io.json;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.provider.AgencyOffice;
import al.nrm.provider.Capacity;
import al.nrm.provider.Directory;
import al.nrm.provider.Hotline;
import al.nrm.provider.ProviderAddress;
import al.nrm.provider.ServiceProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Invents directories: those of the other tests, with what else a document can say of a provider. No provider in them exists. */
final class InventedDirectory extends Invented {
    InventedDirectory(Random random) {
        super(random);
    }

    Directory directory() {
        return Directory.builder()
                .providers(one(DRAWN).directory().providers().stream()
                        .filter(one -> random.nextBoolean())
                        .map(this::described)
                        .toList())
                .addAllAgencies(several(3, this::agency))
                .addAllHotlines(several(2, this::hotline))
                .build();
    }

    private ServiceProvider described(ServiceProvider provider) {
        Answer confidential = answer();
        return ServiceProvider.builder()
                .from(provider)
                .name(Map.of("sq", text(), "en", text()))
                .kind(maybe(() -> one(ServiceProvider.Kind.values())))
                .capacity(provider.capacity()
                        .map(counted -> Capacity.builder()
                                .from(counted)
                                .places(number())
                                .build()))
                .addressConfidential(confidential)
                .source(maybe(this::text))
                .description(random.nextBoolean() ? Map.of("en-GB", text()) : Map.of())
                .phones(several(2, this::text))
                .email(maybe(this::text))
                .url(maybe(this::text))
                .languages(several(2, () -> one("sq", "it")))
                .address(confidential.isNo() ? maybe(this::address) : Optional.empty())
                .externalIds(random.nextBoolean() ? Map.of("hsds", text(), text(), "x") : Map.of())
                .build();
    }

    private ProviderAddress address() {
        return ProviderAddress.builder()
                .street(maybe(this::text))
                .city(maybe(this::text))
                .postalCode(maybe(this::text))
                .country(maybe(this::text))
                .latitude(maybe(() -> one(List.of(0.0, -90.0, 90.0, 41.327546, 1e-12))))
                .longitude(maybe(() -> one(List.of(0.1, -180.0, 180.0, 19.818698))))
                .build();
    }

    private AgencyOffice agency() {
        Optional<County> county = maybe(() -> one(County.values()));
        return AgencyOffice.builder()
                .agency(one(Agency.values()))
                .county(county)
                .name(Map.of("sq", text()))
                .municipality(
                        random.nextBoolean()
                                ? county.map(where -> Municipality.of(where, one(where.municipalities())))
                                : Optional.empty())
                .phones(several(2, this::text))
                .hours(maybe(this::text))
                .source(maybe(this::text))
                .verifiedOn(maybe(this::day))
                .build();
    }

    private Hotline hotline() {
        return Hotline.builder()
                .name(Map.of("en", text()))
                .phones(several(2, this::text))
                .kind(maybe(() -> one(Hotline.Kind.values())))
                .audience(maybe(() -> one(Hotline.Audience.values())))
                .hours(maybe(this::text))
                .anonymous(answer())
                .fromAbroad(maybe(this::text))
                .source(maybe(this::text))
                .verifiedOn(maybe(this::day))
                .build();
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(50)) : OptionalInt.empty();
    }
}
