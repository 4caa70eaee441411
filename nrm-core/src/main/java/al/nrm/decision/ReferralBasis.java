package al.nrm.decision;

/** The ground on which the person may be referred by name. */
public enum ReferralBasis {
    CHILD,
    DANGER_TO_LIFE,
    CONSENT,
    /** None: nothing that names the person leaves the agency. */
    NONE;

    /** Whether it covers that the person is named, whatever the person agrees to. */
    public boolean coversTheName() {
        return this == CHILD || this == DANGER_TO_LIFE;
    }
}
