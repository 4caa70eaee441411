package al.nrm.casefile;

/** What the recorded age of the person is based on. */
public enum AgeBasis {
    DOCUMENT,
    STATED,
    ESTIMATED,
    DISPUTED,
    UNKNOWN
}
