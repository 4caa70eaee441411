package al.nrm.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One directory laid over another one; see {@link Directory#over}.
 *
 * <pre>{@code
 * DirectoryOverlay overlay = ministry.over(bundled);
 * overlay.providers().stream().filter(laid -> !laid.isNew()).forEach(laid -> log(laid.entry().id()));
 * ReferralRules rules = ReferralRules.bundled().with(overlay.directory());
 * }</pre>
 *
 * @param directory both directories as one: the entries on top in their order, then those of the other that remain
 * @param providers one for each provider on top, in their order
 * @param agencies one for each office on top, in their order
 * @param hotlines one for each hotline on top, in their order
 */
public record DirectoryOverlay(
        Directory directory,
        List<Laid<ServiceProvider>> providers,
        List<Laid<AgencyOffice>> agencies,
        List<Laid<Hotline>> hotlines) {
    /**
     * An entry on top, and the entries that it replaced.
     *
     * @param entry the entry on top
     * @param replaced the entries below that are the same by identity; empty where the entry is new. Offices with the
     *     same agency and place replace together all those below.
     * @param <E> provider, office or hotline
     */
    public record Laid<E>(E entry, List<E> replaced) {
        /** Copies the list. */
        public Laid {
            replaced = List.copyOf(replaced);
        }

        /**
         * Whether the directory below has no such entry.
         *
         * @return true if nothing was replaced
         */
        public boolean isNew() {
            return replaced.isEmpty();
        }

        /**
         * Whether the directory below has the same entry.
         *
         * @return true if the entry equals what it replaced
         */
        public boolean isUnchanged() {
            return replaced.contains(entry);
        }
    }

    /** Copies the lists. */
    public DirectoryOverlay {
        providers = List.copyOf(providers);
        agencies = List.copyOf(agencies);
        hotlines = List.copyOf(hotlines);
    }

    static DirectoryOverlay of(Directory top, Directory below) {
        List<ServiceProvider> providers = new ArrayList<>(top.providers());
        List<AgencyOffice> agencies = new ArrayList<>(top.agencies());
        List<Hotline> hotlines = new ArrayList<>(top.hotlines());
        List<Laid<ServiceProvider>> ofProviders = lay(providers, below.providers(), entry -> Set.of(entry.id()));
        List<Laid<AgencyOffice>> ofAgencies = lay(agencies, below.agencies(), DirectoryOverlay::place);
        List<Laid<Hotline>> ofHotlines = lay(hotlines, below.hotlines(), DirectoryOverlay::names);
        return new DirectoryOverlay(
                Directory.builder()
                        .providers(providers)
                        .agencies(agencies)
                        .hotlines(hotlines)
                        .build(),
                ofProviders,
                ofAgencies,
                ofHotlines);
    }

    /**
     * Adds to a list the entries below that remain.
     *
     * @param identity two entries are the same if these sets have an element in common
     */
    private static <E> List<Laid<E>> lay(List<E> onTop, List<E> below, Function<E, Set<?>> identity) {
        Map<Object, List<Integer>> byIdentity = new HashMap<>();
        for (int i = 0; i < below.size(); i++) {
            for (Object key : identity.apply(below.get(i))) {
                byIdentity.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> replaced = new HashSet<>();
        List<Laid<E>> laid = new ArrayList<>();
        for (E entry : onTop) {
            List<Integer> same = identity.apply(entry).stream()
                    .flatMap(key -> byIdentity.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .sorted()
                    .toList();
            replaced.addAll(same);
            laid.add(new Laid<>(entry, same.stream().map(below::get).toList()));
        }
        for (int i = 0; i < below.size(); i++) {
            if (!replaced.contains(i)) {
                onTop.add(below.get(i));
            }
        }
        return laid;
    }

    private static Set<?> place(AgencyOffice office) {
        return Set.of(Arrays.asList(office.agency(), office.county(), office.municipality()));
    }

    /** The digits of each number, and each name with its language. */
    private static Set<?> names(Hotline hotline) {
        Set<String> names = hotline.phones().stream()
                .map(phone -> phone.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        hotline.name()
                .forEach((language, name) ->
                        names.add(language + " " + name.strip().toLowerCase(Locale.ROOT)));
        return names;
    }
}
