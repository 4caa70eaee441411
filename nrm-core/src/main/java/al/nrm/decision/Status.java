package al.nrm.decision;

/** What is indicated. There is no code for "not a victim". */
public enum Status {
    POTENTIAL_VICTIM,
    UNDER_ASSESSMENT,
    NO_INDICATION,
    FORMALLY_IDENTIFIED;

    /** POTENTIAL_VICTIM or FORMALLY_IDENTIFIED: all assistance is available, equally. */
    public boolean isIndicated() {
        return this == POTENTIAL_VICTIM || this == FORMALLY_IDENTIFIED;
    }

    /** Indicated or under assessment. */
    public boolean isOpen() {
        return this != NO_INDICATION;
    }
}
