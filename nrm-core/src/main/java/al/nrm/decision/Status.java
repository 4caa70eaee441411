package al.nrm.decision;

/** The status that is indicated. There is no code for "not a victim". */
public enum Status {
    POTENTIAL_VICTIM,
    UNDER_ASSESSMENT,
    NO_INDICATION,
    FORMALLY_IDENTIFIED;

    /** {@return whether this is POTENTIAL_VICTIM or FORMALLY_IDENTIFIED}. All assistance is available then, equally. */
    public boolean isIndicated() {
        return this == POTENTIAL_VICTIM || this == FORMALLY_IDENTIFIED;
    }

    /** {@return whether this is indicated or under assessment} */
    public boolean isOpen() {
        return this != NO_INDICATION;
    }
}
