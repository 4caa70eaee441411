package al.nrm.rules.internal.pack;

import al.nrm.casefile.ExploitationType;
import al.nrm.indicator.Indicator;
import al.nrm.indicator.IndicatorCatalogue;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.pack.UnreadPart;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the key {@code unread} of {@code pack.yaml}: parts of what a pack rests on that were not read. */
final class UnreadReader {
    private static final Set<String> KEYS = Set.of("meaning", "types", "indicators");

    private UnreadReader() {}

    /**
     * The parts; the frozen default where a pack does not say.
     *
     * @param stated the value of the key
     */
    static List<UnreadPart> read(String path, Optional<Yaml> stated, Problems problems, IndicatorCatalogue catalogue) {
        if (stated.isEmpty()) {
            return parts("unread.yaml", FrozenDefaults.file("unread.yaml", problems), problems, Optional.empty());
        }
        return parts(path, stated.get(), problems, Optional.of(catalogue));
    }

    private static List<UnreadPart> parts(
            String path, Yaml yaml, Problems problems, Optional<IndicatorCatalogue> catalogue) {
        List<UnreadPart> parts = new ArrayList<>();
        Entry.eachById(
                path,
                yaml,
                problems,
                (id, place, value) -> Entry.of(path, value, problems, KEYS).ifPresent(entry -> {
                    Text meaning = entry.bilingual("meaning");
                    List<ExploitationType> types = entry.codes("types", ExploitationType.values());
                    List<String> indicators = catalogue.isEmpty()
                            ? entry.values("indicators", Optional::of, List.of())
                            : entry.values(
                                    "indicators",
                                    text -> catalogue.get().find(text).map(Indicator::id),
                                    catalogue.get().byId().keySet());
                    parts.add(new UnreadPart(id, meaning, types, indicators));
                }));
        return parts;
    }
}
