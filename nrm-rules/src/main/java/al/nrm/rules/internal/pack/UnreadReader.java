package al.nrm.rules.internal.pack;

import al.nrm.casefile.ExploitationType;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.pack.UnreadPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the key {@code unread} of {@code pack.yaml}: parts of the sources of a pack that were not read. */
final class UnreadReader {
    private static final String FROZEN = "unread.yaml";

    private UnreadReader() {}

    /**
     * The parts; the frozen default if a pack does not have the key.
     *
     * @param stated the value of the key
     */
    static List<UnreadPart> read(PackFile file, Optional<Yaml> stated, IndicatorCatalogue catalogue) {
        return stated.map(yaml -> parts(
                        file,
                        yaml,
                        text -> catalogue.find(text).map(Indicator::id),
                        catalogue.byId().keySet()))
                .orElseGet(() -> FrozenDefaults.read(
                        FROZEN, file.problems(), (frozen, yaml) -> parts(frozen, yaml, Optional::of, Set.of())));
    }

    private static List<UnreadPart> parts(
            PackFile file, Yaml yaml, Function<String, Optional<String>> indicator, Set<String> known) {
        return Entry.allById(
                file,
                yaml,
                (id, entry) -> Optional.of(new UnreadPart(
                        id,
                        entry.bilingual("meaning"),
                        entry.codes("types", ExploitationType.values()),
                        entry.values("indicators", indicator, known))),
                "meaning",
                "types",
                "indicators");
    }
}
