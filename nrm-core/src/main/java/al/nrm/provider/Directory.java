package al.nrm.provider;

import al.nrm.casefile.Agency;
import al.nrm.casefile.Service;
import al.nrm.place.County;
import al.nrm.place.Municipality;
import al.nrm.problem.MissingAdapter;
import al.nrm.problem.Problem;
import al.nrm.problem.RefusedInputException;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Service providers, offices of agencies and hotlines.
 *
 * <pre>{@code
 * Directory directory = NrmJson.standard().directories().read(path).value();
 * ReferralRules rules = ReferralRules.bundled().with(directory);
 * }</pre>
 */
@Value.Immutable
public interface Directory {
    /** A directory without entries. */
    Directory EMPTY = builder().build();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the service providers, in any order} */
    List<ServiceProvider> providers();

    /** {@return the offices of agencies, in any order} */
    List<AgencyOffice> agencies();

    /** {@return the hotlines, in any order} */
    List<Hotline> hotlines();

    /** {@return the providers sorted by id} */
    @Value.Lazy
    default List<ServiceProvider> byId() {
        List<ServiceProvider> sorted = new ArrayList<>(providers());
        sorted.sort(Comparator.comparing(ServiceProvider::id));
        return List.copyOf(sorted);
    }

    /** {@return the providers of each service, sorted by id; a service that none offers is absent} */
    @Value.Lazy
    default Map<Service, List<ServiceProvider>> byService() {
        Map<Service, List<ServiceProvider>> byService = new EnumMap<>(Service.class);
        for (ServiceProvider provider : byId()) {
            for (Service service : provider.services()) {
                byService.computeIfAbsent(service, none -> new ArrayList<>()).add(provider);
            }
        }
        byService.replaceAll((service, providers) -> List.copyOf(providers));
        return Collections.unmodifiableMap(byService);
    }

    /**
     * The offices of an agency for a place: those of the municipality if there are any, else those of the county without
     * a municipality, else those of the whole country.
     *
     * @param agency the agency
     * @param county the county, if it is known
     * @param municipality the municipality, if it is known
     * @return the offices; empty if the directory has none
     */
    @Value.NonAttribute
    default List<AgencyOffice> offices(Agency agency, Optional<County> county, Optional<Municipality> municipality) {
        List<AgencyOffice> ofAgency =
                agencies().stream().filter(office -> office.agency() == agency).toList();
        List<AgencyOffice> near = ofAgency.stream()
                .filter(office ->
                        municipality.isPresent() && office.municipality().equals(municipality))
                .toList();
        if (near.isEmpty()) {
            near = ofAgency.stream()
                    .filter(office -> county.isPresent()
                            && office.county().equals(county)
                            && office.municipality().isEmpty())
                    .toList();
        }
        return near.isEmpty()
                ? ofAgency.stream().filter(office -> office.county().isEmpty()).toList()
                : near;
    }

    /**
     * Lays this directory over another one, as a ministry lays its own over the bundled one: an entry of this directory
     * replaces the entry of the other one with the same identity as a whole; all other entries of both remain.
     * Providers are the same by id, offices by agency, county and municipality, hotlines by a telephone number or a
     * name that both have.
     *
     * @param other the directory below
     * @return both as one directory, and for each entry of this one the entries that it replaced
     */
    @Value.NonAttribute
    default DirectoryOverlay over(Directory other) {
        return DirectoryOverlay.of(this, other);
    }

    /**
     * Validates the value; called when it is built.
     *
     * @throws IllegalArgumentException if two providers have one id
     * @throws RefusedInputException if its parts contradict each other or break a limit; it names all of them
     */
    @Value.Check
    default void check() {
        Set<String> ids = new HashSet<>();
        for (ServiceProvider provider : providers()) {
            if (!ids.add(provider.id())) {
                throw new IllegalArgumentException("Two providers have the same id.");
            }
        }
        List<Problem> problems = DirectoryBounds.problems(this);
        if (!problems.isEmpty()) {
            throw new RefusedInputException(problems);
        }
    }

    /** Makes an ObjectMapper without an adapter fail, which would otherwise write an empty object. */
    @JsonValue
    @Value.NonAttribute
    private Object withoutAdapter() {
        throw MissingAdapter.of(Directory.class);
    }

    /** Builds a {@link Directory}. */
    final class Builder extends ImmutableDirectory.Builder {}
}
