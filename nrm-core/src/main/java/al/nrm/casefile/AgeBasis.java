package al.nrm.casefile;

/** What the person's age rests on. */
public enum AgeBasis {
    DOCUMENT,
    STATED,
    ESTIMATED,
    DISPUTED,
    UNKNOWN
}
