package al.nrm.provider;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** An office of an agency, with its contact details. */
@Value.Immutable
public interface AgencyOffice {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the agency} */
    Agency agency();

    /** {@return the county it serves; absent: the whole country} */
    Optional<County> county();

    /** {@return its name by language ({@code sq}, {@code en}); at least one} */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    /** {@return the municipality it serves, where it does not serve the whole county} */
    Optional<Municipality> municipality();

    /** {@return its numbers; empty: unknown} */
    List<String> phones();

    /** {@return the opening hours as a person reads them} */
    Optional<String> hours();

    /** {@return where this entry was read; absent: not recorded} */
    Optional<String> source();

    /** {@return the day on which it was confirmed with the office; absent: never} */
    Optional<LocalDate> verifiedOn();

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (name().isEmpty()) {
            throw new IllegalArgumentException("An agency has a name in at least one language.");
        }
        if (municipality().isPresent() && !municipality().get().county().equals(county().orElse(null))) {
            throw new IllegalArgumentException("The municipality does not belong to the agency's county.");
        }
    }

    /** Builds an {@link AgencyOffice}. */
    final class Builder extends ImmutableAgencyOffice.Builder {}
}
