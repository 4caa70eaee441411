package al.nrm.rules.internal.question;

import java.util.Arrays;

/**
 * Some facts with a value each. Sets are ordered by size, by what asking for their facts costs, and by their facts.
 *
 * @param facts one number each, ascending; made and read by {@link FactOrder}
 * @param cost what asking for all of them costs
 */
@SuppressWarnings("ArrayRecordComponent") // compared below, and nobody changes it
record FactSet(int[] facts, int cost) implements Comparable<FactSet> {
    static final FactSet EMPTY = new FactSet(new int[0], 0);

    /** Whether all facts of another set are in this one with the same values. */
    boolean contains(FactSet other) {
        int next = 0;
        for (int fact : other.facts) {
            while (next < facts.length && facts[next] < fact) {
                next++;
            }
            if (next == facts.length || facts[next] != fact) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(FactSet other) {
        if (facts.length != other.facts.length) {
            return Integer.compare(facts.length, other.facts.length);
        }
        return cost != other.cost ? Integer.compare(cost, other.cost) : Arrays.compare(facts, other.facts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSet set && Arrays.equals(facts, set.facts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(facts);
    }

    @Override
    public String toString() {
        return Arrays.toString(facts);
    }
}
