package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.place.County;
import al.nrm.text.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A shelter or another provider of assistance. Every key but id and name may be unknown. */
@Value.Immutable
public interface ServiceProvider {
    static Builder builder() {
        return new Builder();
    }

    /** Lower kebab case. */
    String id();

    /** By language ({@code sq}, {@code en}); at least one. */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    Optional<Kind> kind();

    Optional<County> county();

    /** Empty: unknown. */
    Set<Service> services();

    default Admission admits() {
        return Admission.UNKNOWN;
    }

    /** Absent: unknown, which never excludes. */
    Optional<Capacity> capacity();

    default Answer addressConfidential() {
        return Answer.UNKNOWN;
    }

    /** Where this entry was read. */
    Optional<String> source();

    /** The day on which it was confirmed with the provider; absent: never. */
    Optional<LocalDate> verifiedOn();

    /** By language. */
    @Value.NaturalOrder
    SortedMap<String, String> description();

    List<String> phones();

    Optional<String> email();

    Optional<String> url();

    /** BCP 47 tags of the languages spoken there. */
    List<String> languages();

    @Value.Redacted
    Optional<ProviderAddress> address();

    /** Ids in other schemes, by the name of the scheme. */
    @Value.NaturalOrder
    SortedMap<String, String> externalIds();

    /** The address may be shown only where it is known not to be confidential. */
    @Value.NonAttribute
    default boolean mayShowAddress() {
        return addressConfidential().isNo();
    }

    @Value.Check
    default void check() {
        if (!EntryId.isWellFormed(id())) {
            throw new IllegalArgumentException("The id of a provider is lower.kebab-case.");
        }
        if (name().isEmpty()) {
            throw new IllegalArgumentException("A provider has a name in at least one language.");
        }
    }

    /** Who runs it. */
    enum Kind {
        STATE,
        MUNICIPAL,
        NGO,
        INTERNATIONAL
    }

    /** Builds a {@link ServiceProvider}. */
    final class Builder extends ImmutableServiceProvider.Builder {}
}
