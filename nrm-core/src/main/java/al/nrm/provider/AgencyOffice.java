package al.nrm.provider;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** An office of an agency that acts or is told: where to turn to. */
@Value.Immutable
public interface AgencyOffice {
    static Builder builder() {
        return new Builder();
    }

    Agency agency();

    /** The county it serves; absent: the whole country. */
    Optional<County> county();

    /** By language ({@code sq}, {@code en}); at least one. */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    /** The municipality it serves, where it does not serve the whole county. */
    Optional<Municipality> municipality();

    /** Empty: unknown. */
    List<String> phones();

    /** Opening hours as a person reads them. */
    Optional<String> hours();

    Optional<String> source();

    Optional<LocalDate> verifiedOn();

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
