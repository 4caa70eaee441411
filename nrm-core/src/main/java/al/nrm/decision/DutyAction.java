package al.nrm.decision;

import static al.nrm.casefile.Agency.ANTI_TRAFFICKING_POLICE;
import static al.nrm.casefile.Agency.BORDER_POLICE;
import static al.nrm.casefile.Agency.CHILD_PROTECTION_UNIT;
import static al.nrm.casefile.Agency.HEALTH;
import static al.nrm.casefile.Agency.LABOUR_INSPECTORATE;
import static al.nrm.casefile.Agency.PROSECUTION;
import static al.nrm.casefile.Agency.RESPONSIBLE_AUTHORITY;
import static al.nrm.casefile.Agency.SELF;
import static al.nrm.casefile.Agency.STATE_SOCIAL_SERVICE;

import al.nrm.casefile.Agency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of something that must be done (criteria, section 7). The codes are declared by the rule pack; the constants are
 * those that the bundled pack declares, in its order, which is the order of urgency among duties with the same time limit.
 *
 * <pre>{@code
 * DutyAction.parse("NOTIFY_POLICE").equals(DutyAction.NOTIFY_POLICE); // true
 * DutyAction.parse("CALL_THE_EMBASSY").name(); // of another pack
 * }</pre>
 */
public final class DutyAction extends DeclaredCode implements Comparable<DutyAction> {
    public static final DutyAction PROVIDE_MEDICAL_CARE = bundled("PROVIDE_MEDICAL_CARE", 0, HEALTH, null);
    public static final DutyAction SEPARATE_FROM_COMPANION = bundled("SEPARATE_FROM_COMPANION", 1, null, null);
    public static final DutyAction PROVIDE_INTERPRETER = bundled("PROVIDE_INTERPRETER", 2, null, null);
    public static final DutyAction SUSPEND_REMOVAL = bundled("SUSPEND_REMOVAL", 3, BORDER_POLICE, null);
    public static final DutyAction NOTIFY_POLICE = bundled("NOTIFY_POLICE", 4, null, ANTI_TRAFFICKING_POLICE);
    public static final DutyAction NOTIFY_CHILD_PROTECTION_UNIT = bundled("NOTIFY_CHILD_PROTECTION_UNIT", 5, null, CHILD_PROTECTION_UNIT);
    public static final DutyAction NOTIFY_STATE_SOCIAL_SERVICE = bundled("NOTIFY_STATE_SOCIAL_SERVICE", 6, null, STATE_SOCIAL_SERVICE);
    public static final DutyAction NOTIFY_RESPONSIBLE_AUTHORITY = bundled("NOTIFY_RESPONSIBLE_AUTHORITY", 7, null, RESPONSIBLE_AUTHORITY);
    public static final DutyAction ESCALATE_UNMET_NEED = bundled("ESCALATE_UNMET_NEED", 8, null, STATE_SOCIAL_SERVICE);
    public static final DutyAction INFORM_OF_RIGHTS = bundled("INFORM_OF_RIGHTS", 9, null, null);
    public static final DutyAction SEEK_CONSENT = bundled("SEEK_CONSENT", 10, null, null);
    public static final DutyAction KEEP_OFFER_OPEN = bundled("KEEP_OFFER_OPEN", 11, null, null);
    public static final DutyAction RECORD_ANONYMOUSLY = bundled("RECORD_ANONYMOUSLY", 12, null, null);
    public static final DutyAction APPOINT_GUARDIAN = bundled("APPOINT_GUARDIAN", 13, CHILD_PROTECTION_UNIT, null);
    public static final DutyAction ASSESS_RISK = bundled("ASSESS_RISK", 14, STATE_SOCIAL_SERVICE, null);
    public static final DutyAction ASSESS_AGE = bundled("ASSESS_AGE", 15, CHILD_PROTECTION_UNIT, null);
    public static final DutyAction ASSESS_BEST_INTERESTS = bundled("ASSESS_BEST_INTERESTS", 16, CHILD_PROTECTION_UNIT, null);
    public static final DutyAction ASSESS_FAMILY = bundled("ASSESS_FAMILY", 17, STATE_SOCIAL_SERVICE, null);
    public static final DutyAction HOLD_PROSECUTION_DECISION = bundled("HOLD_PROSECUTION_DECISION", 18, PROSECUTION, null);
    public static final DutyAction INFORM_OF_REFLECTION_PERIOD = bundled("INFORM_OF_REFLECTION_PERIOD", 19, null, null);
    public static final DutyAction OFFER_FORMAL_IDENTIFICATION = bundled("OFFER_FORMAL_IDENTIFICATION", 20, null, null);
    public static final DutyAction CONTINUE_ASSESSMENT = bundled("CONTINUE_ASSESSMENT", 21, null, null);
    public static final DutyAction NOTIFY_LABOUR_INSPECTORATE = bundled("NOTIFY_LABOUR_INSPECTORATE", 22, null, LABOUR_INSPECTORATE);

