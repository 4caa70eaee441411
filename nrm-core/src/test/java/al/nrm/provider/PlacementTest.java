package al.nrm.provider;

import static al.nrm.provider.Shelters.DAY;
import static al.nrm.provider.Shelters.cautions;
import static al.nrm.provider.Shelters.grounds;
import static al.nrm.provider.Shelters.open;
import static al.nrm.provider.Shelters.options;
import static al.nrm.provider.Shelters.place;
import static al.nrm.provider.Shelters.places;
import static al.nrm.provider.Shelters.provider;
import static al.nrm.provider.Shelters.woman;
import static org.assertj.core.api.Assertions.assertThat;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.casefile.Sex;
import al.nrm.place.County;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria, section 8. */
class PlacementTest {
    @Test
    void a_provider_that_does_not_offer_the_service_is_not_mentioned() {
        Placement placement =
                place(Service.MEDICAL, woman().build(), provider("a").build());
        assertThat(placement.options()).isEmpty();
        assertThat(placement.excluded()).isEmpty();
        assertThat(placement.unmet()).isTrue();
        assertThat(placement.service()).isEqualTo(Service.MEDICAL);
    }

    @Test
    void what_is_not_known_of_a_provider_never_excludes_but_the_place_must_be_confirmed() {
        ServiceProvider unknown = ServiceProvider.builder()
                .id("unknown")
                .name(Map.of("en", "Unknown"))
                .services(Set.of(Service.ACCOMMODATION))
                .build();
        assertThat(options(woman().build(), unknown)).containsExactly("unknown?");
    }

    @Test
    void a_provider_of_whom_all_is_known_need_not_be_asked() {
        assertThat(options(woman().build(), provider("a").build())).containsExactly("a");
    }

    @Test
    void every_single_thing_unknown_of_the_provider_asks_for_confirmation() {
        List<Admission> admissions = List.of(
                open().sexes(Set.of()).build(),
                open().minAge(OptionalInt.empty()).build(),
                open().maxAge(OptionalInt.empty()).build(),
                open().nationals(java.util.Optional.empty()).build(),
                open().dependants(Answer.UNKNOWN).build(),
                open().referredWithoutConsent(Answer.UNKNOWN).build());
        for (Admission admission : admissions) {
            assertThat(options(woman().build(), provider("a").admits(admission).build()))
                    .as("%s", admission)
                    .containsExactly("a?");
        }
    }

    @Test
    void every_single_thing_unknown_of_the_person_asks_for_confirmation() {
        List<PlacementRequest> seekers = List.of(
                woman().sex(Sex.UNKNOWN).build(),
                woman().nationality(Answer.UNKNOWN).build(),
                woman().dependants(OptionalInt.empty()).build());
        for (PlacementRequest seeker : seekers) {
            assertThat(options(seeker, provider("a").build())).as("%s", seeker).containsExactly("a?");
        }
    }

    @Test
    void sex_other_is_asked_about_and_never_turned_away() {
        PlacementRequest other = woman().sex(Sex.OTHER).build();
        ServiceProvider women =
                provider("a").admits(open().sexes(Set.of(Sex.FEMALE)).build()).build();
        ServiceProvider all = provider("b")
                .admits(open().sexes(Set.of(Sex.FEMALE, Sex.MALE, Sex.OTHER)).build())
                .build();
        assertThat(options(other, women, all)).containsExactly("a?", "b");
    }

