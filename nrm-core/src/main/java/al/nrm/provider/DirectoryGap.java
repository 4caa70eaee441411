package al.nrm.provider;

import al.nrm.casefile.Agency;
import al.nrm.place.County;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a directory with unknown or outdated values, or an office that the directory does not have.
 *
 * <pre>{@code
 * List<DirectoryGap> gaps = DirectoryGap.in(directory, new DirectoryGap.Ages(today, Period.ofDays(1), Optional.empty()));
 * }</pre>
 *
 * @param list the list of the directory document: {@code providers}, {@code agencies} or {@code hotlines}
 * @param entry the entry; empty where the directory has no office of the agency for the county
 * @param agency the agency of an office
 * @param county the county that the entry is for
 * @param missing the keys that are not known, such as {@code phones} or {@code capacity/free}; empty where the whole
 *     office is missing
 * @param stale the keys whose day is too old: {@code capacity/asOf}, {@code verifiedOn}
 */
public record DirectoryGap(
        String list,
        Optional<Object> entry,
        Optional<Agency> agency,
        Optional<County> county,
        List<String> missing,
        List<String> stale) {
    /**
     * What counts as old.
     *
     * @param day the day on which the directory is used
     * @param freePlaces how long a count of free places is valid
     * @param verified how long a confirmation of an entry is valid; empty: without end
     */
    public record Ages(LocalDate day, Period freePlaces, Optional<Period> verified) {}

    /** Copies the lists. */
    public DirectoryGap {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /**
     * Whether the directory has no office of the agency for the county.
     *
     * @return false if there is an entry with unknown or outdated values
     */
    public boolean isNoOffice() {
        return entry.isEmpty();
    }

    /**
     * All gaps of a directory.
     *
     * @param directory the directory
     * @param ages what counts as old
     * @return providers, offices and hotlines in the order of the directory, then missing offices by agency and county.
     *     An agency with an office for the whole country has no gaps, and an agency without any office is left out,
     *     since it may have none.
     */
    public static List<DirectoryGap> in(Directory directory, Ages ages) {
        List<DirectoryGap> gaps = new ArrayList<>();
        directory.providers().forEach(provider -> of(provider, ages).ifPresent(gaps::add));
        directory.agencies().forEach(office -> of(office, ages).ifPresent(gaps::add));
        directory.hotlines().forEach(hotline -> of(hotline, ages).ifPresent(gaps::add));
        for (Agency agency : Agency.values()) {
            List<AgencyOffice> offices = directory.agencies().stream()
                    .filter(office -> office.agency() == agency)
                    .toList();
            if (offices.isEmpty()
                    || offices.stream().anyMatch(office -> office.county().isEmpty())) {
                continue;
            }
            Arrays.stream(County.values())
                    .filter(county ->
                            offices.stream().noneMatch(office -> office.county().equals(Optional.of(county))))
                    .forEach(county -> gaps.add(new DirectoryGap(
                            "agencies",
                            Optional.empty(),
                            Optional.of(agency),
                            Optional.of(county),
                            List.of(),
                            List.of())));
        }
        return List.copyOf(gaps);
    }

    private static Optional<DirectoryGap> of(ServiceProvider provider, Ages ages) {
        Keys missing = new Keys()
                .add("county", provider.county().isEmpty())
                .add("services", provider.services().isEmpty())
                .add("admits/sexes", provider.admits().sexes().isEmpty())
                .add("admits/minAge", provider.admits().minAge().isEmpty())
                .add("admits/maxAge", provider.admits().maxAge().isEmpty())
                .add("admits/nationals", provider.admits().nationals().isEmpty())
                .add(
                        "capacity/places",
                        provider.capacity().filter(c -> c.places().isPresent()).isEmpty())
                .add(
                        "capacity/free",
                        provider.capacity().filter(c -> c.free().isPresent()).isEmpty())
                .add("phones", provider.phones().isEmpty())
                .add("verifiedOn", provider.verifiedOn().isEmpty());
        boolean counted = provider.capacity().filter(c -> c.free().isPresent()).isPresent();
        boolean fresh = provider.capacity()
                .filter(c -> c.freshFree(ages.day(), ages.freePlaces()).isPresent())
                .isPresent();
        Keys stale = new Keys()
                .add("capacity/asOf", counted && !fresh)
                .add("verifiedOn", isOld(provider.verifiedOn(), ages));
        return gap("providers", provider, Optional.empty(), provider.county(), missing, stale);
    }

    private static Optional<DirectoryGap> of(AgencyOffice office, Ages ages) {
        Keys missing = new Keys()
                .add("phones", office.phones().isEmpty())
                .add("hours", office.hours().isEmpty())
                .add("verifiedOn", office.verifiedOn().isEmpty());
        Keys stale = new Keys().add("verifiedOn", isOld(office.verifiedOn(), ages));
        return gap("agencies", office, Optional.of(office.agency()), office.county(), missing, stale);
    }

    private static Optional<DirectoryGap> of(Hotline hotline, Ages ages) {
        Keys missing = new Keys()
                .add("phones", hotline.phones().isEmpty())
                .add("verifiedOn", hotline.verifiedOn().isEmpty());
        Keys stale = new Keys().add("verifiedOn", isOld(hotline.verifiedOn(), ages));
        return gap("hotlines", hotline, Optional.empty(), Optional.empty(), missing, stale);
    }

    private static boolean isOld(Optional<LocalDate> verified, Ages ages) {
        return verified.isPresent()
                && ages.verified()
                        .filter(period -> verified.get().isBefore(ages.day().minus(period)))
                        .isPresent();
    }

    private static Optional<DirectoryGap> gap(
            String list, Object entry, Optional<Agency> agency, Optional<County> county, Keys missing, Keys stale) {
        return missing.keys.isEmpty() && stale.keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new DirectoryGap(list, Optional.of(entry), agency, county, missing.keys, stale.keys));
    }

    /** The keys of an entry that meet a condition. */
    private static final class Keys {
        private final List<String> keys = new ArrayList<>();

        Keys add(String key, boolean holds) {
            if (holds) {
                keys.add(key);
            }
            return this;
        }
    }
}
