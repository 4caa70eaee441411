package al.nrm.casefile;

/** What the person's age rests on. */
public enum AgeBasis {
    DOCUMENT,
    STATED,
    ESTIMATED,
    DISPUTED,
    UNKNOWN;

    /** {@return whether an age that rests on this counts as established: neither disputed nor of unknown basis} */
    public boolean establishes() {
        return this != DISPUTED && this != UNKNOWN;
    }
}
