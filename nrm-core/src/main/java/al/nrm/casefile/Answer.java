package al.nrm.casefile;

import java.util.Collection;

/** Three answers, never two. Unknown is never read as no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /**
     * YES or NO: for what the product itself computed and therefore knows.
     *
     * @param fact what was computed
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
     * Of two answers to the same question, the one that counts: YES over NO, NO over UNKNOWN.
     *
     * @param other the other answer
     * @return the answer that counts
     */
    public Answer strongest(Answer other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
