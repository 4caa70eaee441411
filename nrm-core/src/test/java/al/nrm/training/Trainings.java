package al.nrm.training;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Parts of training programmes for tests; counts are invented. */
final class Trainings {
    static final Audience POLICE = Audience.of(Agency.ANTI_TRAFFICKING_POLICE);
    static final Audience SOCIAL = Audience.of(Agency.STATE_SOCIAL_SERVICE);
    static final Audience MINORS = new Audience("Police units for minors");

    private Trainings() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Session held(String id, County county, String date, Map<Audience, Integer> participants) {
        return session(id, county, date, Session.State.HELD, participants);
    }

    static Session session(
            String id, County county, String date, Session.State state, Map<Audience, Integer> participants) {
        return new Session(
                id, county, Optional.empty(), day(date), state, new TreeMap<>(participants), OptionalInt.empty());
    }

    static Programme programme(List<Session> sessions, PassedOn... cascade) {
        return new Programme(
                Text.of("Program i trilluar", "Invented programme"),
                Text.of("Organizator i trilluar", "Invented organiser"),
                Text.of("Modul", "Module"),
                OptionalInt.of(480),
                List.of(SOCIAL, POLICE, MINORS),
                sessions,
                List.of(cascade));
    }
}
