package al.nrm.rules.internal.pack;

import al.nrm.decision.DisclosureGround;
import al.nrm.event.EventContent.ConsentGiven.Purpose;
import al.nrm.law.Citation;
import al.nrm.privacy.RecipientKind;
import al.nrm.privacy.SharingLimit;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the key {@code sharingLimits} of {@code disclosure.yaml}: limits on grounds of sharing in the history of a case. */
final class SharingLimitReader {
    /** An id of an entry has no capital letter, so that no older pack has an entry of this name. */
    static final String KEY = "sharingLimits";

    private static final Set<String> KEYS =
            Set.of("meaning", "refusal", "on", "only", "to", "needs", "inForce", "cite");

    private final String path;
    private final Problems problems;
    private final Set<String> sources;

    private SharingLimitReader(String path, Problems problems, Set<String> sources) {
        this.path = path;
        this.problems = problems;
        this.sources = sources;
    }

    /**
     * The limits; the frozen default where a pack does not state any.
     *
     * @param stated the value of the key
     */
    static List<SharingLimit> read(String path, Optional<Yaml> stated, Problems problems, Set<String> sources) {
        return stated.map(yaml -> new SharingLimitReader(path, problems, sources).read(yaml))
                .orElseGet(() -> new SharingLimitReader("sharing.yaml", problems, Set.of("policy"))
                        .read(FrozenDefaults.file("sharing.yaml", problems)));
    }

    private List<SharingLimit> read(Yaml yaml) {
        List<SharingLimit> limits = new ArrayList<>();
        Entry.eachById(
                path,
                yaml,
                problems,
                (id, place, value) -> Entry.of(path, value, problems, KEYS)
                        .flatMap(entry -> limit(id, entry))
                        .ifPresent(limits::add));
        return limits;
    }

    private Optional<SharingLimit> limit(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Text refusal = entry.get("refusal").isPresent() ? entry.bilingual("refusal") : meaning;
        List<DisclosureGround> on = entry.codes("on", DisclosureGround.values());
        List<RecipientKind> only = entry.values("only", RecipientKind::parse, DisclosureReader.recipients());
        List<RecipientKind> to = entry.values("to", RecipientKind::parse, DisclosureReader.recipients());
        List<Purpose> needs = entry.values(
                "needs",
                word -> Stream.of(Purpose.values())
                        .filter(purpose -> purpose.word().equals(word))
                        .findFirst(),
                Stream.of(Purpose.values()).map(Purpose::word).toList());
        List<Citation> citations = entry.citations("cite", sources);
        boolean reserved = entry.get("only").isPresent();
        if (reserved) {
            refuse(entry, "to", "needs");
        }
        for (String key : reserved ? List.of("on", "only") : List.of("on", "to", "needs")) {
            if (entry.list(key).isEmpty()) {
                entry.wrong(key, Text.of("Duhet së paku një vlerë.", "At least one value is required."));
            }
        }
        return entry.inForce()
                .map(days -> new SharingLimit(KEY + "." + id, meaning, refusal, on, only, to, needs, days, citations));
    }

    private static void refuse(Entry entry, String... keys) {
        for (String key : keys) {
            if (entry.get(key).isPresent()) {
                entry.wrong(key, Text.of("Ose only, ose to me needs.", "Either only, or to with needs."));
            }
        }
    }
}
