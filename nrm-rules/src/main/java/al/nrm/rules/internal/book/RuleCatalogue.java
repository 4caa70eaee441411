package al.nrm.rules.internal.book;

import al.nrm.criteria.BookQuestion;
import al.nrm.criteria.CriteriaBook;
import al.nrm.criteria.Criterion;
import al.nrm.criteria.Example;
import al.nrm.criteria.Topic;
import al.nrm.rules.internal.rule.CheckedPack;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.internal.rule.Overrides;
import al.nrm.rules.internal.rule.Rule;
import al.nrm.rules.internal.rule.Strata;
import al.nrm.rules.pack.QuestionTemplate;
import al.nrm.rules.pack.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the criteria book of a pack. */
public final class RuleCatalogue {
    private final int scenarios;
    /** By the id of a rule. */
    private final Map<String, List<Example>> firesIn;

    private final Map<String, List<Example>> silentIn;
    private final RuleProse prose;
    private final Overrides overrides;
    private final Map<String, Integer> strata = new HashMap<>();

    private RuleCatalogue(CheckedPack pack, List<Scenario> scenarios) {
        this.scenarios = scenarios.size();
        this.firesIn = examples(scenarios, Scenario::fired);
        this.silentIn = examples(scenarios, Scenario::silent);
        this.prose = new RuleProse(pack.parameters(), pack.catalogue(), pack.duties()).open();
        this.overrides = Overrides.of(pack.rules());
        List<List<Rule>> order = Strata.of(pack.rules()).inOrder();
        for (int i = 0; i < order.size(); i++) {
            int stratum = i;
            order.get(i).forEach(rule -> strata.put(rule.id(), stratum));
        }
    }

    /**
     * The book of a pack.
     *
     * @param scenarios the examples of its rules
     * @param texts texts of law by source and place, such as {@code palermo-2000/art-3}
     */
    public static CriteriaBook of(CheckedPack pack, List<Scenario> scenarios, Map<String, String> texts) {
        return new RuleCatalogue(pack, scenarios).write(pack, texts);
    }

    private CriteriaBook write(CheckedPack pack, Map<String, String> texts) {
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
                .indicators(pack.catalogue())
                .questions(pack.questions().entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                asked -> asked.getValue().order().orElse(Integer.MAX_VALUE)))
                        .map(asked -> question(asked.getKey(), asked.getValue()))
                        .toList())
                .texts(texts)
                .corrections(pack.corrections())
                .duties(pack.duties())
                .disclosure(pack.disclosure())
                .steps(pack.steps())
                .calendar(pack.calendar())
                .coverage(pack.coverage())
                .competence(pack.competence())
                .scenarios(scenarios)
                .build();
    }

    private static BookQuestion question(String pointer, QuestionTemplate asked) {
        return new BookQuestion(
                pointer,
                asked.prompt(),
                asked.burden().name(),
                asked.settings(),
                asked.manner(),
                asked.say(),
                asked.care());
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
                .sentence(rule.sentence())
                .corrects(rule.corrects())
                .overrides(rule.overrides().stream().map(Rule.Overridden::rule).toList())
                .overriddenBy(
                        overrides.over(rule).stream().map(Rule::id).sorted().toList())
                .condition(prose.of(rule.when()))
                .conclusions(rule.then().stream().map(prose::of).toList())
                .citations(rule.citations())
                .policy(rule.policy())
                .inForce(rule.inForce())
                .parameters(rule.parametersRead())
                .stratum(strata.getOrDefault(rule.id(), 0))
                .reads(wires(rule.reads()))
                .concludes(wires(rule.writes()))
                .firesIn(firesIn.getOrDefault(rule.id(), List.of()))
                .silentIn(silentIn.getOrDefault(rule.id(), List.of()))
                .build();
    }

    private static List<String> wires(Collection<Key> keys) {
        return keys.stream().sorted().map(Key::wire).toList();
    }

    /** The scenarios that name a rule, in their order, by its id. */
    private static Map<String, List<Example>> examples(
            List<Scenario> scenarios, Function<Scenario, Set<String>> named) {
        Map<String, List<Example>> examples = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Example example = Example.of(scenario.path(), scenario.title());
            named.apply(scenario)
                    .forEach(rule -> examples.computeIfAbsent(rule, none -> new ArrayList<>())
                            .add(example));
        }
        return examples;
    }
}
