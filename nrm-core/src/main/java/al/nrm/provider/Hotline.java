package al.nrm.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A telephone line. It is shown beside an agency, never alone, since a line may not be answered. */
@Value.Immutable
public interface Hotline {
    static Builder builder() {
        return new Builder();
    }

    /** By language ({@code sq}, {@code en}); at least one. */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    List<String> phones();

    Optional<String> source();

    Optional<LocalDate> verifiedOn();

    @Value.Check
    default void check() {
        if (name().isEmpty()) {
            throw new IllegalArgumentException("A hotline has a name in at least one language.");
        }
    }

    /** Builds a {@link Hotline}. */
    final class Builder extends ImmutableHotline.Builder {}
}
