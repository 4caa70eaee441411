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
import java.util.stream.Stream;

/** Reads the key {@code sharingLimits} of {@code disclosure.yaml}: limits on grounds of sharing in the history of a case. */
final class SharingLimitReader {
    /** The id of an entry has no capital letter, so that no older pack has an entry of this name. */
    static final String KEY = "sharingLimits";

    private SharingLimitReader() {}

    /** The limits of a pack that does not state any. */
    static List<SharingLimit> frozen(Problems problems) {
        return FrozenDefaults.read("sharing.yaml", problems, SharingLimitReader::read);
    }

    /**
     * The limits that a pack states.
     *
     * @param value of the key
     */
    static List<SharingLimit> read(PackFile file, Yaml value) {
        List<SharingLimit> limits = new ArrayList<>();
        Entry.eachById(file, value, (id, line, yaml) -> {
            String inFile = KEY + "." + id;
            file.entry(inFile, line);
            Entry.of(file, yaml, "meaning", "refusal", "on", "only", "to", "needs", "inForce", "cite")
                    .flatMap(entry -> limit(inFile, entry))
                    .ifPresent(limits::add);
        });
        return limits;
    }

    private static Optional<SharingLimit> limit(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        Text refusal = entry.optionalBilingual("refusal").orElse(meaning);
        List<DisclosureGround> on = entry.codes("on", DisclosureGround.values());
        List<RecipientKind> only = entry.values("only", RecipientKind::parse, DisclosureReader.recipients());
        List<RecipientKind> to = entry.values("to", RecipientKind::parse, DisclosureReader.recipients());
        List<Purpose> needs = entry.values(
                "needs",
                word -> Stream.of(Purpose.values())
                        .filter(purpose -> purpose.word().equals(word))
                        .findFirst(),
                Stream.of(Purpose.values()).map(Purpose::word).toList());
        List<Citation> citations = entry.citations("cite");
        boolean reserved = entry.has("only");
        if (reserved) {
            Stream.of("to", "needs").filter(entry::has).forEach(key -> entry.wrong(key, "only-or-to"));
        }
        (reserved ? List.of("on", "only") : List.of("on", "to", "needs")).forEach(entry::requireItems);
        return entry.inForce()
                .map(days -> new SharingLimit(id, meaning, refusal, on, only, to, needs, days, citations));
    }
}
