package al.nrm.indicator;

import java.util.List;

/**
 * The code of a set of weights. A rule pack declares its sets as {@link WeightSet}; the constants are those of a pack
 * that declares none. There are none for the two ILO/EC 2009 sets on sexual exploitation, whose text was not read.
 *
 * @param name the code, such as {@code ADULT_LABOUR}
 */
public record IndicatorSet(String name) implements Comparable<IndicatorSet> {
    /** The labour indicators for adults. */
    public static final IndicatorSet ADULT_LABOUR = new IndicatorSet("ADULT_LABOUR");

    /** The labour indicators for children. */
    public static final IndicatorSet CHILD_LABOUR = new IndicatorSet("CHILD_LABOUR");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is not of capital letters, digits and single underscores
     */
    public IndicatorSet {
        if (!name.matches("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*+")) {
            throw new IllegalArgumentException("The code of a set of weights is UPPER_SNAKE_CASE.");
        }
    }

    /**
     * The sets of a pack that declares none.
     *
     * @return adults first
     */
    public static List<IndicatorSet> bundled() {
        return List.of(ADULT_LABOUR, CHILD_LABOUR);
    }

    // equals and hashCode are written out for the reason given in InForce.
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorSet set && name.equals(set.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(IndicatorSet other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
