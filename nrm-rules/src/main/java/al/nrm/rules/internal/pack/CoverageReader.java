package al.nrm.rules.internal.pack;

import al.nrm.casefile.Agency;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.Problems;
import al.nrm.text.Text;
import al.nrm.training.Audience;
import al.nrm.training.CoverageNeed;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code coverage.yaml}: who must be trained in a county for each stage of the mechanism. */
final class CoverageReader {
    static final String PATH = "coverage.yaml";
    private static final Set<String> KEYS = Set.of("meaning", "needs", "staleMonths", "inForce", "cite");
    private static final Set<String> GROUP_KEYS = Set.of("who", "audiences", "atLeast");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final Problems problems;
    private final Set<String> sources;

    private CoverageReader(Problems problems, Set<String> sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** What the file demands; nothing where there is no such file. */
    static List<CoverageNeed> read(PackFiles files, Problems problems, Set<String> sources) {
        if (!files.paths().contains(PATH)) {
            return List.of();
        }
        return files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .map(yaml -> new CoverageReader(problems, sources).read(yaml))
                .orElse(List.of());
    }

    private List<CoverageNeed> read(Yaml yaml) {
        List<CoverageNeed> needs = new ArrayList<>();
        Entry.eachById(
                PATH,
                yaml,
                problems,
                (id, place, value) -> Entry.of(PATH, value, problems, KEYS)
                        .flatMap(entry -> need(id, entry))
                        .ifPresent(needs::add));
        return needs;
    }

    private Optional<CoverageNeed> need(String stage, Entry entry) {
        Text meaning = entry.bilingual("meaning");
        List<CoverageNeed.Group> groups = new ArrayList<>();
        for (Yaml item : entry.list("needs")) {
            Entry.of(PATH, item, problems, GROUP_KEYS).flatMap(this::group).ifPresent(groups::add);
        }
        if (entry.list("needs").isEmpty()) {
            entry.wrong("needs", Text.of("Duhet së paku një vlerë.", "At least one value is required."));
        }
        int months = number(entry, "staleMonths", entry.text("staleMonths"));
        Optional<InForce> days = entry.inForce();
        List<Citation> citations = entry.citations("cite", sources);
        return days.map(
                inForce -> new CoverageNeed(stage, meaning, groups, Period.ofMonths(months), inForce, citations));
    }

    private Optional<CoverageNeed.Group> group(Entry entry) {
        Text label = entry.bilingual("who");
        List<Audience> audiences = entry.values(
                "audiences",
                code -> Arrays.stream(Agency.values())
                        .filter(agency -> agency != Agency.SELF && agency.name().equals(code))
                        .map(Audience::of)
                        .findFirst(),
                Arrays.stream(Agency.values())
                        .filter(agency -> agency != Agency.SELF)
                        .map(Agency::name)
                        .toList());
        int atLeast = number(entry, "atLeast", entry.optionalText("atLeast").orElse("1"));
        if (entry.list("audiences").isEmpty()) {
            entry.wrong("audiences", Text.of("Duhet së paku një vlerë.", "At least one value is required."));
        }
        return audiences.isEmpty() ? Optional.empty() : Optional.of(new CoverageNeed.Group(label, audiences, atLeast));
    }

    private static int number(Entry entry, String key, String text) {
        if (text.isEmpty()) {
            return 1;
        }
        if (!NUMBER.matcher(text).matches()) {
            entry.wrong(key, Text.of("Pritet një numër nga 1 deri në 999.", "A number from 1 to 999 is expected."));
            return 1;
        }
        return Integer.parseInt(text);
    }
}
