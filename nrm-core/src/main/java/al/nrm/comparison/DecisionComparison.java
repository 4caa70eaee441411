package al.nrm.comparison;

import al.nrm.casefile.CaseFile;
import al.nrm.decision.Decision;
import al.nrm.decision.Reason;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The differences between two decisions of one case and the facts that cause them, after a correction of facts or under
 * an assumption ("what if").
 *
 * <pre>{@code
 * DecisionComparison comparison = DecisionComparison.compare(before, caseBefore, after, caseAfter);
 * comparison.changes().forEach(change -> System.out.println(change.key()));
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface DecisionComparison {
    /**
     * Compares two decisions. Without the cases it is not known which facts were corrected, so {@link #facts()} has all
     * facts that the changed reasons read.
     *
     * @param before the first decision
     * @param after the second decision
     * @return what differs
     * @throws IllegalArgumentException if they are of two cases
     */
    static DecisionComparison compare(Decision before, Decision after) {
        if (!before.caseId().equals(after.caseId())) {
            throw new IllegalArgumentException("The decisions are about two cases.");
        }
        SortedSet<String> facts = new TreeSet<>();
        notIn(before, after).forEach(reason -> facts.addAll(reason.evidence()));
        notIn(after, before).forEach(reason -> facts.addAll(reason.evidence()));
        return ImmutableDecisionComparison.of(
                before, after, new DecisionKeys(before).changes(new DecisionKeys(after)), facts);
    }

    /**
     * Compares two decisions with their cases; {@link #facts()} are those that differ between the cases and that a
     * changed reason read.
     *
     * @param before the first decision
     * @param caseBefore the case of the first decision
     * @param after the second decision
     * @param caseAfter the case of the second decision
     * @return what differs
     * @throws IllegalArgumentException if one of them is of another case
     */
    static DecisionComparison compare(Decision before, CaseFile caseBefore, Decision after, CaseFile caseAfter) {
        if (!before.caseId().equals(caseBefore.id()) || !after.caseId().equals(caseAfter.id())) {
            throw new IllegalArgumentException("A decision is about another case.");
        }
        DecisionComparison compared = compare(before, after);
        SortedSet<String> facts = new TreeSet<>(compared.facts());
        facts.retainAll(ChangedFacts.between(caseBefore, caseAfter));
        return ImmutableDecisionComparison.of(before, after, compared.changes(), facts);
    }

    /** {@return the first decision} */
    @Value.Parameter(order = 1)
    Decision before();

    /** {@return the second decision} */
    @Value.Parameter(order = 2)
    Decision after();

    /** {@return the keys that differ, in the order of the document; empty if advice and reasons are the same} */
    @Value.Parameter(order = 3)
    List<KeyChange> changes();

    /** {@return the JSON pointers into the case, sorted; an observation is named by its indicator} */
    @Value.Parameter(order = 4)
    @Value.NaturalOrder
    SortedSet<String> facts();

    /** {@return the reasons of the first decision that the second does not have} */
    @Value.Lazy
    default List<Reason> removedReasons() {
        return notIn(before(), after());
    }

    /** {@return the reasons of the second decision that the first does not have} */
    @Value.Lazy
    default List<Reason> addedReasons() {
        return notIn(after(), before());
    }

    private static List<Reason> notIn(Decision one, Decision other) {
        Map<String, Reason> others = new TreeMap<>();
        other.reasons().forEach(reason -> others.put(reason.rule(), reason));
        return one.reasons().stream()
                .filter(reason -> !same(reason, others.get(reason.rule())))
                .toList();
    }

    /** Compares without the indexes of other reasons, which may shift. */
    private static boolean same(Reason one, @org.jspecify.annotations.Nullable Reason other) {
        return other != null
                && one.evidence().equals(other.evidence())
                && one.concludes().equals(other.concludes())
                && one.parameters().equals(other.parameters())
                && one.citations().equals(other.citations())
                && one.sentence().equals(other.sentence());
    }
}
