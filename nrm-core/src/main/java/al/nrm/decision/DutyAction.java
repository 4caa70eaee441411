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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done, who does it and who is told (criteria, section 7, "Who does it"). The order is the order
 * of urgency among duties with the same time limit.
 */
public enum DutyAction {
    PROVIDE_MEDICAL_CARE(HEALTH, null),
    SEPARATE_FROM_COMPANION(null, null),
    PROVIDE_INTERPRETER(null, null),
    SUSPEND_REMOVAL(BORDER_POLICE, null),
    NOTIFY_POLICE(null, ANTI_TRAFFICKING_POLICE),
    NOTIFY_CHILD_PROTECTION_UNIT(null, CHILD_PROTECTION_UNIT),
    NOTIFY_STATE_SOCIAL_SERVICE(null, STATE_SOCIAL_SERVICE),
    NOTIFY_RESPONSIBLE_AUTHORITY(null, RESPONSIBLE_AUTHORITY),
    ESCALATE_UNMET_NEED(null, STATE_SOCIAL_SERVICE),
    INFORM_OF_RIGHTS(null, null),
    SEEK_CONSENT(null, null),
    KEEP_OFFER_OPEN(null, null),
    RECORD_ANONYMOUSLY(null, null),
    APPOINT_GUARDIAN(CHILD_PROTECTION_UNIT, null),
    ASSESS_RISK(STATE_SOCIAL_SERVICE, null),
    ASSESS_AGE(CHILD_PROTECTION_UNIT, null),
    ASSESS_BEST_INTERESTS(CHILD_PROTECTION_UNIT, null),
    ASSESS_FAMILY(STATE_SOCIAL_SERVICE, null),
    HOLD_PROSECUTION_DECISION(PROSECUTION, null),
    INFORM_OF_REFLECTION_PERIOD(null, null),
    OFFER_FORMAL_IDENTIFICATION(null, null),
    CONTINUE_ASSESSMENT(null, null),
    NOTIFY_LABOUR_INSPECTORATE(null, LABOUR_INSPECTORATE);

    private final @Nullable Agency actor;
    private final @Nullable Agency recipient;

    DutyAction(@Nullable Agency actor, @Nullable Agency recipient) {
        this.actor = actor;
        this.recipient = recipient;
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
        return this == ESCALATE_UNMET_NEED ? Optional.of(RESPONSIBLE_AUTHORITY) : Optional.empty();
    }

    /** Whether the one who is told may learn who the person is, if a ground covers it (criteria, section 6, "Identity"). */
    public boolean mayName() {
        return tells() && this != NOTIFY_LABOUR_INSPECTORATE && this != ESCALATE_UNMET_NEED;
    }

    /** Whether consent covers the name only if the person also agrees to report to the police. */
    public boolean needsPoliceReport() {
        return this == NOTIFY_POLICE;
    }

    /** Whether this cannot wait for anything else, whatever its time limit. */
    public boolean savesLife() {
        return this == PROVIDE_MEDICAL_CARE || this == SEPARATE_FROM_COMPANION;
    }
}
