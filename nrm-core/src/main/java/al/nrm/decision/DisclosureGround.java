package al.nrm.decision;

/** The grounds on which a recipient may learn data of a case, in order of precedence. */
public enum DisclosureGround {
    /** The person is treated as a child; no consent is needed. */
    CHILD,
    /** A life is in danger; no consent is needed. */
    DANGER_TO_LIFE,
    /** The person agrees to it. */
    CONSENT,
    /** A duty tells the recipient of the case, or a service is requested from it, without the name of the person. */
    DUTY
}
