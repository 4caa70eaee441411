package al.nrm.rules.internal.pack;

import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Reads {@code coverage.yaml}: who must be trained in a county for each stage of the mechanism. */
final class CoverageReader {
    static final String PATH = "coverage.yaml";

    private CoverageReader() {}

    /** The needs of the file; none if there is no such file. */
    static List<CoverageNeed> read(PackFiles files, PackFile file) {
        return files.optionalYaml(file)
                .map(yaml -> Entry.allById(
                        file, yaml, CoverageReader::need, "meaning", "needs", "staleMonths", "inForce", "cite"))
                .orElse(List.of());
    }

    private static Optional<CoverageNeed> need(String stage, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        List<CoverageNeed.Group> groups = entry.items("needs", CoverageReader::group, "who", "audiences", "atLeast");
        entry.requireItems("needs");
        int months = entry.text("staleMonths").isEmpty()
                ? 1
                : entry.number("staleMonths").orElse(1);
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite");
        return days.map(
                inForce -> new CoverageNeed(stage, meaning, groups, Period.ofMonths(months), inForce, citations));
    }

    private static Optional<CoverageNeed.Group> group(Entry entry) {
        Text label = entry.bilingual("who");
        List<Audience> audiences = entry.codes("audiences", DutyReader.agencies()).stream()
                .map(Audience::of)
                .toList();
        int atLeast = entry.number("atLeast").orElse(1);
        entry.requireItems("audiences");
        return audiences.isEmpty() ? Optional.empty() : Optional.of(new CoverageNeed.Group(label, audiences, atLeast));
    }
}
