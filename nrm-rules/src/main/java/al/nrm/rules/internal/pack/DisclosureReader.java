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
import al.nrm.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code disclosure.yaml}: what recipients may learn of a case. */
final class DisclosureReader {
    static final String PATH = "disclosure.yaml";

    private final DutyCatalogue declared;

    private DisclosureReader(DutyCatalogue declared) {
        this.declared = declared;
    }

    /** The table of the file; the frozen default if there is no such file. */
    static DisclosureTable read(PackFiles files, PackFile file, DutyCatalogue declared) {
        return files.has(PATH)
                ? files.yaml(file)
                        .map(yaml -> new DisclosureReader(declared).read(file, yaml))
                        .orElse(DisclosureTable.EMPTY)
                : FrozenDefaults.read(
                        PATH, file.problems(), new DisclosureReader(DutyReader.frozen(file.problems()))::read);
    }

    private DisclosureTable read(PackFile file, Yaml yaml) {
        Optional<Yaml> limits = Optional.empty();
        Yaml entries = yaml;
        if (yaml instanceof Yaml.Mapping mapping) {
            limits = Optional.ofNullable(mapping.entries().get(SharingLimitReader.KEY));
            entries = mapping.without(SharingLimitReader.KEY);
        }
        return new DisclosureTable(
                Entry.allById(file, entries, this::entry, "meaning", "to", "on", "learns", "unless", "inForce", "cite"),
                limits.map(value -> SharingLimitReader.read(file, value))
                        .orElseGet(() -> SharingLimitReader.frozen(file.problems())));
    }

    private Optional<DisclosureEntry> entry(String id, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        List<RecipientKind> to = entry.values("to", RecipientKind::parse, recipients());
        List<DisclosureGround> on = entry.codes("on", DisclosureGround.values());
        List<DataCategory> learns = entry.codes("learns", DataCategory.values());
        List<String> safeguards = declared.safeguards().stream()
                .map(safeguard -> safeguard.code().name())
                .toList();
        List<SafeguardCode> unless = entry.values(
                "unless", code -> Optional.of(code).filter(safeguards::contains).map(SafeguardCode::parse), safeguards);
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite");
        List.of("to", "on", "learns").forEach(entry::requireItems);
        return days.map(inForce -> new DisclosureEntry(id, meaning, to, on, learns, unless, inForce, citations));
    }

    /** The agencies and the providers of each service; the person is no recipient of the table. */
    static List<String> recipients() {
        return Stream.concat(
                        Stream.of(DutyReader.agencies()).map(Agency::name),
                        Stream.of(Service.values()).map(service -> RecipientKind.PROVIDER + service.name()))
                .toList();
    }
}
