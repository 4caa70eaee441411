package al.nrm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Invented providers, offices and telephone numbers. */
class DirectoryGapTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final DirectoryGap.Ages A_DAY_AND_A_YEAR =
            new DirectoryGap.Ages(DAY, Period.ofDays(1), Optional.of(Period.ofYears(1)));

    private static ServiceProvider.Builder known() {
        return ServiceProvider.builder()
                .id("known")
                .putName("sq", "Shpikur")
                .county(County.FIER)
                .addServices(Service.ACCOMMODATION)
                .admits(Admission.builder()
                        .addSexes(Sex.FEMALE)
                        .minAge(0)
                        .maxAge(120)
                        .nationals(Admission.Nationals.ANY)
                        .build())
                .capacity(counted(DAY))
                .addPhones("000")
                .verifiedOn(DAY);
    }

    private static Capacity counted(LocalDate day) {
        return Capacity.builder().places(6).free(2).asOf(day).build();
    }

    private static List<DirectoryGap> gaps(Directory directory) {
        return DirectoryGap.in(directory, A_DAY_AND_A_YEAR);
    }

    private static Directory of(ServiceProvider provider) {
        return Directory.builder().addProviders(provider).build();
    }

    @Test
    void an_entry_of_which_everything_is_known_lacks_nothing() {
        assertThat(gaps(of(known().build()))).isEmpty();
        assertThat(gaps(Directory.EMPTY)).isEmpty();
    }

    @Test
    void what_is_not_known_of_a_provider_is_missing() {
        assertThat(gaps(of(ServiceProvider.builder()
                        .id("bare")
                        .putName("sq", "Shpikur")
                        .build())))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.missing())
                            .containsExactly(
                                    "county",
                                    "services",
                                    "admits/sexes",
                                    "admits/minAge",
                                    "admits/maxAge",
                                    "admits/nationals",
                                    "capacity/places",
                                    "capacity/free",
                                    "phones",
                                    "verifiedOn");
                    assertThat(gap.stale()).isEmpty();
                });
    }

    @Test
    void a_count_is_stale_after_its_period_and_a_confirmation_after_its_own() {
        assertThat(gaps(of(known().capacity(counted(DAY.minusDays(1))).build())))
                .isEmpty();
        assertThat(gaps(of(known().capacity(counted(DAY.minusDays(2))).build()))
                        .get(0)
                        .stale())
                .containsExactly("capacity/asOf");
        assertThat(gaps(of(known().verifiedOn(DAY.minusYears(1)).build()))).isEmpty();
        assertThat(gaps(of(known().verifiedOn(DAY.minusYears(1).minusDays(1)).build()))
                        .get(0)
                        .stale())
                .containsExactly("verifiedOn");
        assertThat(DirectoryGap.in(
                        of(known().verifiedOn(DAY.minusYears(30)).build()),
                        new DirectoryGap.Ages(DAY, Period.ofDays(1), Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_county_without_an_office_that_other_counties_have_is_named() {
        AgencyOffice office = AgencyOffice.builder()
                .agency(Agency.HEALTH)
                .county(County.FIER)
                .putName("sq", "Shpikur")
                .addPhones("000")
                .hours("8-16")
                .verifiedOn(DAY)
                .build();
        List<DirectoryGap> gaps = gaps(Directory.builder().addAgencies(office).build());
        assertThat(gaps).hasSize(11).allMatch(DirectoryGap::isNoOffice);
        assertThat(gaps)
                .extracting(gap -> gap.county().orElseThrow())
                .doesNotContain(County.FIER)
                .contains(County.TIRANE);
        AgencyOffice national =
                AgencyOffice.builder().from(office).county(Optional.empty()).build();
        assertThat(gaps(Directory.builder().addAgencies(office, national).build()))
                .isEmpty();
    }

    @Test
    void a_hotline_lacks_its_number_and_the_day_of_its_check_or_has_an_old_one() {
        Hotline bare = Hotline.builder().putName("sq", "Shpikur").build();
        Hotline known =
                Hotline.builder().from(bare).addPhones("000").verifiedOn(DAY).build();
        Hotline old = Hotline.builder()
                .from(known)
                .verifiedOn(DAY.minusYears(1).minusDays(1))
                .build();
        List<DirectoryGap> gaps =
                gaps(Directory.builder().addHotlines(bare, known, old).build());
        assertThat(gaps).hasSize(2);
        assertThat(gaps.get(0).missing()).containsExactly("phones", "verifiedOn");
        assertThat(gaps.get(0).stale()).isEmpty();
        assertThat(gaps.get(0).list()).isEqualTo("hotlines");
        assertThat(gaps.get(1).missing()).isEmpty();
        assertThat(gaps.get(1).stale()).containsExactly("verifiedOn");
    }
}
