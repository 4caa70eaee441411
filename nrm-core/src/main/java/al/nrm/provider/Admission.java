package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** The persons that a provider admits. An absent value is unknown and never excludes a person. */
@Value.Immutable
public interface Admission {
    /** Nothing is known. */
    Admission UNKNOWN = builder().build();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the sexes that it admits; empty: unknown} */
    Set<Sex> sexes();

    /** {@return the lowest age in years; 0: no lower limit; absent: unknown} */
    OptionalInt minAge();

    /** {@return the highest age in years; 120: no upper limit; absent: unknown} */
    OptionalInt maxAge();

    /** {@return whether nationals, foreigners or both are admitted} */
    Optional<Nationals> nationals();

    /** {@return whether children come with their parent} */
    default Answer dependants() {
        return Answer.UNKNOWN;
    }

    /** {@return whether persons are admitted who have not agreed to be referred} */
    default Answer referredWithoutConsent() {
        return Answer.UNKNOWN;
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (sexes().contains(Sex.UNKNOWN)) {
            throw new IllegalArgumentException("The list of sexes admitted does not hold UNKNOWN; leave it empty.");
        }
        if (!isAge(minAge()) || !isAge(maxAge())) {
            throw new IllegalArgumentException("The ages admitted are 0 to " + Person.OLDEST + " years.");
        }
        if (minAge().isPresent() && maxAge().isPresent() && minAge().getAsInt() > maxAge().getAsInt()) {
            throw new IllegalArgumentException("The lowest age admitted is above the highest.");
        }
    }

    private static boolean isAge(OptionalInt years) {
        return years.orElse(0) >= 0 && years.orElse(0) <= Person.OLDEST;
    }

    /** The nationalities that are admitted. */
    enum Nationals {
        /** Albanian citizens only. */
        AL,
        /** Foreign and stateless persons only. */
        FOREIGN,
        ANY
    }

    /** Builds an {@link Admission}. */
    final class Builder extends ImmutableAdmission.Builder {}
}
