package al.nrm.casefile;

import java.util.Collection;

/** The answer to a yes/no question. UNKNOWN is a value of its own and is never read as NO. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /**
     * The answer to a question that was computed and is therefore known.
     *
     * @param fact the computed value
     * @return YES or NO, never UNKNOWN
     */
    public static Answer of(boolean fact) {
        return fact ? YES : NO;
    }

    /**
     * The answer to "any of these?": YES if one is YES; NO if there are some and all are NO; otherwise UNKNOWN.
     *
     * @param answers in any order; none gives UNKNOWN
     * @return the common answer
     */
    public static Answer anyOf(Collection<Answer> answers) {
        if (answers.contains(YES)) {
            return YES;
        }
        return answers.isEmpty() || answers.contains(UNKNOWN) ? UNKNOWN : NO;
    }

    /** {@return whether it is YES} */
    public boolean isYes() {
        return this == YES;
    }

    /** {@return whether it is NO} */
    public boolean isNo() {
        return this == NO;
    }

    /** {@return whether it is UNKNOWN} */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /**
     * The stronger of two answers to the same question: YES before NO, NO before UNKNOWN.
     *
     * @param other the other answer
     * @return the stronger answer
     */
    public Answer strongest(Answer other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
