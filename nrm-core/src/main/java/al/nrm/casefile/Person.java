package al.nrm.casefile;

import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.SpokenLanguage;
import al.nrm.problem.MissingAdapter;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What is known of the person. Every part may be unknown. */
@Value.Immutable
public interface Person {
    /** The highest age that is accepted, in years. */
    int OLDEST = 120;

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return completed years on the day of the case, 0 to {@value #OLDEST}} */
    OptionalInt age();

    /**
     * {@return the date of birth, instead of the age or beside it if both agree} Not part of {@code toString}, since it
     * can identify the person.
     */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** {@return what the age is based on; {@link AgeBasis#STATED} unless set, if an age or a birth date is given} */
    default AgeBasis ageBasis() {
        return age().isPresent() || birthDate().isPresent() ? AgeBasis.STATED : AgeBasis.UNKNOWN;
    }

    /** {@return whether the person appears to be under eighteen, in the view of the agency that found them} */
    default Answer appearsUnder18() {
        return Answer.UNKNOWN;
    }

    /** {@return the sex as recorded} */
    default Sex sex() {
        return Sex.UNKNOWN;
    }

    /** {@return the nationalities; empty if not established} */
    @Value.NaturalOrder
    SortedSet<Country> nationalities();

    /** {@return the languages that the person speaks well; empty if not established} */
    @Value.NaturalOrder
    SortedSet<SpokenLanguage> languages();

    /** {@return the county where the person lives} */
    Optional<County> homeCounty();

    /** {@return the number of children with the person, 0 or more} */
    OptionalInt dependants();

    /** {@return who the person is; never read by a rule} */
    @Value.Redacted
    Optional<Identity> identity();

    /**
     * Whether the person is a foreigner. A stateless person counts as one.
     *
     * @return YES if nationalities are known and Albanian is not among them, NO if it is, UNKNOWN if none is known
     */
    @Value.Lazy
    default Answer foreign() {
        if (nationalities().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(!nationalities().contains(Country.ALBANIA));
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (age().isPresent() && (age().getAsInt() < 0 || age().getAsInt() > OLDEST)) {
            throw new IllegalArgumentException("An age is 0 to " + OLDEST + " years.");
        }
        if (dependants().isPresent() && dependants().getAsInt() < 0) {
            throw new IllegalArgumentException("The number of dependants is 0 or more.");
        }
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Person.class);
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {}
}
