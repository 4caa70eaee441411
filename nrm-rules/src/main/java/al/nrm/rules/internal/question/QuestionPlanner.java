package al.nrm.rules.internal.question;

import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.Likelihoods;
import al.nrm.rules.internal.logic.Outcome;
import al.nrm.rules.internal.logic.RuleLogic;
import al.nrm.rules.internal.rule.Key;
import al.nrm.rules.pack.QuestionTemplate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which unknown facts can still change a decision, best first. That a fact can change something is exact: the diagram of
 * some outcome depends on it. How much it settles only orders the questions.
 */
public final class QuestionPlanner {
    private static final Map<Key, Double> WEIGHTS =
            Map.of(Key.STATUS, 8.0, Key.URGENCY, 2.0, Key.REFERRAL_BASIS, 2.0, Key.DUTIES, 0.25);
    private final Map<String, QuestionTemplate> catalogue;
    private final RuleLogic logic;
    private final CaseSpace space;
    private final List<Outcome> outcomes;
    private final double[][] chances;

    /**
     * Prepares the questions of one case.
     *
     * @param catalogue how facts are asked for
     * @param logic the rules with what the case knows worked in
     * @param outcomes everything that the decision may say
     */
    public QuestionPlanner(Map<String, QuestionTemplate> catalogue, RuleLogic logic, List<Outcome> outcomes) {
        this.catalogue = Map.copyOf(catalogue);
        this.logic = logic;
        this.space = logic.space();
        this.outcomes = outcomes.stream()
                .filter(outcome -> outcome.when() > Diagrams.TRUE)
                .toList();
        this.chances = space.variables().stream().map(AnswerPriors::of).toArray(double[][]::new);
    }

    /** The questions of a case; none if no unknown fact can change anything. */
    public List<Question> questions(CaseFile file) {
        Map<Integer, Set<Key>> changes = changes();
        Map<Integer, Double> gains = gains(changes.keySet());
        Setting setting = file.detection().setting();
        List<Candidate> candidates = new ArrayList<>();
        changes.forEach((variable, keys) -> {
            String pointer = space.variables().get(variable).pointer();
            QuestionTemplate fact = catalogue.getOrDefault(pointer, QuestionTemplate.unworded(pointer));
            double gain = gains.getOrDefault(variable, 0.0) / fact.burden().weight();
            boolean later = setting != Setting.UNKNOWN && !fact.settings().contains(setting);
            candidates.add(new Candidate(pointer, fact, keys, gain, later));
        });
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::later)
                        .thenComparing(Candidate::gain, Comparator.reverseOrder())
                        .thenComparing(candidate -> candidate.fact().burden())
                        .thenComparing(Candidate::pointer))
                .map(Candidate::question)
                .toList();
    }

    private record Candidate(String pointer, QuestionTemplate fact, Set<Key> keys, double gain, boolean later) {
        Question question() {
            return Question.builder()
                    .pointer(pointer)
                    .prompt(fact.prompt())
                    .mayChange(keys.stream().map(Key::wire).toList())
                    .later(later)
                    .build();
        }
    }

    /** For each unknown fact the keys that it can change. */
    private Map<Integer, Set<Key>> changes() {
        Map<Integer, Set<Key>> changes = new java.util.TreeMap<>();
        for (Outcome outcome : outcomes) {
            BitSet support = logic.diagrams().support(outcome.when());
            support.stream()
                    .filter(variable -> space.variables().get(variable).askable())
                    .forEach(variable -> changes.computeIfAbsent(variable, none -> EnumSet.noneOf(Key.class))
                            .add(outcome.key()));
        }
        return changes;
    }

    /** How much less is open, on average over the answers to a fact. */
    private Map<Integer, Double> gains(Set<Integer> variables) {
        Map<Key, List<Likelihoods>> likelihoods = new EnumMap<>(Key.class);
        for (Outcome outcome : outcomes) {
            if (WEIGHTS.containsKey(outcome.key())) {
                likelihoods
                        .computeIfAbsent(outcome.key(), none -> new ArrayList<>())
                        .add(new Likelihoods(logic.diagrams(), outcome.when(), chances));
            }
        }
        Map<Integer, Double> gains = new HashMap<>();
        for (int variable : variables) {
            double gain = 0;
            for (Map.Entry<Key, List<Likelihoods>> entry : likelihoods.entrySet()) {
                double weight = WEIGHTS.getOrDefault(entry.getKey(), 0.0);
                gain += weight * gain(variable, entry.getKey(), entry.getValue());
            }
            // Beyond the ninth digit floating point could order two equal gains by chance.
            gains.put(variable, Math.rint(gain * 1e9) / 1e9);
        }
        return gains;
    }

    private double gain(int variable, Key key, List<Likelihoods> values) {
        CaseVariable fact = space.variables().get(variable);
        double before = 0;
        double after = 0;
        double answered = 1 - chances[variable][CaseVariable.UNKNOWN];
        for (Likelihoods value : values) {
            before += open(value.chance(), key);
            for (int answer = 1; answer < fact.values().size(); answer++) {
                after += chances[variable][answer] / answered * open(value.given(variable, answer), key);
            }
        }
        return before - after;
    }

    /** What is open about one outcome: of a single value its part of the entropy, of a member its own. */
    private static double open(double chance, Key key) {
        double yes = chance <= 0 || chance >= 1 ? 0 : -chance * Math.log(chance);
        double no = chance <= 0 || chance >= 1 ? 0 : -(1 - chance) * Math.log(1 - chance);
        return key.isSingle() ? yes : yes + no;
    }
}
