package al.nrm.casefile;

/** The person's sex as recorded. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