    private static final List<DutyAction> BUNDLED = List.of(
            PROVIDE_MEDICAL_CARE,
            SEPARATE_FROM_COMPANION,
            PROVIDE_INTERPRETER,
            SUSPEND_REMOVAL,
            NOTIFY_POLICE,
            NOTIFY_CHILD_PROTECTION_UNIT,
            NOTIFY_STATE_SOCIAL_SERVICE,
            NOTIFY_RESPONSIBLE_AUTHORITY,
            ESCALATE_UNMET_NEED,
            INFORM_OF_RIGHTS,
            SEEK_CONSENT,
            KEEP_OFFER_OPEN,
            RECORD_ANONYMOUSLY,
            APPOINT_GUARDIAN,
            ASSESS_RISK,
            ASSESS_AGE,
            ASSESS_BEST_INTERESTS,
            ASSESS_FAMILY,
            HOLD_PROSECUTION_DECISION,
            INFORM_OF_REFLECTION_PERIOD,
            OFFER_FORMAL_IDENTIFICATION,
            CONTINUE_ASSESSMENT,
            NOTIFY_LABOUR_INSPECTORATE);

    private final @Nullable Agency actor;
    private final @Nullable Agency recipient;

    private DutyAction(String name, int place, @Nullable Agency actor, @Nullable Agency recipient) {
        super(name, place);
        this.actor = actor;
        this.recipient = recipient;
    }

    private static DutyAction bundled(String name, int place, @Nullable Agency actor, @Nullable Agency recipient) {
        return new DutyAction(name, place, actor, recipient);
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
        return find(text, BUNDLED, name -> new DutyAction(name, LAST, null, null));
    }

    /** The codes of the bundled pack in its order, then the others by their text. */
    @Override
    public int compareTo(DutyAction other) {
        return compare(other);
    }

    /**
     * The agency that must act, given who found the person: one fixed by the action, else the finder. Where the person
     * came herself it is OTHER, whoever writes the case.
     */
    public Agency actor(Agency detecting) {
        if (actor != null) {
            return actor;
        }
        return detecting == SELF ? Agency.OTHER : detecting;
    }

    /** Whether somebody is told. */
    public boolean tells() {
        return recipient != null;
    }

    /**
     * Who is told, given who found the person. Nobody is told by itself: then it is empty although {@link #tells()}, and
     * the duty falls away; an unmet need goes to the Responsible Authority instead.
     */
    public Optional<Agency> recipient(Agency detecting) {
        if (recipient != detecting) {
            return Optional.ofNullable(recipient);
        }
        return equals(ESCALATE_UNMET_NEED) ? Optional.of(RESPONSIBLE_AUTHORITY) : Optional.empty();
    }

    /** Whether the one who is told may learn who the person is, if a ground covers it (criteria, section 6, "Identity"). */
    public boolean mayName() {
        return tells() && !equals(NOTIFY_LABOUR_INSPECTORATE) && !equals(ESCALATE_UNMET_NEED);
    }

    /** Whether consent covers the name only if the person also agrees to report to the police. */
    public boolean needsPoliceReport() {
        return equals(NOTIFY_POLICE);
    }

    /** Whether this cannot wait for anything else, whatever its time limit. */
    public boolean savesLife() {
        return equals(PROVIDE_MEDICAL_CARE) || equals(SEPARATE_FROM_COMPANION);
    }
}
