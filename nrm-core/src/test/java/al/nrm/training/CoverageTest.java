package al.nrm.training;

import static al.nrm.training.Trainings.MINORS;
import static al.nrm.training.Trainings.POLICE;
import static al.nrm.training.Trainings.SOCIAL;
import static al.nrm.training.Trainings.day;
import static al.nrm.training.Trainings.held;
import static al.nrm.training.Trainings.programme;
import static al.nrm.training.Trainings.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import al.nrm.casefile.Agency;
import al.nrm.law.InForce;
import al.nrm.place.County;
import al.nrm.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who was trained where. All counts are invented. */
class CoverageTest {
    private static final Period THREE_YEARS = Period.ofYears(3);

    private static final Programme COUNTED = programme(
            List.of(
                    held("old", County.FIER, "2021-05-10", Map.of(POLICE, 7)),
                    held("one", County.FIER, "2026-01-10", Map.of(SOCIAL, 4, POLICE, 1)),
                    session("off", County.FIER, "2026-01-11", Session.State.CANCELLED, Map.of(POLICE, 50)),
                    held("north", County.KUKES, "2026-01-12", Map.of(MINORS, 0)),
                    session("next", County.FIER, "2026-06-01", Session.State.PLANNED, Map.of())),
            new PassedOn("one", County.FIER, SOCIAL, day("2026-02-01"), 6),
            new PassedOn("one", County.FIER, SOCIAL, day("2026-09-01"), 100),
            new PassedOn("one", County.VLORE, SOCIAL, day("2026-02-02"), 2),
            new PassedOn("one", County.FIER, MINORS, day("2026-02-03"), 3));

    private static Coverage on(String day, Programme... programmes) {
        return new Coverage(List.of(programmes), day(day), THREE_YEARS);
    }

    private static CoverageNeed need(CoverageNeed.Group... groups) {
        return new CoverageNeed(
                "formal-identification",
                Text.of("Identifikimi formal", "Formal identification"),
                List.of(groups),
                THREE_YEARS,
                InForce.from(day("2016-01-01")),
                List.of());
    }

    private static CoverageNeed.Group group(String label, int atLeast, Audience... audiences) {
        return new CoverageNeed.Group(Text.of(label, label), List.of(audiences), atLeast);
    }

    @Test
    void where_nothing_was_counted_the_answer_is_not_known_and_never_zero() {
        Programme of2016 = programme(List.of(held("lezhe", County.LEZHE, "2016-02-23", Map.of())));
        Coverage coverage = on("2016-02-25", of2016);
        assertThat(of2016.heldBy(day("2016-02-25"))).hasSize(1);
        assertThat(of2016.sessions().get(0).total()).isEmpty();
        for (County county : County.values()) {
            assertThat(coverage.trained(county, POLICE)).isEmpty();
            assertThat(coverage.stale(county, POLICE)).isEmpty();
            assertThat(coverage.last(county, POLICE)).isEmpty();
        }
    }

    @Test
    void a_count_of_zero_is_known() {
        assertThat(on("2026-03-01", COUNTED).trained(County.KUKES, MINORS)).hasValue(0);
    }

    @Test
    void sessions_and_what_participants_passed_on_add_up_in_their_own_county() {
        Coverage coverage = on("2026-03-01", COUNTED);
        assertThat(coverage.trained(County.FIER, SOCIAL)).hasValue(10);
        assertThat(coverage.trained(County.VLORE, SOCIAL)).hasValue(2);
        assertThat(coverage.trained(County.BERAT, SOCIAL)).isEmpty();
        assertThat(coverage.counts(County.FIER, SOCIAL))
                .containsExactly(
                        new Coverage.Count(day("2026-01-10"), 4, false),
                        new Coverage.Count(day("2026-02-01"), 6, true));
        assertThat(coverage.last(County.FIER, SOCIAL)).contains(day("2026-02-01"));
    }

    @Test
    void the_people_of_a_county_are_those_of_all_audiences_and_not_known_where_none_was_counted() {
        Coverage coverage = on("2026-03-01", COUNTED);
        assertThat(coverage.trained(County.FIER)).hasValue(14);
        assertThat(coverage.trained(County.KUKES)).hasValue(0);
        assertThat(coverage.trained(County.BERAT)).isEmpty();
    }

    @Test
    void what_lies_ahead_or_was_cancelled_trains_no_person() {
        assertThat(on("2026-01-09", COUNTED).trained(County.FIER, SOCIAL)).isEmpty();
        assertThat(on("2026-01-10", COUNTED).trained(County.FIER, SOCIAL)).hasValue(4);
    }

    @Test
    void a_count_older_than_the_limit_is_stale_from_the_day_after() {
        Coverage coverage = on("2026-03-01", COUNTED);
        assertThat(coverage.trained(County.FIER, POLICE)).hasValue(1);
        assertThat(coverage.stale(County.FIER, POLICE)).hasValue(7);
        assertThat(coverage.stale(County.FIER, SOCIAL)).isEmpty();
        assertThat(on("2024-05-10", COUNTED).trained(County.FIER, POLICE)).hasValue(7);
        assertThat(on("2024-05-11", COUNTED).trained(County.FIER, POLICE)).isEmpty();
        assertThat(coverage.with(Period.ofYears(10)).trained(County.FIER, POLICE))
                .hasValue(8);
    }

    @Test
    void a_county_lacks_the_groups_of_which_too_few_are_known_to_be_trained() {
        CoverageNeed.Group officer = group("a trained police officer", 1, POLICE, Audience.of(Agency.BORDER_POLICE));
        CoverageNeed.Group socialWorker = group("trained social workers", 5, SOCIAL);
        CoverageNeed need = need(officer, socialWorker);
        assertThat(on("2026-01-09", COUNTED).lacks(County.FIER, need)).containsExactly(officer, socialWorker);
        assertThat(on("2026-01-10", COUNTED).lacks(County.FIER, need)).containsExactly(socialWorker);
        assertThat(on("2026-03-01", COUNTED).lacks(County.FIER, need)).isEmpty();
        assertThat(on("2026-03-01", COUNTED).lacks(County.DIBER, need)).hasSize(2);
    }

    @Test
    void a_group_names_an_audience_and_a_number_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> group("no audience", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> group("no number", 0, POLICE));
    }

    @Test
    void audiences_are_listed_once_agencies_first_in_the_order_of_the_vocabulary() {
        Audience other = new Audience("A group of volunteers");
        Programme more = programme(
                List.of(held("x", County.BERAT, "2026-01-01", Map.of(other, 1))),
                new PassedOn("x", County.BERAT, Audience.of(Agency.OTHER), day("2026-01-02"), 1));
        List<Audience> audiences = on("2026-03-01", COUNTED, more).audiences();
        assertThat(audiences).containsExactlyInAnyOrder(POLICE, SOCIAL, Audience.of(Agency.OTHER), other, MINORS);
        assertThat(audiences).endsWith(Audience.of(Agency.OTHER), other, MINORS);
    }
}
