package al.nrm.rules.internal.question;

import al.nrm.casefile.AgeOfMajority;
import al.nrm.casefile.CaseFile;
import al.nrm.casefile.Setting;
import al.nrm.decision.Question;
import al.nrm.rules.internal.decide.LawInForce;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import al.nrm.rules.internal.logic.Chances;
import al.nrm.rules.internal.logic.Diagrams;
import al.nrm.rules.internal.logic.Likelihoods;
import al.nrm.rules.internal.logic.Outcome;
import al.nrm.rules.internal.logic.Outcomes;
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
import java.util.TreeMap;

/**
 * Which unknown facts can still change a decision, block by block, the best of a block first. A fact is listed exactly when
 * the diagram of some outcome depends on it. Its expected information gain only orders the questions.
 */
final class QuestionPlanner {
    private static final Map<Key, Double> WEIGHTS =
            Map.of(Key.STATUS, 8.0, Key.URGENCY, 2.0, Key.REFERRAL_BASIS, 2.0, Key.DUTIES, 0.25);
    private final CaseFile file;
    private final QuestionCatalogue catalogue;
    private final RuleLogic logic;
    private final CaseSpace space;
    private final List<Outcome> outcomes;
    private final AgeOfMajority majority;
    private final double[][] priors;

    /**
     * Prepares the questions of one case.
     *
     * @param law the law of its day
     * @param logic the rules of the law, restricted to what the case knows
     */
    QuestionPlanner(CaseFile file, LawInForce law, RuleLogic logic, QuestionCatalogue catalogue) {
        this.file = file;
        this.catalogue = catalogue;
        this.logic = logic;
        this.space = logic.space();
        this.outcomes = new Outcomes(logic, law, file)
                .all().stream()
                        .filter(outcome -> outcome.when() > Diagrams.TRUE)
                        .toList();
        this.majority = law.majority();
        this.priors = space.variables().stream().map(AnswerPriors::of).toArray(double[][]::new);
    }

    /**
     * The questions of a case, block by block; none if no unknown fact can change anything. Within a block those come
     * first that cannot wait, and of these those that settle most for what asking costs the person.
     */
    List<Question> questions() {
        Map<Integer, Set<Key>> changes = changes();
        Map<Integer, Double> gains = gains(changes.keySet());
        Presupposition presupposition = new Presupposition(file, majority);
        Setting setting = file.detection().setting();
        Map<String, Candidate> candidates = new TreeMap<>();
        changes.forEach((variable, keys) -> {
            String pointer = space.pointer(variable);
            QuestionTemplate fact = catalogue.of(pointer);
            boolean misplaced = setting != Setting.UNKNOWN && !fact.settings().contains(setting);
            Candidate candidate = new Candidate(
                    pointer,
                    fact,
                    catalogue.block(fact),
                    keys,
                    gains.getOrDefault(variable, 0.0) / fact.burden().weight(),
                    presupposition.of(pointer),
                    misplaced);
            // The needs are one question, and a variable each.
            candidates.merge(pointer, candidate, Candidate::and);
        });
        return candidates.values().stream()
                .sorted(Candidate.IN_ORDER)
                .map(Candidate::question)
                .toList();
    }

    private record Candidate(
            String pointer,
            QuestionTemplate fact,
            int block,
            Set<Key> keys,
            double gain,
            Presupposition.Fit fit,
            boolean misplaced) {
        static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(Candidate::block)
                .thenComparing(candidate -> candidate.fact().block().orElse(""))
                .thenComparing(Candidate::later)
                .thenComparing(Candidate::fit)
                .thenComparing(Candidate::gain, Comparator.reverseOrder())
                .thenComparingInt(candidate -> candidate.fact().order().orElse(Integer.MAX_VALUE))
                .thenComparing(candidate -> candidate.fact().burden())
                .thenComparing(Candidate::pointer);

        boolean later() {
            return misplaced || fit.canWait();
        }

        Candidate and(Candidate other) {
            Set<Key> both = EnumSet.copyOf(keys);
            both.addAll(other.keys);
            return new Candidate(pointer, fact, block, both, gain + other.gain, fit, misplaced);
        }

        Question question() {
            return Question.builder()
                    .pointer(pointer)
                    .prompt(fact.prompt())
                    .mayChange(keys.stream().map(Key::wire).toList())
                    .block(fact.block())
                    .manner(fact.manner())
                    .say(fact.say())
                    .care(fact.care())
                    .later(later())
                    .build();
        }
    }

    /** For each unknown fact the keys that it can change. */
    private Map<Integer, Set<Key>> changes() {
        Map<Integer, Set<Key>> changes = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            BitSet support = logic.diagrams().support(outcome.when());
            support.stream()
                    .filter(variable -> space.variables().get(variable).askable() || space.isNeed(variable))
                    .forEach(variable -> changes.computeIfAbsent(variable, none -> EnumSet.noneOf(Key.class))
                            .add(outcome.key()));
        }
        return changes;
    }

    /** The expected information gain of each fact, weighted over the outcomes. */
    private Map<Integer, Double> gains(Set<Integer> variables) {
        Chances chances = new Chances(logic.diagrams(), priors);
        Map<Key, List<Likelihoods>> likelihoods = new EnumMap<>(Key.class);
        for (Outcome outcome : outcomes) {
            if (WEIGHTS.containsKey(outcome.key())) {
                likelihoods
                        .computeIfAbsent(outcome.key(), none -> new ArrayList<>())
                        .add(new Likelihoods(chances, outcome.when()));
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
        double answered = 1 - priors[variable][CaseVariable.UNKNOWN];
        for (Likelihoods value : values) {
            before += open(value.chance(), key);
            for (int answer = 1; answer < fact.values().size(); answer++) {
                after += priors[variable][answer] / answered * open(value.given(variable, answer), key);
            }
        }
        return before - after;
    }

    /** The entropy of an outcome: for a value of a single key its term only, for a member of a list both terms. */
    private static double open(double chance, Key key) {
        double yes = chance <= 0 || chance >= 1 ? 0 : -chance * Math.log(chance);
        double no = chance <= 0 || chance >= 1 ? 0 : -(1 - chance) * Math.log(1 - chance);
        return key.isSingle() ? yes : yes + no;
    }
}
