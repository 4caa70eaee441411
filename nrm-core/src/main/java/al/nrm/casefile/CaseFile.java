package al.nrm.casefile;

import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What is known of one case. It prints, compares and hashes by value; printing shows no personal field.
 *
 * <p>It carries two dates: {@link #asOf()} selects the law, {@link #recordedAt()} says when the facts were written down.
 */
@Value.Immutable
public interface CaseFile {
    /** The form of an id. */
    String ID_PATTERN = "^[A-Za-z0-9._-]{1,64}$";

    static Builder builder() {
        return new Builder();
    }

    /** A pseudonym chosen by the sender, of the form {@link #ID_PATTERN}; never a name. */
    String id();

    /** The day of the events. It alone selects the law in force. */
    LocalDate asOf();

    /** When the facts were written down; not before {@link #asOf()}. */
    Optional<OffsetDateTime> recordedAt();

    Detection detection();

    Person person();

    /** In any order; the order changes nothing. */
    List<Observation> observations();

    default Exploitation exploitation() {
        return Exploitation.UNKNOWN;
    }

    default Situation situation() {
        return Situation.UNKNOWN;
    }

    default Consent consent() {
        return Consent.UNKNOWN;
    }

    /** What the person needs. Empty: nothing is known of it. */
    Set<Service> needs();

    /** {@link FormalIdentification#NONE} where none took place. */
    default FormalIdentification formalIdentification() {
        return FormalIdentification.NONE;
    }

    /** The person's age on the day of the case in completed years, whatever it rests on. */
    @Value.Lazy
    default Optional<Integer> years() {
        if (person().age().isPresent()) {
            return Optional.of(person().age().getAsInt());
        }
        return person().birthDate().map(birth -> Consistency.completedYears(birth, asOf()));
    }

    /** Whether the age is given and rests on something that establishes it. */
    @Value.NonAttribute
    default boolean ageEstablished() {
        return years().isPresent() && person().ageBasis().establishes();
    }

    /**
     * The answer to each indicator that was observed, sorted by id. The same indicator twice: YES wins over NO, NO over
     * UNKNOWN.
     */
    @Value.Lazy
    default Map<String, Answer> answers() {
        Map<String, Answer> answers = new TreeMap<>();
        for (Observation observation : observations()) {
            answers.merge(observation.indicator(), observation.answer(), Answer::strongest);
        }
        return java.util.Collections.unmodifiableMap(answers);
    }

    @Value.Check
    default void check() {
        if (!id().matches(ID_PATTERN)) {
            throw new IllegalArgumentException("The id of a case is 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        List<Problem> problems = Consistency.of(this);
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
    }

    /** Builds a {@link CaseFile}. */
    final class Builder extends ImmutableCaseFile.Builder {}
}
