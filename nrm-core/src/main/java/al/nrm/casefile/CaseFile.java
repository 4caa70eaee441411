package al.nrm.casefile;

import al.nrm.problem.MissingAdapter;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What is known of one case. Equality and hash code are by value; {@code toString} shows no personal field.
 *
 * <p>It has two dates: {@link #asOf()} selects the law, {@link #recordedAt()} is the time at which the facts were
 * written down.
 *
 * <pre>{@code
 * CaseFile file = CaseFile.builder()
 *         .id("AL-03-2026-0014")
 *         .asOf(LocalDate.of(2026, 3, 2))
 *         .detection(Detection.builder().agency(Agency.BORDER_POLICE).build())
 *         .person(Person.builder().age(16).build())
 *         .addObservations(Observation.of("act.recruited", Answer.YES))
 *         .build()
 *         .with(CaseFacts.IMMEDIATE_DANGER, Answer.YES);
 * }</pre>
 */
@Value.Immutable
public interface CaseFile {
    /** The form of an id. */
    String ID_PATTERN = "^[A-Za-z0-9._-]{1,64}$";

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a pseudonym chosen by the sender, of the form {@link #ID_PATTERN}; never a name} */
    String id();

    /** {@return the day of the events} It selects the law in force; no other date does. */
    LocalDate asOf();

    /** {@return when the facts were written down; not before {@link #asOf()}} */
    Optional<OffsetDateTime> recordedAt();

    /** {@return who found the person, and where} */
    Detection detection();

    /** {@return what is known of the person} */
    Person person();

    /** {@return the observed indicators} Their order does not change any decision. */
    List<Observation> observations();

    /** {@return what is known of the exploitation} */
    default Exploitation exploitation() {
        return Exploitation.UNKNOWN;
    }

    /** {@return the person's situation on the day of the case} */
    default Situation situation() {
        return Situation.UNKNOWN;
    }

    /** {@return the consent of the person} */
    default Consent consent() {
        return Consent.UNKNOWN;
    }

    /** {@return what the person needs; empty if not known} */
    Set<Service> needs();

    /** {@return the formal identification; {@link FormalIdentification#NONE} if none took place} */
    default FormalIdentification formalIdentification() {
        return FormalIdentification.NONE;
    }

    /**
     * The value of a fact.
     *
     * @param fact a fact of the table
     * @param <T> the type of its values
     * @return the value; if nothing is known, the value of its type for "not known"
     */
    default <T> T value(CaseFact<T> fact) {
        return fact.of(this);
    }

    /**
     * This case with another value of a fact.
     *
     * @param fact a fact of the table
     * @param value the value
     * @param <T> the type of its values
     * @return the new case
     * @throws RefusedInputException if the value contradicts other facts
     */
    default <T> CaseFile with(CaseFact<T> fact, T value) {
        return fact.with(this, value);
    }

    /**
     * This case with the answer to a question, in the form in which documents and input fields hold it. An age counts
     * as stated by the person if its basis is not known; an observation is recorded for the detecting agency on the day
     * of the case.
     *
     * @param question the question, or a fact of the table
     * @param value a text, a whole number, or a list of texts, as described by the {@link AnswerForm}; {@code UNKNOWN}
     *     if not known
     * @return the new case
     * @throws RefusedInputException if the value does not fit the question, or contradicts other facts; it carries a
     *     problem at the pointer of the question
     */
    default CaseFile answered(AskedFact question, Object value) {
        return new PlainAnswer(this, question.pointer(), value).put();
    }

    /** {@return the person's age on the day of the case in completed years, regardless of what it rests on} */
    @Value.Lazy
    default Optional<Integer> years() {
        if (person().age().isPresent()) {
            return Optional.of(person().age().getAsInt());
        }
        return person().birthDate().map(birth -> CaseRelations.completedYears(birth, asOf()));
    }

    /**
     * The answer to each indicator that was observed. If an indicator was observed twice, YES wins over NO and NO over
     * UNKNOWN.
     *
     * @return the answers by id of the indicator, sorted
     */
    @Value.Lazy
    default Map<String, Answer> answers() {
        Map<String, Answer> answers = new TreeMap<>();
        for (Observation observation : observations()) {
            answers.merge(observation.indicator(), observation.answer(), Answer::strongest);
        }
        return java.util.Collections.unmodifiableMap(answers);
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if the id has other characters or is too long
     * @throws RefusedInputException if its parts contradict each other or break a limit; it names all of them
     */
    @Value.Check
    default void check() {
        if (!id().matches(ID_PATTERN)) {
            throw new IllegalArgumentException("The id of a case is 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        List<Problem> problems = new ArrayList<>(CaseBounds.problems(this));
        problems.addAll(CaseRelations.of(this).problems(Optional.empty()));
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(CaseFile.class);
    }

    /** Builds a {@link CaseFile}. */
    final class Builder extends ImmutableCaseFile.Builder {}
}
