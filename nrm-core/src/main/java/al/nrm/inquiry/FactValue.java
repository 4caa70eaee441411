package al.nrm.inquiry;

/**
 * A fact with a value, as it can be put into a case document. {@code toString} shows the pointer only.
 *
 * @param pointer JSON pointer into the case; {@code /observations/<indicator>} for an observation
 * @param value a text, a whole number, or a list of texts
 */
public record FactValue(String pointer, Object value) {
    /**
     * A fact with a value.
     *
     * @param pointer JSON pointer into the case
     * @param value a text, a whole number, or a list of texts
     * @return the fact
     */
    public static FactValue of(String pointer, Object value) {
        return new FactValue(pointer, value);
    }

    /** Leaves out the value, which may be personal. */
    @Override
    public String toString() {
        return "FactValue[pointer=" + pointer + ", value=####]";
    }
}
