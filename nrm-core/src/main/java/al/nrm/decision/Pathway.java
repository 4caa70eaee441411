package al.nrm.decision;

/** A procedure that applies to the case. Several usually apply in parallel. */
public enum Pathway {
    TRAFFICKING_REFERRAL,
    CHILD_PROTECTION,
    LABOUR_RIGHTS,
    ASYLUM,
    CONSULAR,
    MEDICAL_EMERGENCY,
    ANONYMOUS_NOTIFICATION,
    INFORMATION
}
