package al.nrm.casefile;

import al.nrm.place.Country;
import al.nrm.place.County;
import al.nrm.place.SpokenLanguage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What is known of the person. Everything may be unknown. */
@Value.Immutable
public interface Person {
    /** The highest age that is believed, in years. */
    int OLDEST = 120;

    static Builder builder() {
        return new Builder();
    }

    /** Completed years on the day of the case, 0 to {@value #OLDEST}. */
    OptionalInt age();

    /** Instead of the age, or beside it if both agree. Not printed: with other facts it can identify. */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** What the age rests on; beside an age or a birth date, nothing said means {@link AgeBasis#STATED}. */
    default AgeBasis ageBasis() {
        return age().isPresent() || birthDate().isPresent() ? AgeBasis.STATED : AgeBasis.UNKNOWN;
    }

    /** Whether the person looks under eighteen to the one who met her. */
    default Answer appearsUnder18() {
        return Answer.UNKNOWN;
    }

    default Sex sex() {
        return Sex.UNKNOWN;
    }

    /** Empty: not established. */
    @Value.NaturalOrder
    SortedSet<Country> nationalities();

    /** Languages the person speaks well. Empty: not established. */
    @Value.NaturalOrder
    SortedSet<SpokenLanguage> languages();

    Optional<County> homeCounty();

    /** Number of children with the person, 0 or more. */
    OptionalInt dependants();

    /** Who the person is; never read by a rule. */
    @Value.Redacted
    Optional<Identity> identity();

    /**
     * Foreign: YES if nationalities are known and Albanian is not among them, NO if it is, UNKNOWN if none is known. A
     * stateless person is foreign.
     */
    @Value.Lazy
    default Answer foreign() {
        if (nationalities().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(!nationalities().contains(Country.ALBANIA));
    }

    @Value.Check
    default void check() {
        if (age().isPresent() && (age().getAsInt() < 0 || age().getAsInt() > OLDEST)) {
            throw new IllegalArgumentException("An age is 0 to " + OLDEST + " years.");
        }
        if (dependants().isPresent() && dependants().getAsInt() < 0) {
            throw new IllegalArgumentException("The number of dependants is 0 or more.");
        }
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder {}
}
