package al.nrm.decision;

/** A way that the case takes; several at once are normal. */
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
