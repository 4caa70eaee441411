package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Person;
import al.nrm.casefile.Sex;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** Whom a provider admits. What is absent is unknown and never excludes anybody. */
@Value.Immutable
public interface Admission {
    /** Nothing is known. */
    Admission UNKNOWN = builder().build();

    static Builder builder() {
        return new Builder();
    }

    /** Empty: unknown. */
    Set<Sex> sexes();

    /** In years; 0: no lower limit; absent: unknown. */
    OptionalInt minAge();

    /** In years; 120: no upper limit; absent: unknown. */
    OptionalInt maxAge();

    Optional<Nationals> nationals();

    /** Whether children come with their parent. */
    default Answer dependants() {
        return Answer.UNKNOWN;
    }

    /** Whether persons are admitted who have not agreed to be referred. */
    default Answer referredWithoutConsent() {
        return Answer.UNKNOWN;
    }

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

    /** Of which nationality. */
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
