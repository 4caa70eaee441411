package al.nrm.rules.internal.question;

import al.nrm.inquiry.FactValue;
import al.nrm.rules.internal.logic.CaseSpace;
import al.nrm.rules.internal.logic.CaseVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders facts by their pointers, so that sets of them are ordered, and holds the cost of asking for each. */
final class FactOrder {
    /** More than any fact has values. */
    private static final int VALUES = 1 << 14;

    private final CaseSpace space;
    private final int[] byPointer;
    private final int[] ranks;
    private final int[] costs;

    /**
     * Orders the facts of a case.
     *
     * @param questions the question for each fact, with its cost; a fact that is never asked for costs nothing
     */
    FactOrder(CaseSpace space, QuestionCatalogue questions) {
        this.space = space;
        List<CaseVariable> variables = space.variables();
        this.byPointer = IntStream.range(0, variables.size())
                .boxed()
                .sorted(Comparator.comparing(place -> variables.get(place).pointer()))
                .mapToInt(place -> place)
                .toArray();
        this.ranks = new int[byPointer.length];
        for (int rank = 0; rank < byPointer.length; rank++) {
            ranks[byPointer[rank]] = rank;
        }
        this.costs = variables.stream()
                .mapToInt(variable -> cost(variable, questions))
                .toArray();
    }

    private static int cost(CaseVariable variable, QuestionCatalogue questions) {
        return variable.askable() ? questions.of(variable.pointer()).burden().weight() : 0;
    }

    /** The same set with one more fact. */
    FactSet with(FactSet set, int place, int value) {
        int[] facts = Arrays.copyOf(set.facts(), set.facts().length + 1);
        facts[facts.length - 1] = ranks[place] * VALUES + value;
        Arrays.sort(facts);
        return new FactSet(facts, set.cost() + costs[place]);
    }

    /** The facts of a set as a case document holds them, by pointer. */
    List<FactValue> facts(FactSet set) {
        return Arrays.stream(set.facts()).mapToObj(this::fact).toList();
    }

    private FactValue fact(int fact) {
        CaseVariable variable = space.variables().get(byPointer[fact / VALUES]);
        return FactValue.of(
                variable.pointer(), variable.values().get(fact % VALUES).document());
    }
}
