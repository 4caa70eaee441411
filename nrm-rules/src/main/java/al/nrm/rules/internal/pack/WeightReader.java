package al.nrm.rules.internal.pack;

import al.nrm.casefile.ExploitationType;
import al.nrm.indicator.IndicatorSet;
import al.nrm.indicator.WeightSet;
import al.nrm.law.Citation;
import al.nrm.law.InForce;
import al.nrm.rules.internal.language.Problems;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code weights.yaml}: which columns of {@code indicators.csv} are sets of weights, and in which cases they count. */
final class WeightReader {
    static final String PATH = "weights.yaml";
    private static final Set<String> KEYS = Set.of("meaning", "person", "types", "inForce", "cite");
    private static final String COLUMN = "strength_[a-z][a-z0-9]*+(?:_[a-z0-9]+)*+";

    private final Problems problems;
    private final Set<String> sources;
    private final Map<WeightSet, Rule.Place> sets = new LinkedHashMap<>();

    private WeightReader(Problems problems, Set<String> sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** Whom a set of weights is for. */
    private enum Person {
        ADULT,
        CHILD
    }

    /**
     * The sets of a pack; the two of format 1 where it has no such file.
     *
     * @param inForce the days of the pack
     */
    static List<WeightSet> read(PackFiles files, Problems problems, Set<String> sources, InForce inForce) {
        if (!files.paths().contains(PATH)) {
            return WeightSet.BUNDLED;
        }
        int before = problems.count();
        WeightReader reader = new WeightReader(problems, sources);
        files.text(PATH, problems)
                .flatMap(text -> Yaml.read(PATH, text, problems))
                .ifPresent(yaml -> Entry.each(PATH, yaml, problems, reader::set));
        if (problems.count() == before) {
            reader.compare();
            reader.complete(inForce);
        }
        return List.copyOf(reader.sets.keySet());
    }

    private void set(String column, Rule.Place place, Yaml value) {
        if (!column.matches(COLUMN)) {
            problems.add(
                    place,
                    Text.of("Emri \"" + column + "\" nuk pranohet.", "The id \"" + column + "\" is refused."),
                    Text.of(
                            "Është titulli i kolonës te indicators.csv, p.sh. strength_adult_sexual.",
                            "It is the heading of the column in indicators.csv, such as strength_adult_sexual."));
            return;
        }
        Entry.of(PATH, value, problems, KEYS).ifPresent(entry -> {
            Text meaning = entry.bilingual("meaning");
            Optional<Person> person = entry.code("person", Person.values());
            List<ExploitationType> types = entry.codes("types", ExploitationType.values());
            Optional<InForce> days = entry.inForce();
            List<Citation> citations = entry.citations("cite", sources);
            // What is wrong was complained of; the column is known all the same, and not complained of again.
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
                    place);
        });
    }

    /** Two sets of which it could not be told which one counts. */
    private void compare() {
        List<WeightSet> all = List.copyOf(sets.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (WeightSet other : all.subList(0, i)) {
                WeightSet set = all.get(i);
                Set<String> both = new TreeSet<>(set.types());
                both.retainAll(other.types());
                boolean clash = set.isGeneral() ? other.isGeneral() : !both.isEmpty();
                if (set.child() == other.child() && clash && set.inForce().overlaps(other.inForce())) {
                    problems.add(
                            place(set),
                            Text.of(
                                    "Nuk dihet cilat pesha vlejnë: \"" + set.column() + "\" apo \"" + other.column()
                                            + "\".",
                                    "It is not known which weights count: \"" + set.column() + "\" or \""
                                            + other.column() + "\"."),
                            both.isEmpty()
                                    ? Text.of(
                                            "Të dyja janë për çdo formë shfrytëzimi, në të njëjtat ditë; shkruani types, ose mbylleni njërën me to.",
                                            "Both are for every form of exploitation, on the same days; write types, or close one with to.")
                                    : Text.of(
                                            "Të dyja janë për " + String.join(", ", both) + ", në të njëjtat ditë.",
                                            "Both are for " + String.join(", ", both) + ", on the same days."));
                }
            }
        }
    }

    /** Each person has, on each day, weights that count where no form of exploitation has its own. */
    private void complete(InForce inForce) {
        for (boolean child : new boolean[] {false, true}) {
            List<InForce> days = sets.keySet().stream()
                    .filter(set -> set.child() == child && set.isGeneral())
                    .map(WeightSet::inForce)
                    .toList();
            List<LocalDate> starts = new ArrayList<>(List.of(inForce.from()));
            days.stream()
                    .flatMap(some -> some.to().map(last -> last.plusDays(1)).stream())
                    .filter(inForce::covers)
                    .forEach(starts::add);
            starts.stream()
                    .filter(day -> days.stream().noneMatch(some -> some.covers(day)))
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> problems.add(
                            new Rule.Place(PATH, 1),
                            child
                                    ? Text.of(
                                            "Nga " + day + " fëmijët nuk kanë pesha.",
                                            "From " + day + " on there are no weights for children.")
                                    : Text.of(
                                            "Nga " + day + " të rriturit nuk kanë pesha.",
                                            "From " + day + " on there are no weights for adults."),
                            Text.of(
                                    "Duhet një grup pa types, për rastet ku forma e shfrytëzimit nuk dihet ose nuk ka peshat e veta.",
                                    "A set without types is needed, for cases in which the form of exploitation is not known or has no"
                                            + " weights of its own.")));
        }
    }

    private Rule.Place place(WeightSet set) {
        return sets.getOrDefault(set, new Rule.Place(PATH, 1));
    }

    /** The columns of the table of indicators, those of the weights in their place. */
    static List<String> columns(List<String> before, List<WeightSet> sets, List<String> after) {
        return Stream.of(before.stream(), sets.stream().map(WeightSet::column), after.stream())
                .flatMap(columns -> columns)
                .toList();
    }
}
