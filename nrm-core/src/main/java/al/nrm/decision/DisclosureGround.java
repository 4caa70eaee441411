package al.nrm.decision;

/** The ground on which a recipient may learn something of a case; of several, the first counts. */
public enum DisclosureGround {
    /** The person is treated as a child; no consent is needed. */
    CHILD,
    /** A life is in danger; no consent is needed. */
    DANGER_TO_LIFE,
    /** The person agrees to it. */
    CONSENT,
    /** A duty tells the recipient of the case, or a service is asked of it, without the name of the person. */
    DUTY
}