    @Test
    void the_other_sex_is_excluded() {
        ServiceProvider men =
                provider("a").admits(open().sexes(Set.of(Sex.MALE)).build()).build();
        assertThat(grounds(woman().build(), men)).containsExactly(ExclusionGround.SEX);
        assertThat(options(woman().sex(Sex.MALE).build(), men)).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"17, true", "18, false", "25, false", "26, true"})
    void an_established_age_must_lie_within_the_ages_admitted(int years, boolean excluded) {
        ServiceProvider provider =
                provider("a").admits(open().minAge(18).maxAge(25).build()).build();
        assertThat(grounds(woman().years(years).build(), provider).contains(ExclusionGround.AGE))
                .isEqualTo(excluded);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 17, 17, false",
        "true, 0, 5, false",
        "true, 18, 120, true",
        "false, 0, 17, true",
        "false, 0, 18, false",
        "false, 60, 120, false"
    })
    void where_the_age_is_not_established_any_age_on_the_persons_side_of_majority_will_do(
            boolean child, int lowest, int highest, boolean excluded) {
        PlacementRequest seeker =
                woman().years(OptionalInt.empty()).child(child).build();
        ServiceProvider provider = provider("a")
                .admits(open().minAge(lowest).maxAge(highest).build())
                .build();
        assertThat(grounds(seeker, provider).contains(ExclusionGround.AGE)).isEqualTo(excluded);
    }

    @Test
    void children_that_come_along_exclude_only_where_they_are_known_and_not_admitted() {
        ServiceProvider alone =
                provider("a").admits(open().dependants(Answer.NO).build()).build();
        assertThat(grounds(woman().dependants(1).build(), alone)).containsExactly(ExclusionGround.DEPENDANTS);
        assertThat(grounds(woman().dependants(0).build(), alone)).isEmpty();
        assertThat(grounds(woman().dependants(OptionalInt.empty()).build(), alone))
                .isEmpty();
        assertThat(grounds(woman().dependants(2).build(), provider("a").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AL, YES, true",
        "AL, NO, false",
        "AL, UNKNOWN, false",
        "FOREIGN, NO, true",
        "FOREIGN, YES, false",
        "FOREIGN, UNKNOWN, false",
        "ANY, YES, false",
        "ANY, NO, false"
    })
    void nationality_excludes_only_where_it_is_known(Admission.Nationals nationals, Answer foreign, boolean excluded) {
        ServiceProvider provider =
                provider("a").admits(open().nationals(nationals).build()).build();
        assertThat(grounds(woman().nationality(foreign).build(), provider).contains(ExclusionGround.NATIONALITY))
                .isEqualTo(excluded);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-03-02, true",
        "0, 2026-02-23, true",
        "0, 2026-02-22, false",
        "0, 2026-03-09, true",
        "1, 2026-03-02, false",
        "0, , false"
    })
    void no_place_excludes_only_where_the_count_is_fresh(int free, LocalDate counted, boolean excluded) {
        ServiceProvider provider = provider("a").capacity(places(free, counted)).build();
        assertThat(grounds(woman().build(), provider).contains(ExclusionGround.NO_PLACE))
                .isEqualTo(excluded);
    }

    @Test
    void a_count_of_free_places_that_is_stale_undated_or_missing_must_be_confirmed() {
        for (Capacity capacity : List.of(
                places(3, LocalDate.of(2026, 2, 22)),
                places(3, null),
                Capacity.builder().places(4).asOf(DAY).build())) {
            assertThat(options(woman().build(), provider("a").capacity(capacity).build()))
                    .containsExactly("a?");
        }
    }

    @Test
    void a_shelter_in_the_county_of_exploitation_carries_a_caution_until_the_danger_is_over_and_is_never_excluded() {
        ServiceProvider near = provider("a").county(County.ELBASAN).build();
        PlacementRequest.Builder hunted = woman().exploitationCounties(Set.of(County.ELBASAN));
        assertThat(grounds(hunted.build(), near)).isEmpty();
        assertThat(cautions(Service.ACCOMMODATION, hunted.build(), near)).containsExactly(Caution.EXPLOITERS_COUNTY);
        assertThat(cautions(Service.ACCOMMODATION, hunted.exploitationOver(true).build(), near))
                .isEmpty();
        ServiceProvider doctor = provider("b")
                .county(County.ELBASAN)
                .services(Set.of(Service.MEDICAL))
                .build();
        assertThat(cautions(Service.MEDICAL, hunted.exploitationOver(false).build(), doctor))
                .isEmpty();
        assertThat(cautions(Service.ACCOMMODATION, hunted.build(), provider("c").build()))
                .isEmpty();
    }

    @Test
    void mediation_with_a_suspected_family_carries_a_caution() {
        ServiceProvider mediator =
                provider("a").services(Set.of(Service.FAMILY_MEDIATION)).build();
        assertThat(cautions(
                        Service.FAMILY_MEDIATION, woman().familySuspected(true).build(), mediator))
                .containsExactly(Caution.FAMILY_SUSPECTED);
        assertThat(cautions(Service.FAMILY_MEDIATION, woman().build(), mediator))
                .isEmpty();
    }

    @Test
    void a_provider_with_a_caution_comes_after_all_without_one() {
        PlacementRequest seeker = woman().detectionCounty(County.ELBASAN)
                .exploitationCounties(Set.of(County.ELBASAN))
                .build();
        ServiceProvider near = provider("a").county(County.ELBASAN).build();
        ServiceProvider far =
                provider("b").county(County.SHKODER).capacity(places(1, null)).build();
        assertThat(options(seeker, near, far)).containsExactly("b?", "a");
    }

    @Test
    void a_service_that_is_refused_differs_from_one_that_the_directory_does_not_know() {
        ServiceProvider men =
                provider("a").admits(open().sexes(Set.of(Sex.MALE)).build()).build();
        ServiceProvider demanding = provider("b")
                .admits(open().referredWithoutConsent(Answer.NO).build())
                .build();
        PlacementRequest declining = woman().withoutConsent(true).build();
        Placement refused = place(Service.ACCOMMODATION, declining, men, demanding);
        assertThat(refused.refused()).isTrue();
        assertThat(refused.notInDirectory()).isFalse();
        assertThat(place(Service.ACCOMMODATION, declining, demanding).refused()).isFalse();
        Placement unknown = place(Service.MEDICAL, declining, men, demanding);
        assertThat(unknown.notInDirectory()).isTrue();
        assertThat(unknown.refused()).isFalse();
    }

    @Test
    void without_a_ground_to_refer_a_provider_that_demands_consent_is_excluded() {
        ServiceProvider demanding = provider("a")
                .admits(open().referredWithoutConsent(Answer.NO).build())
                .build();
        assertThat(grounds(woman().withoutConsent(true).build(), demanding)).containsExactly(ExclusionGround.CONSENT);
        assertThat(grounds(woman().build(), demanding)).isEmpty();
        assertThat(grounds(woman().withoutConsent(true).build(), provider("a").build()))
                .isEmpty();
    }

    @Test
    void every_ground_is_named() {
        ServiceProvider hopeless = provider("a")
                .county(County.FIER)
                .capacity(places(0, DAY))
                .admits(Admission.builder()
                        .sexes(Set.of(Sex.MALE))
                        .minAge(60)
                        .maxAge(70)
                        .nationals(Admission.Nationals.AL)
                        .dependants(Answer.NO)
                        .referredWithoutConsent(Answer.NO)
                        .build())
                .build();
        PlacementRequest seeker = woman().nationality(Answer.YES)
                .foreign(true)
                .dependants(2)
                .withoutConsent(true)
                .exploitationCounties(Set.of(County.FIER))
                .build();
        assertThat(grounds(seeker, hopeless))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(ExclusionGround.EXPLOITERS_COUNTY)));
    }

    @Test
    void a_place_known_to_be_free_comes_first_then_the_one_for_foreigners_then_the_id() {
        PlacementRequest foreigner =
                woman().nationality(Answer.YES).foreign(true).build();
        ServiceProvider stale = provider("a")
                .capacity(places(2, LocalDate.of(2025, 1, 1)))
                .admits(open().nationals(Admission.Nationals.FOREIGN).build())
                .build();
        ServiceProvider forAll = provider("b").build();
        ServiceProvider forForeigners = provider("c")
                .admits(open().nationals(Admission.Nationals.FOREIGN).build())
                .build();
        ServiceProvider alsoForAll = provider("d").build();
        assertThat(options(foreigner, stale, forAll, forForeigners, alsoForAll)).containsExactly("c", "b", "d", "a?");
    }

    @Test
    void the_nearer_comes_first_and_no_county_last() {
        PlacementRequest seeker = woman().detectionCounty(County.VLORE).build();
        assertThat(options(
                        seeker,
                        provider("a").build(),
                        provider("b").county(County.DIBER).build(),
                        provider("c").county(County.VLORE).build(),
                        provider("d").county(County.FIER).build()))
                .containsExactly("c", "d", "b", "a");
    }

    @Test
    void where_it_is_not_known_where_the_person_was_found_the_id_decides() {
        assertThat(options(
                        woman().build(),
                        provider("b").county(County.DIBER).build(),
                        provider("a").build(),
                        provider("c").county(County.VLORE).build()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void far_from_home_and_exploitation_comes_first_where_the_exploiter_is_near() {
        PlacementRequest seeker = woman().exploiterNear(true)
                .homeCounty(County.VLORE)
                .detectionCounty(County.VLORE)
                .exploitationCounties(Set.of(County.FIER))
                .exploitationOver(true)
                .build();
        assertThat(options(
                        seeker,
                        provider("a").build(),
                        provider("b").county(County.VLORE).build(),
                        provider("c").county(County.FIER).build(),
                        provider("d").county(County.DIBER).build()))
                .containsExactly("d", "b", "c", "a");
    }

    @Test
    void the_order_of_the_directory_changes_nothing() {
        List<ServiceProvider> providers = Arrays.asList(
                provider("c").build(),
                provider("a").build(),
                provider("b").admits(open().sexes(Set.of(Sex.MALE)).build()).build());
        Placement one = Placement.of(
                Service.ACCOMMODATION,
                woman().build(),
                Directory.builder().providers(providers).build());
        Collections.reverse(providers);
        Placement other = Placement.of(
                Service.ACCOMMODATION,
                woman().build(),
                Directory.builder().providers(providers).build());
        assertThat(other).isEqualTo(one);
    }
}
