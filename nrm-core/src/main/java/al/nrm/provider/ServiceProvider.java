package al.nrm.provider;

import al.nrm.casefile.Answer;
import al.nrm.casefile.Service;
import al.nrm.place.County;
import al.nrm.problem.MissingAdapter;
import al.nrm.text.EntryId;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A shelter or another provider of assistance. Every key but id and name may be unknown. */
@Value.Immutable
public interface ServiceProvider {
    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id in lower kebab case} */
    String id();

    /** {@return its name by language ({@code sq}, {@code en}); at least one} */
    @Value.NaturalOrder
    SortedMap<String, String> name();

    /** {@return the kind of provider} */
    Optional<Kind> kind();

    /** {@return the county in which it is; absent: unknown} */
    Optional<County> county();

    /** {@return the services that it offers; empty: unknown} */
    Set<Service> services();

    /** {@return the persons it admits} */
    default Admission admits() {
        return Admission.UNKNOWN;
    }

    /** {@return how many places it has; absent: unknown, which never excludes} */
    Optional<Capacity> capacity();

    /** {@return whether its address is confidential; only NO lets it be shown} */
    default Answer addressConfidential() {
        return Answer.UNKNOWN;
    }

    /** {@return where this entry was read} */
    Optional<String> source();

    /** {@return the day on which it was confirmed with the provider; absent: never} */
    Optional<LocalDate> verifiedOn();

    /** {@return what it offers, in words, by language} */
    @Value.NaturalOrder
    SortedMap<String, String> description();

    /** {@return its numbers; empty: unknown} */
    List<String> phones();

    /** {@return its electronic address; absent: unknown} */
    Optional<String> email();

    /** {@return its page; absent: unknown} */
    Optional<String> url();

    /** {@return the BCP 47 tags of the languages spoken there} */
    List<String> languages();

    /** {@return its address, which may be confidential; outputs use {@link #publicAddress()}; absent: unknown} */
    @Value.Redacted
    Optional<ProviderAddress> address();

    /** {@return the ids in other schemes, by the name of the scheme} */
    @Value.NaturalOrder
    SortedMap<String, String> externalIds();

    /** {@return whether the address may be shown, since it is known not to be confidential} */
    @Value.NonAttribute
    default boolean mayShowAddress() {
        return addressConfidential().isNo();
    }

    /** {@return its address if it is known not to be confidential} */
    @Value.NonAttribute
    default Optional<ProviderAddress> publicAddress() {
        return address().filter(any -> mayShowAddress());
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if its parts contradict each other or break a limit
     */
    @Value.Check
    default void check() {
        if (!EntryId.isWellFormed(id())) {
            throw new IllegalArgumentException("The id of a provider is lower.kebab-case.");
        }
        if (name().isEmpty()) {
            throw new IllegalArgumentException("A provider has a name in at least one language.");
        }
    }

    /** The kinds of organisations that run a provider. */
    enum Kind {
        STATE,
        MUNICIPAL,
        NGO,
        INTERNATIONAL
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(ServiceProvider.class);
    }

    /** Builds a {@link ServiceProvider}. */
    final class Builder extends ImmutableServiceProvider.Builder {}
}
