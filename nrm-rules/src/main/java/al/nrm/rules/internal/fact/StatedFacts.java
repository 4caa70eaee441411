package al.nrm.rules.internal.fact;

/**
 * What rules can read of one part of a case: the values of the fields of one fact type. It holds no case and no person, so
 * nothing leads from here to an identity, a note or a date of birth.
 */
public final class StatedFacts {
    private final Object[] values;

    /**
     * @param values the values in the order of the fields; the array is kept, and its maker changes it no more
     */
    public StatedFacts(Object[] values) {
        this.values = values;
    }

    /**
     * The value of a field.
     *
     * @param place the place of the field
     */
    public Object value(int place) {
        return values[place];
    }
}
