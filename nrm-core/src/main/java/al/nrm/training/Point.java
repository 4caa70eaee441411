package al.nrm.training;

import java.util.List;

/**
 * One question of an exercise, with its right answer.
 *
 * @param kind the kind of question
 * @param subject the code of the agency or safeguard that is asked about; empty for status and urgency
 * @param choices the codes to choose from
 * @param right the code that is right
 * @param reasons indexes into the reasons of the decision that make it right, ascending; empty where no rule demands
 *     anything
 */
public record Point(Kind kind, String subject, List<String> choices, String right, List<Integer> reasons) {
    /** A safeguard applies in the case. */
    public static final String APPLIES = "APPLIES";
    /** A safeguard does not apply in the case. */
    public static final String DOES_NOT_APPLY = "DOES_NOT_APPLY";

    /** The kind of question. */
    public enum Kind {
        /** What is indicated. */
        STATUS,
        /** How soon action is needed. */
        URGENCY,
        /** Whether an agency is told, and whether by name. */
        TELL,
        /** Whether something must be kept in mind or must not be done. */
        KEEP
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the right answer is not one of the choices
     */
    public Point {
        choices = List.copyOf(choices);
        reasons = List.copyOf(reasons);
        if (!choices.contains(right)) {
            throw new IllegalArgumentException("The right answer is one of the choices.");
        }
    }
}
