package al.nrm.casefile;

import al.nrm.problem.Problem;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Facts that contradict each other and therefore cannot stand in one case. Each check takes what it needs and nothing
 * else, so that a reader can ask it although other parts of a document were refused.
 */
public final class Consistency {
    private Consistency() {}

    /** Everything that contradicts itself in a case. */
    static List<Problem> of(CaseFile file) {
        List<Problem> problems = new ArrayList<>();
        file.person()
                .birthDate()
                .ifPresent(birth -> problems.addAll(birth(birth, file.person().age(), file.asOf())));
        file.recordedAt().ifPresent(at -> recorded(at, file.asOf()).ifPresent(problems::add));
        for (int i = 0; i < file.observations().size(); i++) {
            int index = i;
            Optional<LocalDate> on = file.observations().get(i).on();
            on.flatMap(day -> file.recordedAt().flatMap(at -> observed(index, day, at)))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** A birth date against the day of the case and an age. */
    public static List<Problem> birth(LocalDate birth, OptionalInt age, LocalDate asOf) {
        List<Problem> problems = new ArrayList<>();
        if (birth.isAfter(asOf)) {
            problems.add(Problem.at(
                    "/person/birthDate",
                    Text.of(
                            "Data e lindjes është pas datës së rastit.",
                            "The birth date is after the day of the case."),
                    Text.of("Duhet të jetë më së voni dita te asOf.", "It is at the latest the day in asOf.")));
        } else if (completedYears(birth, asOf) > Person.OLDEST) {
            problems.add(Problem.at(
                    "/person/birthDate",
                    Text.of("Data e lindjes është mbi 120 vjet më parë.", "The birth date is over 120 years ago.")));
        } else if (age.isPresent() && age.getAsInt() != completedYears(birth, asOf)) {
            problems.add(Problem.at(
                    "/person/age",
                    Text.of("Mosha dhe data e lindjes nuk përputhen.", "The age and the birth date do not agree."),
                    Text.of("Jepni vetëm njërën.", "Give one of the two.")));
        }
        return problems;
    }

    /** The time of recording against the day of the case. */
    public static Optional<Problem> recorded(OffsetDateTime recordedAt, LocalDate asOf) {
        if (!recordedAt.toLocalDate().isBefore(asOf)) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                "/recordedAt",
                Text.of("Regjistrimi është para datës së rastit.", "The recording is before the day of the case."),
                Text.of("Duhet të jetë dita te asOf ose më vonë.", "It is the day in asOf or later.")));
    }

    /** The day of an observation against the time of recording. */
    public static Optional<Problem> observed(int index, LocalDate on, OffsetDateTime recordedAt) {
        if (!on.isAfter(recordedAt.toLocalDate())) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                "/observations/" + index + "/on",
                Text.of("Vëzhgimi është pas kohës së regjistrimit.", "The observation is after the time of recording."),
                Text.of("Duhet të jetë më së voni dita te recordedAt.", "It is at the latest the day in recordedAt.")));
    }

    /**
     * Completed years on a day. A child born on 29 February completes a year on 1 March in other years (criteria,
     * section 1).
     */
    static int completedYears(LocalDate birth, LocalDate on) {
        return Period.between(birth, on).getYears();
    }
}
