package al.nrm.decision;

import java.util.List;

/**
 * The code of an action that must be performed (criteria, section 7). The codes are declared by the rule pack; the
 * constants are those that the bundled pack declares, in its order, which is the order of urgency among duties with the
 * same time limit. The pack also declares which agency acts and which is told or asked; see {@code al.nrm.duty}.
 *
 * <pre>{@code
 * DutyAction.parse("NOTIFY_POLICE").equals(DutyAction.NOTIFY_POLICE); // true
 * DutyAction.parse("CALL_THE_EMBASSY").name(); // of another pack
 * }</pre>
 */
public final class DutyAction extends DeclaredCode implements Comparable<DutyAction> {
    public static final DutyAction NOTIFY_POLICE = new DutyAction("NOTIFY_POLICE", 0);
    public static final DutyAction NOTIFY_STATE_SOCIAL_SERVICE = new DutyAction("NOTIFY_STATE_SOCIAL_SERVICE", 1);
    public static final DutyAction NOTIFY_CHILD_PROTECTION_UNIT = new DutyAction("NOTIFY_CHILD_PROTECTION_UNIT", 2);
    public static final DutyAction NOTIFY_RESPONSIBLE_AUTHORITY = new DutyAction("NOTIFY_RESPONSIBLE_AUTHORITY", 3);
    public static final DutyAction NOTIFY_LABOUR_INSPECTORATE = new DutyAction("NOTIFY_LABOUR_INSPECTORATE", 4);
    public static final DutyAction SEEK_CONSENT = new DutyAction("SEEK_CONSENT", 5);
    public static final DutyAction OFFER_FORMAL_IDENTIFICATION = new DutyAction("OFFER_FORMAL_IDENTIFICATION", 6);
    public static final DutyAction APPOINT_GUARDIAN = new DutyAction("APPOINT_GUARDIAN", 7);
    public static final DutyAction ASSESS_AGE = new DutyAction("ASSESS_AGE", 8);
    public static final DutyAction ASSESS_BEST_INTERESTS = new DutyAction("ASSESS_BEST_INTERESTS", 9);
    public static final DutyAction ASSESS_RISK = new DutyAction("ASSESS_RISK", 10);
    public static final DutyAction ASSESS_FAMILY = new DutyAction("ASSESS_FAMILY", 11);
    public static final DutyAction PROVIDE_INTERPRETER = new DutyAction("PROVIDE_INTERPRETER", 12);
    public static final DutyAction PROVIDE_MEDICAL_CARE = new DutyAction("PROVIDE_MEDICAL_CARE", 13);
    public static final DutyAction SEPARATE_FROM_COMPANION = new DutyAction("SEPARATE_FROM_COMPANION", 14);
    public static final DutyAction INFORM_OF_RIGHTS = new DutyAction("INFORM_OF_RIGHTS", 15);
    public static final DutyAction INFORM_OF_REFLECTION_PERIOD = new DutyAction("INFORM_OF_REFLECTION_PERIOD", 16);
    public static final DutyAction SUSPEND_REMOVAL = new DutyAction("SUSPEND_REMOVAL", 17);
    public static final DutyAction HOLD_PROSECUTION_DECISION = new DutyAction("HOLD_PROSECUTION_DECISION", 18);
    public static final DutyAction RECORD_ANONYMOUSLY = new DutyAction("RECORD_ANONYMOUSLY", 19);
    public static final DutyAction KEEP_OFFER_OPEN = new DutyAction("KEEP_OFFER_OPEN", 20);
    public static final DutyAction CONTINUE_ASSESSMENT = new DutyAction("CONTINUE_ASSESSMENT", 21);
    public static final DutyAction ESCALATE_UNMET_NEED = new DutyAction("ESCALATE_UNMET_NEED", 22);
    public static final DutyAction CALL_EMERGENCY_SERVICES = new DutyAction("CALL_EMERGENCY_SERVICES", 23);
    public static final DutyAction PLAN_SAFETY = new DutyAction("PLAN_SAFETY", 24);
    public static final DutyAction ASSESS_DEPENDENT_CHILDREN = new DutyAction("ASSESS_DEPENDENT_CHILDREN", 25);

    private static final List<DutyAction> BUNDLED = List.of(
            NOTIFY_POLICE,
            NOTIFY_STATE_SOCIAL_SERVICE,
            NOTIFY_CHILD_PROTECTION_UNIT,
            NOTIFY_RESPONSIBLE_AUTHORITY,
            NOTIFY_LABOUR_INSPECTORATE,
            SEEK_CONSENT,
            OFFER_FORMAL_IDENTIFICATION,
            APPOINT_GUARDIAN,
            ASSESS_AGE,
            ASSESS_BEST_INTERESTS,
            ASSESS_RISK,
            ASSESS_FAMILY,
            PROVIDE_INTERPRETER,
            PROVIDE_MEDICAL_CARE,
            SEPARATE_FROM_COMPANION,
            INFORM_OF_RIGHTS,
            INFORM_OF_REFLECTION_PERIOD,
            SUSPEND_REMOVAL,
            HOLD_PROSECUTION_DECISION,
            RECORD_ANONYMOUSLY,
            KEEP_OFFER_OPEN,
            CONTINUE_ASSESSMENT,
            ESCALATE_UNMET_NEED,
            CALL_EMERGENCY_SERVICES,
            PLAN_SAFETY,
            ASSESS_DEPENDENT_CHILDREN);

    private DutyAction(String name, int place) {
        super(name, place);
    }

    /**
     * The codes that the bundled pack declares.
     *
     * @return in the order of the bundled pack
     */
    public static List<DutyAction> bundled() {
        return BUNDLED;
    }

    /**
     * The code with a text; the constant where the bundled pack declares it.
     *
     * @param text the code as documents and rules write it
     * @return the code
     * @throws IllegalArgumentException if the text is not of capital letters, digits and single underscores
     */
    public static DutyAction parse(String text) {
        return find(text, BUNDLED, name -> new DutyAction(name, LAST));
    }

    /** The codes of the bundled pack in its order, then the others by their text. */
    @Override
    public int compareTo(DutyAction other) {
        return compare(other);
    }
}
