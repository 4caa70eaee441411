package al.nrm.rules.question;

import al.nrm.casefile.CaseFile;
import al.nrm.criteria.Clause;
import al.nrm.decision.FactValue;
import al.nrm.decision.NearRule;
import al.nrm.decision.UnmetCondition;
import al.nrm.decision.WhyNot;
import al.nrm.rules.book.Prose;
import al.nrm.rules.criteria.Condition;
import al.nrm.rules.criteria.Evaluation;
import al.nrm.rules.criteria.Key;
import al.nrm.rules.criteria.Operand;
import al.nrm.rules.criteria.Rule;
import al.nrm.rules.criteria.Test;
import al.nrm.rules.logic.CaseSpace;
import al.nrm.rules.logic.CaseVariable;
import al.nrm.rules.logic.Diagrams;
import al.nrm.rules.logic.RuleLogic;
import al.nrm.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Why a decision does not conclude something: the rules that could, and the smallest sets of facts that would do. */
public final class WhyNotInquiry {
    private static final int MOST_SETS = 50;
    private final RuleLogic logic;
    private final Diagrams diagrams;
    private final CaseSpace space;
    private final Map<String, AskedFact> questions;
    private final Prose prose;
    private final Evaluation evaluation;
    private final int[] now;

    /**
     * Prepares the inquiry.
     *
     * @param file the case
     * @param logic the rules with what the case knows worked in
     * @param questions how facts are asked for
     */
    public WhyNotInquiry(
            CaseFile file, RuleLogic logic, Map<String, AskedFact> questions, Prose prose, Evaluation evaluation) {
        this.logic = logic;
        this.diagrams = logic.diagrams();
        this.space = logic.space();
        this.questions = Map.copyOf(questions);
        this.prose = prose;
        this.evaluation = evaluation;
        this.now = space.point(file);
    }

    /**
     * Asks.
     *
     * @param when the cases in which a decision says so
     * @param rules the rules in force
     * @param blockers whether the conclusion could be drawn if one fact of the case were not known yet
     */
    public WhyNot ask(Key key, Enum<?> value, int when, List<Rule> rules, ToIntFunction<int[]> blockers) {
        boolean holds = diagrams.holds(when, now);
        List<List<FactValue>> sets = holds ? List.of() : smallest(when);
        boolean impossible = !holds && sets.isEmpty();
        return WhyNot.builder()
                .key(key.wire())
                .value(value.name())
                .holds(holds)
                .rules(near(key, value, rules))
                .wouldHold(sets)
                .impossible(impossible)
                .because(because(holds, impossible, blockers))
                .build();
    }

    private List<List<FactValue>> smallest(int when) {
        return new MinimalSets(diagrams, now, this::burden)
                .of(when, MOST_SETS).stream()
                        .sorted(Comparator.<int[]>comparingInt(set -> set.length)
                                .thenComparingInt(this::burdens)
                                .thenComparing(this::pointers))
                        .map(this::facts)
                        .toList();
    }

    private int burden(int place) {
        AskedFact fact = questions.get(space.variables().get(place).pointer());
        return fact == null ? 0 : fact.burden().weight();
    }

    private int burdens(int[] set) {
        int sum = 0;
        for (int i = 0; i < set.length; i += 2) {
            sum += burden(set[i]);
        }
        return sum;
    }

    private String pointers(int[] set) {
        return facts(set).stream()
                .map(fact -> fact.pointer() + "=" + fact.value())
                .collect(Collectors.joining(" "));
    }

    private List<FactValue> facts(int[] set) {
        List<FactValue> facts = new ArrayList<>();
        for (int i = 0; i < set.length; i += 2) {
            CaseVariable variable = space.variables().get(set[i]);
            facts.add(FactValue.of(
                    variable.pointer(), variable.values().get(set[i + 1]).document()));
        }
        facts.sort(Comparator.comparing(FactValue::pointer));
        return facts;
    }

    private List<NearRule> near(Key key, Enum<?> value, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.concludes(key, value))
                .map(this::near)
                .sorted(Comparator.<NearRule>comparingInt(rule -> rule.unmet().size())
                        .thenComparing(NearRule::rule))
                .toList();
    }

    private NearRule near(Rule rule) {
        NearRule.Builder near = NearRule.builder().rule(rule.id());
        for (Condition part : parts(rule.when())) {
            int when = logic.when(part);
            if (diagrams.holds(when, now)) {
                near.addMet(inOneLine(prose.of(part)));
            } else {
                near.addUnmet(UnmetCondition.builder()
                        .pointer(pointer(when))
                        .condition(inOneLine(prose.of(part)))
                        .wanted(wanted(part))
                        .build());
            }
        }
        return near.build();
    }

    /** The conditions of a rule one by one; the comparisons of one pattern are conditions of their own. */
    private static List<Condition> parts(Condition when) {
        if (when instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> parts(part).stream()).toList();
        }
        if (when instanceof Condition.Pattern pattern
                && pattern.test() instanceof Test.All all
                && !pattern.type().isMany()) {
            return all.parts().stream()
                    .<Condition>map(test -> new Condition.Pattern(pattern.type(), test, pattern.line()))
                    .toList();
        }
        return List.of(when);
    }

    private String pointer(int when) {
        int first = diagrams.support(when).nextSetBit(0);
        return first < 0 ? "" : space.variables().get(first).pointer();
    }

    private String wanted(Condition part) {
        if (part instanceof Condition.Pattern pattern && pattern.test() instanceof Test.Compare compare) {
            String operator = compare.operator() == al.nrm.rules.criteria.Operator.EQUAL
                    ? ""
                    : compare.operator().symbol() + " ";
            return operator
                    + (compare.operand() instanceof Operand.Code code
                            ? code.value().name()
                            : compare.operand().text());
        }
        return evaluation.describe(part);
    }

    private static Text inOneLine(Clause clause) {
        if (clause.parts().isEmpty()) {
            return clause.words();
        }
        List<Text> parts = clause.parts().stream().map(WhyNotInquiry::inOneLine).toList();
        return Text.of(
                clause.words().sq() + ": " + parts.stream().map(Text::sq).collect(Collectors.joining("; ")),
                clause.words().en() + ": " + parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private Text because(boolean holds, boolean impossible, ToIntFunction<int[]> blockers) {
        if (holds) {
            return Text.of("Vendimi e përfundon tashmë.", "The decision concludes it already.");
        }
        if (!impossible) {
            return Text.of(
                    "Do të përfundohej po të diheshin faktet e njërit prej grupeve më poshtë.",
                    "It would be concluded if the facts of one of these sets were known.");
        }
        List<String> against = new ArrayList<>();
        for (int place = 0; place < now.length; place++) {
            if (space.isDocumentFact(place)) {
                int[] without = now.clone();
                without[place] = Diagrams.FREE;
                if (blockers.applyAsInt(without) != Diagrams.FALSE) {
                    against.add(space.variables().get(place).pointer());
                }
            }
        }
        if (against.isEmpty()) {
            return Text.of(
                    "Asnjë fakt i panjohur nuk e sjell; do të duhej të ndryshonin disa fakte të dhëna njëherësh.",
                    "No unknown fact brings it about; several facts that are given would have to change at once.");
        }
        String list = String.join(", ", against);
        return Text.of(
                "Asnjë fakt i panjohur nuk e sjell; vetëm ndryshimi i një fakti të dhënë: " + list + ".",
                "No unknown fact brings it about; only a change of a fact that is given would: " + list + ".");
    }
}
