package al.nrm.rules.internal.book;

import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.law.Parameter;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.SentenceValues;
import al.nrm.rules.internal.rule.Strata;
import al.nrm.rules.pack.Scenario;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a pack down as a book. */
public final class RuleCatalogue {
    private final List<Scenario> scenarios;
    private final RuleProse prose;
    private final Map<String, Parameter> parameters;
    private final Map<String, Integer> strata = new HashMap<>();

    private RuleCatalogue(CheckedPack pack, List<Scenario> scenarios) {
        this.scenarios = scenarios;
        this.parameters = pack.parameters();
        this.prose = new RuleProse(pack.parameters(), pack.catalogue(), pack.duties());
        List<List<Rule>> order = Strata.of(pack.rules()).inOrder();
        for (int i = 0; i < order.size(); i++) {
            int stratum = i;
            order.get(i).forEach(rule -> strata.put(rule.id(), stratum));
        }
    }

    /**
     * The book of a pack.
     *
     * @param scenarios those that show its rules
     */
    public static CriteriaBook of(CheckedPack pack, List<Scenario> scenarios) {
        return new RuleCatalogue(pack, scenarios).write(pack);
    }

    private CriteriaBook write(CheckedPack pack) {
        Map<String, List<Rule>> files = new TreeMap<>();
        pack.rules()
                .forEach(rule -> files.computeIfAbsent(rule.place().path(), none -> new ArrayList<>())
                        .add(rule));
        return CriteriaBook.builder()
                .pack(pack.id())
                .version(pack.version())
                .sha256(pack.sha256())
                .title(pack.title())
                .publisher(pack.publisher())
                .inForce(pack.inForce())
                .topics(files.entrySet().stream()
                        .map(file -> topic(file.getKey(), file.getValue()))
                        .toList())
                .sources(pack.sources())
                .parameters(pack.parameters())
                .duties(pack.duties())
                .disclosure(pack.disclosure())
                .steps(pack.steps())
                .calendar(pack.calendar())
                .coverage(pack.coverage())
                .competence(pack.competence())
                .scenarios(scenarios.size())
                .build();
    }

    private Topic topic(String path, List<Rule> rules) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return Topic.of(
                dot > 0 ? file.substring(0, dot) : file,
                path,
                rules.stream()
                        .sorted(Comparator.comparingInt(rule -> rule.place().line()))
                        .map(this::criterion)
                        .toList());
    }

    private Criterion criterion(Rule rule) {
        return Criterion.builder()
                .id(rule.id())
                .line(rule.place().line())
                .sentence(newest(rule))
                .condition(prose.of(rule.when()))
                .conclusions(rule.then().stream().map(prose::of).toList())
                .citations(rule.citations())
                .policy(rule.policy())
                .inForce(rule.inForce())
                .parameters(rule.parametersRead())
                .stratum(strata.getOrDefault(rule.id(), 0))
                .reads(wires(rule.reads()))
                .concludes(wires(rule.writes()))
                .firesIn(examples(rule, Scenario::fired))
                .silentIn(examples(rule, Scenario::silent))
                .build();
    }

    /** The sentence of a rule with the newest values of its days. */
    private Text newest(Rule rule) {
        return SentenceValues.fill(
                rule.sentence(),
                id -> Optional.ofNullable(parameters.get(id))
                        .flatMap(parameter -> parameter.values().stream()
                                .filter(value -> value.inForce().overlaps(rule.inForce()))
                                .reduce((older, newer) -> newer)
                                .map(Parameter.DatedValue::value)),
                id -> Optional.ofNullable(parameters.get(id)).map(Parameter::unit));
    }

    private static List<String> wires(Collection<Key> keys) {
        return keys.stream().sorted().map(Key::wire).toList();
    }

    private List<Example> examples(Rule rule, Function<Scenario, Set<String>> named) {
        return scenarios.stream()
                .filter(scenario -> named.apply(scenario).contains(rule.id()))
                .map(scenario -> Example.of(scenario.path(), scenario.title()))
                .toList();
    }
}
