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
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sessions, audiences and projections. All counts are invented. */
class ProgrammeTest {
    private static final Programme PROGRAMME = programme(List.of(
            held("one", County.FIER, "2026-01-10", Map.of(SOCIAL, 4, POLICE, 3)),
            held("two", County.FIER, "2026-02-10", Map.of(POLICE, 2)),
            held("uncounted", County.BERAT, "2026-01-10", Map.of()),
            session("off", County.KORCE, "2026-01-10", Session.State.CANCELLED, Map.of(POLICE, 9))));

    @Test
    void a_projection_is_whole_people_under_its_assumptions() {
        CascadeProjection half = new CascadeProjection(0.5, 10, Period.ofMonths(1));
        assertThat(half.reached(PROGRAMME, day("2026-02-09"))).isEmpty();
        assertThat(half.reached(PROGRAMME, day("2026-02-10"))).isEqualTo(Map.of(County.FIER, 30));
        assertThat(half.reached(PROGRAMME, day("2026-03-10"))).isEqualTo(Map.of(County.FIER, 40));
    }

    @Test
    void a_projection_leaves_out_sessions_that_were_cancelled_or_not_counted() {
        assertThat(new CascadeProjection(1, 1, Period.ZERO).reached(PROGRAMME, day("2027-01-01")))
                .containsOnlyKeys(County.FIER);
    }

    @Test
    void an_assumption_that_cannot_be_is_refused() {
        for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CascadeProjection(share, 1, Period.ZERO));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new CascadeProjection(1, -1, Period.ZERO));
    }

    @Test
    void a_session_lies_in_the_county_of_its_municipality_and_counts_nothing_below_zero() {
        assertThat(PROGRAMME.sessions().get(0).total()).hasValue(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> held("minus", County.FIER, "2026-01-10", Map.of(POLICE, -1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PassedOn("one", County.FIER, POLICE, day("2026-01-10"), -1));
        assertThat(in(County.ELBASAN, "Elbasan").municipality()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> in(County.FIER, "Elbasan"));
    }

    @Test
    void a_programme_counts_no_more_people_than_there_can_be() {
        Session large = held("large", County.FIER, "2026-01-10", Map.of(POLICE, Programme.MOST_COUNTED));
        assertThat(programme(List.of(large)).sessions()).hasSize(1);
        PassedOn one = new PassedOn("large", County.FIER, POLICE, day("2026-01-11"), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> programme(List.of(large), one));
    }

    @Test
    void an_audience_is_an_agency_or_a_named_group() {
        assertThat(POLICE.agency()).contains(Agency.ANTI_TRAFFICKING_POLICE);
        assertThat(MINORS.agency()).isEmpty();
        assertThat(MINORS).hasToString("Police units for minors");
        assertThat(POLICE).isLessThan(MINORS);
        assertThatIllegalArgumentException().isThrownBy(() -> new Audience(" "));
    }

    private static Session in(County county, String municipality) {
        return new Session(
                "one",
                county,
                Optional.of(Municipality.of(County.ELBASAN, municipality)),
                day("2026-01-10"),
                Session.State.PLANNED,
                new TreeMap<>(),
                OptionalInt.of(2));
    }
}
