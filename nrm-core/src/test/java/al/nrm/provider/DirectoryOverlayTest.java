package al.nrm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Invented providers, offices and telephone numbers. */
class DirectoryOverlayTest {
    private static ServiceProvider provider(String id, String phone) {
        return ServiceProvider.builder()
                .id(id)
                .putName("sq", id)
                .addPhones(phone)
                .build();
    }

    private static AgencyOffice office(Optional<Municipality> municipality, String name, String... phones) {
        return AgencyOffice.builder()
                .agency(Agency.HEALTH)
                .county(County.TIRANE)
                .municipality(municipality)
                .putName("sq", name)
                .addPhones(phones)
                .build();
    }

    private static Hotline hotline(String name, String phone) {
        return Hotline.builder()
                .name(new TreeMap<>(Map.of("sq", name)))
                .addPhones(phone)
                .build();
    }

    @Test
    void a_provider_takes_the_place_of_the_one_with_the_same_id_and_the_others_remain() {
        Directory below = Directory.builder()
                .addProviders(provider("a", "1"), provider("b", "2"))
                .build();
        DirectoryOverlay overlay = Directory.builder()
                .addProviders(provider("b", "3"), provider("c", "4"))
                .build()
                .over(below);
        assertThat(overlay.directory().byId())
                .containsExactly(provider("a", "1"), provider("b", "3"), provider("c", "4"));
        assertThat(overlay.providers())
                .containsExactly(
                        new DirectoryOverlay.Laid<>(provider("b", "3"), List.of(provider("b", "2"))),
                        new DirectoryOverlay.Laid<>(provider("c", "4"), List.of()));
        assertThat(overlay.providers().get(1).isNew()).isTrue();
    }

    @Test
    void the_offices_of_an_agency_at_a_place_take_the_place_of_all_its_offices_there() {
        Optional<Municipality> kamez = Optional.of(Municipality.of(County.TIRANE, "Kamëz"));
        Directory below = Directory.builder()
                .addAgencies(office(Optional.empty(), "old one"), office(Optional.empty(), "old two"))
                .addAgencies(office(kamez, "of the municipality"))
                .build();
        DirectoryOverlay overlay = Directory.builder()
                .addAgencies(office(Optional.empty(), "new", "111"))
                .build()
                .over(below);
        assertThat(overlay.directory().agencies())
                .containsExactly(office(Optional.empty(), "new", "111"), office(kamez, "of the municipality"));
        assertThat(overlay.agencies().get(0).replaced()).hasSize(2);
    }

    @Test
    void hotlines_are_the_same_by_a_number_or_a_name_however_it_is_written() {
        Directory below = Directory.builder()
                .addHotlines(hotline("Linja e fëmijëve", "116 111"), hotline("Linja e grave", "116 117"))
                .addHotlines(hotline("Tjetër", "1"))
                .build();
        DirectoryOverlay overlay = Directory.builder()
                .addHotlines(hotline("ALO 116", "116-111"), hotline("LINJA E GRAVE", "116 118"))
                .build()
                .over(below);
        assertThat(overlay.directory().hotlines())
                .containsExactly(
                        hotline("ALO 116", "116-111"), hotline("LINJA E GRAVE", "116 118"), hotline("Tjetër", "1"));
    }

    @Test
    void a_directory_over_itself_or_over_nothing_is_itself() {
        Directory directory = Directory.builder()
                .addProviders(provider("a", "1"))
                .addAgencies(office(Optional.empty(), "office"))
                .addHotlines(hotline("line", "2"))
                .build();
        assertThat(directory.over(directory).directory()).isEqualTo(directory);
        assertThat(directory.over(directory).agencies()).allMatch(laid -> laid.isUnchanged() && !laid.isNew());
        assertThat(directory.over(Directory.EMPTY).directory()).isEqualTo(directory);
        assertThat(Directory.EMPTY.over(directory).directory()).isEqualTo(directory);
    }
}
