package al.nrm.law;

/**
 * A place in a source, on which a rule is based.
 *
 * @param source the id of the source
 * @param pinpoint the place within it, such as {@code art. 3(c)}; empty: the source as a whole
 */
public record Citation(String source, String pinpoint) {
    /**
     * The value of these parts.
     *
     * @param source the id of the source
     * @param pinpoint the place within it, such as {@code art. 3(c)}; empty: the source as a whole
     * @return the value
     */
    public static Citation of(String source, String pinpoint) {
        return new Citation(source, pinpoint);
    }
}
