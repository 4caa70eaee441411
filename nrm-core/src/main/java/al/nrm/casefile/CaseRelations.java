package al.nrm.casefile;

import al.nrm.law.Deadline;
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
 * Consistency checks between the facts of one case: days with each other, the birth date with the age and, if a rule
 * pack is given, the day and the indicators with the pack. Any of the facts may be missing, so that a document of which
 * some parts were refused can still be checked for the rest.
 *
 * @param asOf the day of the case
 * @param recordedAt when the facts were written down
 * @param birthDate the date of birth
 * @param age completed years, within their range
 * @param misplaced a municipality that does not belong to its county; possible in documents only
 * @param observations one for each entry of the list, so that the indexes are those of the document
 * @param identifiedOn the day of the formal identification
 */
public record CaseRelations(
        Optional<LocalDate> asOf,
        Optional<OffsetDateTime> recordedAt,
        Optional<LocalDate> birthDate,
        OptionalInt age,
        Optional<Problem> misplaced,
        List<Observed> observations,
        Optional<LocalDate> identifiedOn) {
    /**
     * The parts of an observation that are compared.
     *
     * @param indicator the id of the indicator
     * @param on the day of the observation
     */
    public record Observed(Optional<String> indicator, Optional<LocalDate> on) {}

    /** Copies the list. */
    public CaseRelations {
        observations = List.copyOf(observations);
    }

    static CaseRelations of(CaseFile file) {
        return new CaseRelations(
                Optional.of(file.asOf()),
                file.recordedAt(),
                file.person().birthDate(),
                file.person().age(),
                Optional.empty(),
                file.observations().stream()
                        .map(observation -> new Observed(Optional.of(observation.indicator()), observation.on()))
                        .toList(),
                file.formalIdentification().on());
    }

    /**
     * All inconsistencies.
     *
     * @param terms the requirements of the rule pack, if one is given
     * @return the problems in the order of the case document; empty if there are none
     */
    public List<Problem> problems(Optional<CaseTerms> terms) {
        List<Problem> problems = new ArrayList<>();
        if (asOf.isPresent()) {
            LocalDate day = asOf.get();
            if (terms.isPresent()) {
                add(terms.get().day(day), problems);
            }
            if (recordedAt.isPresent()) {
                add(recorded(recordedAt.get(), day), problems);
            }
            if (birthDate.isPresent()) {
                add(birth(birthDate.get(), day), problems);
            }
        }
        add(misplaced, problems);
        for (int i = 0; i < observations.size(); i++) {
            Observed observed = observations.get(i);
            if (terms.isPresent() && observed.indicator().isPresent()) {
                add(terms.get().indicator(i, observed.indicator().get(), asOf), problems);
            }
            if (observed.on().isPresent() && recordedAt.isPresent()) {
                add(observed(i, observed.on().get(), recordedAt.get()), problems);
            }
        }
        if (identifiedOn.isPresent() && recordedAt.isPresent()) {
            add(identified(identifiedOn.get(), recordedAt.get()), problems);
        }
        return problems;
    }

    private static void add(Optional<Problem> problem, List<Problem> problems) {
        if (problem.isPresent()) {
            problems.add(problem.get());
        }
    }

    /** Compares the birth date with the day of the case and the age. */
    private Optional<Problem> birth(LocalDate birth, LocalDate day) {
        if (birth.isAfter(day)) {
            return Optional.of(Problem.at(
                    CaseFacts.BIRTH_DATE.pointer(),
                    Text.of(
                            "Data e lindjes është pas datës së rastit.",
                            "The birth date is after the day of the case."),
                    Text.of("Duhet të jetë më së voni dita te asOf.", "It is at the latest the day in asOf.")));
        }
        if (completedYears(birth, day) > Person.OLDEST) {
            return Optional.of(Problem.at(
                    CaseFacts.BIRTH_DATE.pointer(),
                    Text.of("Data e lindjes është mbi 120 vjet më parë.", "The birth date is over 120 years ago.")));
        }
        if (age.isPresent() && age.getAsInt() != completedYears(birth, day)) {
            return Optional.of(Problem.at(
                    CaseFacts.AGE.pointer(),
                    Text.of("Mosha dhe data e lindjes nuk përputhen.", "The age and the birth date do not agree."),
                    Text.of("Jepni vetëm njërën.", "Give one of the two.")));
        }
        return Optional.empty();
    }

    /**
     * Whether a day is after the date of a time, both in its own offset and in Albania: some systems always write UTC.
     */
    private static boolean isAfter(LocalDate day, OffsetDateTime time) {
        return day.isAfter(time.toLocalDate())
                && day.isAfter(time.atZoneSameInstant(Deadline.TIRANE).toLocalDate());
    }

    /** Compares the time of recording with the day of the case. */
    private static Optional<Problem> recorded(OffsetDateTime recordedAt, LocalDate asOf) {
        if (!isAfter(asOf, recordedAt)) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                CaseFacts.RECORDED_AT.pointer(),
                Text.of("Regjistrimi është para datës së rastit.", "The recording is before the day of the case."),
                Text.of("Duhet të jetë dita te asOf ose më vonë.", "It is the day in asOf or later.")));
    }

    /** Compares the day of an observation with the time of recording. */
    private static Optional<Problem> observed(int index, LocalDate on, OffsetDateTime recordedAt) {
        if (!isAfter(on, recordedAt)) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                "/observations/" + index + "/on",
                Text.of("Vëzhgimi është pas kohës së regjistrimit.", "The observation is after the time of recording."),
                Text.of("Duhet të jetë më së voni dita te recordedAt.", "It is at the latest the day in recordedAt.")));
    }

    /** Compares the day of the formal identification with the time of recording. */
    private static Optional<Problem> identified(LocalDate on, OffsetDateTime recordedAt) {
        if (!isAfter(on, recordedAt)) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                CaseFacts.IDENTIFICATION_DAY.pointer(),
                Text.of(
                        "Identifikimi formal është pas kohës së regjistrimit.",
                        "The formal identification is after the time of recording."),
                Text.of("Duhet të jetë më së voni dita te recordedAt.", "It is at the latest the day in recordedAt.")));
    }

    /**
     * Completed years on a day. A child born on 29 February completes a year on 1 March in other years
     * (criteria, section 1).
     */
    static int completedYears(LocalDate birth, LocalDate on) {
        return Period.between(birth, on).getYears();
    }
}
