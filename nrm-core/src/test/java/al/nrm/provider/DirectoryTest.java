package al.nrm.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Answer;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final Municipality CERRIK = Municipality.of(County.ELBASAN, "Cërrik");

    private final Directory directory = Directory.builder()
            .addAgencies(office("everywhere").build())
            .addAgencies(office("elbasan").county(County.ELBASAN).build())
            .addAgencies(
                    office("cerrik").county(County.ELBASAN).municipality(CERRIK).build())
            .addAgencies(office("other").agency(Agency.HEALTH).build())
            .build();

    @Test
    void the_nearest_office_of_an_agency_is_found_from_municipality_to_country() {
        assertThat(offices(Optional.of(County.ELBASAN), Optional.of(CERRIK))).containsExactly("cerrik");
        assertThat(offices(Optional.of(County.ELBASAN), Optional.of(Municipality.of(County.ELBASAN, "Belsh"))))
                .containsExactly("elbasan");
        assertThat(offices(Optional.of(County.ELBASAN), Optional.empty())).containsExactly("elbasan");
        assertThat(offices(Optional.of(County.FIER), Optional.empty())).containsExactly("everywhere");
        assertThat(offices(Optional.empty(), Optional.empty())).containsExactly("everywhere");
    }

    @Test
    void an_impossible_entry_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Directory.builder()
                        .addProviders(provider("a").build(), provider("a").build())
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> provider("A b").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceProvider.builder().id("a").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyOffice.builder().agency(Agency.NGO).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office("x").municipality(CERRIK).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        office("x").county(County.FIER).municipality(CERRIK).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Hotline.builder().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.builder().free(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.builder().places(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Admission.builder().sexes(Set.of(Sex.UNKNOWN)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Admission.builder().minAge(18).maxAge(17).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Admission.builder().minAge(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Admission.builder().maxAge(121).build());
    }

    @Test
    void a_place_on_earth_has_a_latitude_and_a_longitude_within_range() {
        for (double wrong : new double[] {90.5, -90.5, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ProviderAddress.builder().latitude(wrong).build());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProviderAddress.builder().longitude(181.0).build());
        assertThat(ProviderAddress.builder()
                        .latitude(-90.0)
                        .longitude(180.0)
                        .build()
                        .longitude())
                .contains(180.0);
    }

    @Test
    void an_address_never_prints_and_may_be_shown_only_where_it_is_known_to_be_open() {
        ServiceProvider.Builder provider = provider("a")
                .address(ProviderAddress.builder().street("Invented Street 7").build());
        assertThat(provider.build().toString()).doesNotContain("Invented Street");
        assertThat(provider.build().mayShowAddress()).isFalse();
        assertThat(provider.addressConfidential(Answer.YES).build().mayShowAddress())
                .isFalse();
        assertThat(provider.addressConfidential(Answer.NO).build().mayShowAddress())
                .isTrue();
    }

    private List<String> offices(Optional<County> county, Optional<Municipality> municipality) {
        return directory.offices(Agency.NGO, county, municipality).stream()
                .map(office -> office.name().get("en"))
                .toList();
    }

    private static AgencyOffice.Builder office(String name) {
        return AgencyOffice.builder().agency(Agency.NGO).name(Map.of("en", name));
    }

    private static ServiceProvider.Builder provider(String id) {
        return ServiceProvider.builder().id(id).name(Map.of("en", "Invented"));
    }

    @Test
    void a_place_on_the_equator_or_the_meridian_is_written_without_a_sign() {
        ProviderAddress signed =
                ProviderAddress.builder().latitude(-0.0).longitude(20.0).build();
        assertThat(signed)
                .isEqualTo(
                        ProviderAddress.builder().latitude(0.0).longitude(20.0).build());
        assertThat(ProviderAddress.builder()
                        .latitude(41.0)
                        .longitude(-0.0)
                        .build()
                        .longitude())
                .contains(0.0);
        assertThat(ProviderAddress.builder().build().latitude()).isEmpty();
    }
}
