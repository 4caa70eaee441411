package al.nrm.decision;

/** The ground on which the person may be referred by name. */
public enum ReferralBasis {
    CHILD,
    DANGER_TO_LIFE,
    CONSENT,
    /** None: nothing that names the person leaves the agency. */
    NONE
}
