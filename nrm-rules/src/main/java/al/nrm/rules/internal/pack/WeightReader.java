package al.nrm.rules.internal.pack;

import al.nrm.casefile.ExploitationType;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code weights.yaml}: which columns of {@code indicators.csv} are sets of weights, and for which cases. */
final class WeightReader {
    static final String PATH = "weights.yaml";
    private static final Pattern COLUMN = Pattern.compile("strength_[a-z][a-z0-9]*+(?:_[a-z0-9]+)*+");

    private final PackFile file;
    /** The sets in the order of the file, with their lines. */
    private final Map<WeightSet, Integer> sets = new LinkedHashMap<>();

    private WeightReader(PackFile file) {
        this.file = file;
    }

    /** For whom a set of weights is. */
    private enum Person {
        ADULT,
        CHILD
    }

    /**
     * The sets of a pack; the two of format 1 if it has no such file.
     *
     * @param inForce the days of the pack
     */
    static List<WeightSet> read(PackFiles files, PackFile file, InForce inForce) {
        if (!files.has(PATH)) {
            return WeightSet.BUNDLED;
        }
        int before = file.problems().count();
        WeightReader reader = new WeightReader(file);
        files.yaml(file).ifPresent(yaml -> Entry.each(file, yaml, reader::set));
        if (file.problems().count() == before) {
            reader.compare();
            reader.complete(inForce);
        }
        return List.copyOf(reader.sets.keySet());
    }

    private void set(String column, int line, Yaml value) {
        if (!COLUMN.matcher(column).matches()) {
            file.problem(line, "weights.column", column);
            return;
        }
        Entry.of(file, value, "meaning", "person", "types", "inForce", "cite").ifPresent(entry -> {
            Text meaning = entry.bilingual("meaning");
            Optional<Person> person = entry.code("person", Person.values());
            List<ExploitationType> types = entry.codes("types", ExploitationType.values());
            Optional<InForce> days = entry.inForce();
            List<Citation> citations = entry.citations("cite");
            // A set with a problem is kept too, so that its column is not reported as unknown.
            sets.put(
                    new WeightSet(
                            new IndicatorSet(
                                    column.substring("strength_".length()).toUpperCase(Locale.ROOT)),
                            column,
                            meaning,
                            person.filter(Person.CHILD::equals).isPresent(),
                            types.stream().map(Enum::name).collect(Collectors.toSet()),
                            days.orElse(InForce.from(LocalDate.MIN)),
                            citations),
                    line);
        });
    }

    /** Reports each two sets that count for the same cases on the same day. */
    private void compare() {
        List<WeightSet> all = List.copyOf(sets.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (WeightSet other : all.subList(0, i)) {
                WeightSet set = all.get(i);
                Set<String> both = new TreeSet<>(set.types());
                both.retainAll(other.types());
                boolean clash = set.isGeneral() ? other.isGeneral() : !both.isEmpty();
                if (set.child() == other.child() && clash && set.inForce().overlaps(other.inForce())) {
                    file.problem(
                            sets.getOrDefault(set, 1),
                            both.isEmpty() ? "weights.both-general" : "weights.both",
                            set.column(),
                            other.column(),
                            String.join(", ", both));
                }
            }
        }
    }

    /** Reports adults or children for whom the pack has no set without types on some day. */
    private void complete(InForce inForce) {
        for (boolean child : new boolean[] {false, true}) {
            List<InForce> days = sets.keySet().stream()
                    .filter(set -> set.child() == child && set.isGeneral())
                    .map(WeightSet::inForce)
                    .toList();
            Periods.gaps(inForce, days).stream()
                    .findFirst()
                    .ifPresent(gap -> file.problem(1, child ? "weights.children" : "weights.adults", gap.from()));
        }
    }

    /** The columns of the table of indicators, with those of the weights in their place. */
    static List<String> columns(List<String> before, List<WeightSet> sets, List<String> after) {
        return Stream.of(before.stream(), sets.stream().map(WeightSet::column), after.stream())
                .flatMap(columns -> columns)
                .toList();
    }
}
