package al.nrm.rules.internal.pack;

import al.nrm.casefile.Agency;
import al.nrm.casefile.DataCategory;
import al.nrm.casefile.Service;
import al.nrm.decision.DisclosureGround;
import al.nrm.decision.SafeguardCode;
import al.nrm.duty.DutyCatalogue;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.privacy.DisclosureEntry;
import al.nrm.privacy.DisclosureTable;
import al.nrm.privacy.RecipientKind;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code disclosure.yaml}: what recipients may learn of a case. */
final class DisclosureReader {
    static final String PATH = "disclosure.yaml";
    private static final Set<String> KEYS = Set.of("meaning", "to", "on", "learns", "unless", "inForce", "cite");

    private final Problems problems;
    private final Set<String> sources;
    private final DutyCatalogue declared;

    private DisclosureReader(Problems problems, Set<String> sources, DutyCatalogue declared) {
        this.problems = problems;
        this.sources = sources;
        this.declared = declared;
    }

    /** What the files allow; the frozen default where they have no such file. */
    static DisclosureTable read(PackFiles files, Problems problems, Set<String> sources, DutyCatalogue declared) {
        if (!files.paths().contains(PATH)) {
            DutyCatalogue frozen = DutyReader.read(PackFiles.NONE, problems, Set.of());
            return new DisclosureReader(problems, Set.of("policy"), frozen).read(FrozenDefaults.file(PATH, problems));
        }
        return files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .map(yaml -> new DisclosureReader(problems, sources, declared).read(yaml))
                .orElse(DisclosureTable.EMPTY);
    }

    private DisclosureTable read(Yaml yaml) {
        List<DisclosureEntry> entries = new ArrayList<>();
        Optional<Yaml> limits = yaml instanceof Yaml.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(SharingLimitReader.KEY))
                : Optional.empty();
        Entry.each(PATH, yaml, problems, (id, place, value) -> {
            if (!id.equals(SharingLimitReader.KEY)) {
                Entry.requireId(id, place, problems);
                Entry.of(PATH, value, problems, KEYS)
                        .flatMap(entry -> entry(id, entry))
                        .ifPresent(entries::add);
            }
        });
        return new DisclosureTable(entries, SharingLimitReader.read(PATH, limits, problems, sources));
    }

    private Optional<DisclosureEntry> entry(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        List<RecipientKind> to = entry.values("to", RecipientKind::parse, recipients());
        List<DisclosureGround> on = entry.codes("on", DisclosureGround.values());
        List<DataCategory> learns = entry.codes("learns", DataCategory.values());
        List<SafeguardCode> unless = entry.values(
                "unless",
                code -> declared.safeguards().stream()
                        .map(safeguard -> safeguard.code())
                        .filter(safeguard -> safeguard.name().equals(code))
                        .findFirst(),
                declared.safeguards().stream()
                        .map(safeguard -> safeguard.code().name())
                        .toList());
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite", sources);
        for (String key : List.of("to", "on", "learns")) {
            if (entry.list(key).isEmpty()) {
                entry.wrong(key, Text.of("Duhet së paku një vlerë.", "At least one value is required."));
            }
        }
        return days.map(inForce -> new DisclosureEntry(id, meaning, to, on, learns, unless, inForce, citations));
    }

    /** The person is no recipient of the table. */
    static List<String> recipients() {
        return Stream.concat(
                        Stream.of(Agency.values())
                                .filter(agency -> agency != Agency.SELF)
                                .map(Agency::name),
                        Stream.of(Service.values()).map(service -> RecipientKind.PROVIDER + service.name()))
                .toList();
    }
}
